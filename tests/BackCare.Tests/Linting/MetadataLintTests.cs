using BackCare.Tests.Sites;

namespace BackCare.Tests.Linting;

public sealed class MetadataLintTests
{
    [Theory]
    [InlineData("You've got sciatica.", "You've got")]
    [InlineData("You are likely to have sciatica.", "You are likely to have")]
    [InlineData("You could have sciatica.", "You could have")]
    [InlineData("If you have pain, you have sciatica.", "you have")]
    [InlineData("Your answers mean that you have a trapped nerve.", "you have")]
    [InlineData("You are having a heart attack.", "You are having")]
    [InlineData("You have been diagnosed with sciatica.", "You have been diagnosed with")]
    [InlineData("There is an 80% chance of sciatica.", "80% chance")]
    public void A_claim_is_found_once_and_at_its_place(string text, string claim)
    {
        var finding = Assert.Single(Claims(text, "en"));

        Assert.Equal($"`{claim}` claims a diagnosis", finding.Message);
        Assert.Equal(claim.Length, finding.Location.End.Column - finding.Location.Start.Column);
    }

    [Theory]
    [InlineData("Keep going as long as you have no pain.")]
    [InlineData("If you think you have a fever, call.")]
    [InlineData("If your pain grows, or you have a fever, call us.")]
    [InlineData("Tell us what you have tried.")]
    [InlineData("You have several good options.")]
    [InlineData("You have no warning signs in your answers.")]
    [InlineData("You have a few days to decide.")]
    [InlineData("You may have questions.")]
    [InlineData("You might have to wait.")]
    [InlineData("Because you have had cancer, call us.")]
    [InlineData("Only a clinician can say what you have.")]
    [InlineData("This is not a diagnosis.")]
    public void What_claims_nothing_is_left_alone(string text) => Assert.Empty(Claims(text, "en"));

    [Theory]
    [InlineData("Usted tiene una hernia de disco.", 1)]
    [InlineData("Tiene ciática.", 1)]
    [InlineData("Es probable que tenga ciática.", 1)]
    [InlineData("Su diagnóstico es ciática.", 1)]
    [InlineData("Llame si tiene fiebre.", 0)]
    [InlineData("Usted tiene que llamar hoy.", 0)]
    [InlineData("Tiene varias opciones.", 0)]
    [InlineData("Cuando tenga tiempo, camine.", 0)]
    [InlineData("Usted no tiene señales de alarma.", 0)]
    public void Spanish_claims_are_found_by_Spanish_words(string text, int count) => Assert.Equal(count, Claims(text, "es").Count());

    [Fact]
    public void A_self_check_and_a_page_of_another_section_have_titles_of_their_own()
    {
        var page = "-- content/a.md --\n---\ntitle: back pain and what to do next\ndescription: D\ntype: page\n---\nWords.\n";
        var site = Site.From(Written.Doc("content/self-checks/_index.md") + SmallCheck.Files() + page).Prepare();

        Assert.Equal(["content/self-checks/small.yml:1:8"], site.Diagnostics.Where(d => d.Rule.Id == "BC7803")
            .Select(d => $"{d.Location.File}:{d.Location.Start.Line}:{d.Location.Start.Column}"));
    }

    [Fact]
    public void A_repeat_within_a_section_is_not_told_again_as_one_across_sections()
    {
        const string matter = "---\ntitle: Same words\ntype: page\ndescription: ";
        var site =
            Site.From($"{Written.Doc("content/s/_index.md")}-- content/a.md --\n{matter}A\n---\nWords.\n-- content/s/b.md "
                + $"--\n{matter}B\n---\nWords.\n-- content/s/c.md --\n{matter}C\n---\nWords.\n").Prepare();

        Assert.Equal(["BC7803 content/s/b.md", "BC5012 content/s/c.md"], site.Diagnostics.Where(d => d.Rule.Id is "BC7803" or "BC5012")
            .Select(d => $"{d.Rule.Id} {d.Location.File}").Order().Reverse());
    }

    private static IEnumerable<BackCare.Diagnostics.Diagnostic> Claims(string text, string language)
    {
        var check = SmallCheck.Files().Replace("text: Keep moving.", $"text: \"{text}\"", StringComparison.Ordinal);
        return Site.From(Written.Doc("content/self-checks/_index.md") + check)
            .With("site.yml", Site.Settings.Replace("language: en", $"language: {language}", StringComparison.Ordinal))
            .Prepare().Diagnostics.Where(d => d.Rule.Id == "BC7804");
    }
}
