namespace BackCare.Tests.Linting;

public sealed class SafetyLintTests
{
    [Theory]
    [InlineData("Chart: MRN 1234567.", "6:8 BC7703")]
    [InlineData("NHS number 943 476 5919.", "6:1 BC7703")]
    [InlineData("Patient number: 4455667.", "6:1 BC7703")]
    [InlineData("MRN 123-45-6789.", "6:1 BC7703")]
    [InlineData("SSN: 123456789.", "6:1 BC7703")]
    [InlineData("Born on March 3, 1960.", "6:1 BC7703")]
    [InlineData("Born on 3 March 1960.", "6:1 BC7703")]
    [InlineData("Historia clínica n.º 1234567.", "6:1 BC7703")]
    [InlineData("Fecha de nacimiento: 3 de abril de 1960.", "6:1 BC7703")]
    [InlineData("Su DNI es 12345678Z.", "6:4 BC7703")]
    [InlineData("![Scan of MRN 1234567](back.png)", "6:1 BC7703")]
    public void What_may_name_a_patient_is_found_once(string words, string expected) => Assert.Equal([expected], Found(words));

    [Theory]
    [InlineData("Your NHS number appears on each letter.")]
    [InlineData("We print patient ID cards in 2026.")]
    [InlineData("Bring your medical record number and your date of birth.")]
    [InlineData("Call our patient number 202-555-0142 or 1-800-555-0142.")]
    [InlineData("Our clinic was born in 1999. Women born before 1960 may come.")]
    [InlineData("We are at ZIP code 12345-6789. The code is M54.50.")]
    [InlineData("Traiga su DNI, su historia clínica y su fecha de nacimiento.")]
    public void What_names_nobody_is_left_alone(string words) => Assert.Empty(Found(words));

    [Fact]
    public void The_whole_date_of_birth_is_shown() =>
        Assert.Equal(14, LintedPage.Findings("DOB: 3/4/1960").Single(f => f.Rule.Id == "BC7703").Location.End.Column);

    [Theory]
    [InlineData("ca\u200dt", "6:3 BC7701")]
    [InlineData("ca\u200ct", "6:3 BC7701")]
    [InlineData("a\u2061b", "6:2 BC7701")]
    [InlineData("![A \u202eback](back.png)", "6:1 BC7701")]
    [InlineData("[Map](https://who.example/\u202egpj)", "6:1 BC7701")]
    [InlineData("[Map](https://who.example/ \"A\u200bmap\")", "6:1 BC7701")]
    public void A_hidden_character_is_found_wherever_it_stands(string words, string expected) => Assert.Equal([expected], Found(words));

    [Theory]
    [InlineData("👩\u200d⚕️ नमस्\u200dते می\u200cخواهم")]
    [InlineData("A back\u00a0and a leg")]
    public void What_scripts_and_pictures_need_is_left_alone(string words) => Assert.Empty(Found(words));

    [Theory]
    [InlineData("ask: How bad", "ask: How\u200b bad", 1)]
    [InlineData("title: Book,", "title: Bo\u202eok,", 1)]
    [InlineData("text: Call us.", "text: Call us about MRN 1234567.", 0)]
    public void A_self_check_hides_nothing(string written, string instead, int hidden)
    {
        var found = Check(SmallCheck.Files().Replace(written, instead, StringComparison.Ordinal))
            .Where(i => i.StartsWith("BC77", StringComparison.Ordinal) && i is not "BC7702").ToList();

        Assert.Equal([hidden == 1 ? "BC7701" : "BC7703"], found);
    }

    [Fact]
    public void A_sample_is_told_where_the_settings_say_so() => Assert.Contains(
        "site.yml:10:9: BC7705: every page carries a notice that its content is a sample",
        Site.From("").With("site.yml", $"{Site.Settings}sample: true\n").Prepare().Lines);

    private static IEnumerable<string> Check(string files) =>
        Site.From("-- content/self-checks/_index.md --\n---\ntitle: Self-checks\ndescription: D\n---\n" + files).Prepare().Ids;

    private static IEnumerable<string> Found(string body) => LintedPage.Findings(body).Places("BC77");
}
