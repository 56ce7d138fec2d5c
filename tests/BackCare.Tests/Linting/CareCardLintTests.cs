namespace BackCare.Tests.Linting;

public sealed class CareCardLintTests
{
    [Theory]
    [InlineData("Please call 911 now if:")]
    [InlineData("You must call 911 now if:")]
    [InlineData("Immediately call 911 if:")]
    [InlineData("Do not wait. Call 911 if:")]
    [InlineData("Stop and call 911 if:")]
    [InlineData("If you have any of these, call 911:")]
    [InlineData("Seek help at once: call 911 if:")]
    [InlineData("Go to an emergency department or call 911 now if:")]
    [InlineData("[Call 911](tel:911) now if:")]
    public void A_heading_that_says_what_to_do_is_left_alone(string heading) => Assert.Empty(Emergency("you have chest pain", heading));

    [Theory]
    [InlineData("Calling 911 is wise if:")]
    [InlineData("Getting 911 on the line is wise if:")]
    [InlineData("911 is the number if:")]
    [InlineData("Call an ambulance now if:")]
    [InlineData("Call 9112 now if:")]
    [InlineData("Call [911](tel:112) now if:")]
    public void A_heading_that_calls_nobody_is_found(string heading) =>
        Assert.Equal(["7:1 BC7202"], Emergency("you have chest pain", heading));

    [Fact]
    public void A_link_to_another_number_distracts() =>
        Assert.Contains("8:32 BC7203", Emergency("you have chest pain, or ring [the desk](tel:+12025550142)"));

    [Theory]
    [InlineData("book a visit")]
    [InlineData("request a visit")]
    [InlineData("call our office for an appointment")]
    [InlineData("call us on 202-555-0142")]
    [InlineData("do not wait to book a visit")]
    [InlineData("do not hesitate to contact us")]
    [InlineData("do not wait, book an appointment")]
    [InlineData("do not wait, call us or book online")]
    [InlineData("do not drive, call us or book a visit")]
    [InlineData("do not email or text: book a visit")]
    [InlineData("do not email, call 911, and book a visit later")]
    [InlineData("online booking is easy")]
    [InlineData("get a free consultation")]
    public void An_invitation_in_an_emergency_card_is_found(string item) => Assert.Equal(["8:3 BC7209"], Emergency(item));

    [Theory]
    [InlineData("you cannot wait for an appointment")]
    [InlineData("don't wait for an appointment")]
    [InlineData("don’t book an appointment")]
    [InlineData("do not call us for an appointment")]
    [InlineData("there is no need for an appointment")]
    [InlineData("do not email, text or book: call 911")]
    [InlineData("do not email, text, or book")]
    [InlineData("never email us, text us or book online")]
    [InlineData("you get worse while you wait for your appointment")]
    [InlineData("your pain began after you read a book")]
    [InlineData("you have a scheduled operation next week")]
    [InlineData("you try a step and cannot lift your foot")]
    [InlineData("your leg feels weak when you visit our clinic")]
    [InlineData("you cannot follow our steps")]
    [InlineData("follow our steps only if you are safe")]
    public void A_sign_that_invites_nobody_is_left_alone(string item) => Assert.Empty(Emergency(item));

    [Theory]
    [InlineData("pida una cita")]
    [InlineData("contáctenos hoy")]
    [InlineData("solicite una consulta")]
    [InlineData("no espere para pedir una cita")]
    [InlineData("no dude en contactarnos")]
    [InlineData("más información aquí")]
    public void A_Spanish_invitation_is_found(string item) => Assert.Equal(["8:3 BC7209"], Spanish(item));

    [Theory]
    [InlineData("no espere a su cita")]
    [InlineData("no espere una cita")]
    [InlineData("no pida una cita")]
    [InlineData("nunca espere una cita")]
    [InlineData("no llame para pedir una cita")]
    [InlineData("no hace falta una cita")]
    [InlineData("puede venir sin cita previa")]
    [InlineData("solicite una ambulancia")]
    [InlineData("llame aunque tenga cita")]
    public void A_Spanish_denial_is_understood(string item) => Assert.Empty(Spanish(item));

