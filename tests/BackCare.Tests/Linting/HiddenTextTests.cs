using BackCare.Tests.Sites;

namespace BackCare.Tests.Linting;

public sealed class HiddenTextTests
{
    [Theory]
    [InlineData("title: Ke\u200eep moving\ndescription: D", "content/a.md:2:8 U+200E")]
    [InlineData("title: T\ndescription: Wo\u200frds", "content/a.md:3:14 U+200F")]
    [InlineData("title: T\ndescription: Wo\u202erds", "content/a.md:3:14 U+202E")]
    [InlineData("title: T\ndescription: D\ntakeaways: [One., T\u200bwo., Three.]", "content/a.md:4:20 U+200B")]
    [InlineData("title: T\ndescription: D\ntakeaways: [One., T\u061cwo., Three.]", "content/a.md:4:20 U+061C")]
    public void An_invisible_character_is_found_above_the_text(string matter, string expected) =>
        Assert.Equal([expected], Found(matter, "Words."));

    [Theory]
    [InlineData("Wo\u200erds.", "content/a.md:6:3 U+200E")]
    [InlineData("Wo\u200frds.", "content/a.md:6:3 U+200F")]
    [InlineData("Wo\u00adrds.", "content/a.md:6:3 U+00AD")]
    public void An_invisible_character_is_found_in_the_text(string body, string expected) =>
        Assert.Equal([expected], Found("title: T\ndescription: D", body));

    [Theory]
    [InlineData("नमस्\u200dते")]
    [InlineData("می\u200cخواهم")]
    [InlineData("Rücken – “words” … 腰痛")]
    public void What_scripts_need_is_left_alone(string words) => Assert.Empty(Found($"title: {words}\ndescription: {words}", words));

    [Theory]
    [InlineData("cards:\n  go: { level: emergency, text: You have a broken bone. }", 1)]
    [InlineData("cards:\n  go: { level: emergency, text: Call 911 now. }", 0)]
    public void A_card_of_a_self_check_claims_no_diagnosis(string cards, int count)
    {
        var check = SmallCheck.Files()
            .Replace("questions:\n", $"{cards}\nquestions:\n", StringComparison.Ordinal)
            .Replace("{ yes: { level: emergency } }", "{ yes: { level: emergency, card: go } }", StringComparison.Ordinal);
        var built = Site.From(Written.Doc("content/self-checks/_index.md") + check).Prepare().WithoutErrors();

        Assert.Equal(count, built.Ids.Count(i => i == "BC7804"));
    }

    private static IEnumerable<string> Found(string matter, string body) =>
        from finding in Site.From($"-- content/a.md --\n---\n{matter}\ntype: page\n---\n{body}\n").Prepare().Diagnostics
        where finding.Rule.Id == "BC7701"
        select $"{finding.Location.File}:{finding.Location.Start.Line}:{finding.Location.Start.Column} "
            + $"{finding.Message.Split('(', ')')[1]}";
}