    [Fact]
    public void An_invitation_in_the_heading_is_found() =>
        Assert.Equal(["7:1 BC7209"], Emergency("you have chest pain", "Call 911 now, or book a visit, if:"));

    [Theory]
    [InlineData("Book a visit.", "11:1 BC7209")]
    [InlineData(":::important\nBook a visit.\n:::", "12:1 BC7209")]
    [InlineData(":::do\n- Book a visit.\n:::", "12:3 BC7209")]
    [InlineData(":::important\nStay warm.\n:::", "6:1 BC7206")]
    [InlineData("Do not wait for an appointment.", "6:1 BC7206")]
    [InlineData("![A back](back.png)", "6:1 BC7206")]
    [InlineData("![A back](back.png)\n\n## Next", "6:1 BC7206")]
    public void What_stands_right_under_an_emergency_card_is_found(string after, string expected) =>
        Assert.Equal([expected], LintedPage.Findings($":::emergency\nCall 911 now if:\n- you have chest pain\n:::\n\n{after}")
            .Places("BC72"));

    [Theory]
    [InlineData("## Book a visit\n\nWords.")]
    [InlineData("## ![A back](back.png) Next\n\nWords.")]
    [InlineData(":::urgent\nBook a visit today if:\n- you have a fever\n:::")]
    [InlineData("<!-- a note -->")]
    public void A_heading_or_a_card_may_stand_right_under_an_emergency_card(string after) =>
        Assert.Empty(LintedPage.Findings($":::emergency\nCall 911 now if:\n- you have chest pain\n:::\n\n{after}").Places("BC72"));

    [Fact]
    public void A_second_card_of_a_level_is_told_once_on_a_page_of_four()
    {
        const string later = ":::non-urgent\nSee us this week if:\n- you have a sore back\n:::\n\n";

        Assert.Equal(["21:1 BC7204"],
            LintedPage.Findings($"{later}:::emergency\nCall 911 now if:\n- you fell\n:::\n\n:::urgent\nSee us today if:\n- you have a "
                + $"fever\n:::\n\n{later}").Places("BC72"));
    }

    [Fact]
    public void A_route_to_help_that_dropped_out_is_told_where_it_dropped_out()
    {
        var broken = LintedPage.Help.Replace("title: Signs to act on\n", "", StringComparison.Ordinal);
        var draft = LintedPage.Help.Replace("sources: [guide]", "draft: true", StringComparison.Ordinal);

        Assert.Empty(LintedPage.Findings("See [signs](help.md).", "article", help: broken));
        Assert.Equal(["BC5003"], LintedPage.Findings("See [signs](help.md).", "article", help: draft).Select(f => f.Rule.Id));
        Assert.Equal(["BC7210"], LintedPage.Findings("See [home](_index.md).", "article").Select(f => f.Rule.Id));
        Assert.Empty(LintedPage.Findings("See [signs](help.md).", "article"));
    }

    [Theory]
    [InlineData("Jamás salte.", 0)]
    [InlineData("Tampoco corra.", 0)]
    [InlineData("Evite correr.", 1)]
    public void A_Spanish_dont_may_say_never(string item, int count) =>
        Assert.Equal(count, LintedPage.Findings($":::dont\n- No levante peso.\n- {item}\n:::", language: "es").Places("BC7208").Count());

    private static IEnumerable<string> Emergency(string item, string heading = "Call 911 now if:") =>
        LintedPage.Findings($":::emergency\n{heading}\n- {item}\n:::").Places("BC72");

    private static IEnumerable<string> Spanish(string item) =>
        LintedPage.Findings($":::emergency\nLlame al 911 ahora si:\n- {item}\n:::", language: "es").Places("BC72");
}
