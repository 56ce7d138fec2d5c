using System.Text.RegularExpressions;
using System.Xml.Linq;
using BackCare.Cli;

namespace BackCare.Tests.House;

/// <summary>Bans the habits that the style guide lists under "English": in titles, messages, help pages, command texts, XML docs.</summary>
public sealed partial class EnglishTests
{
    [Fact]
    public void No_rule_title_has_a_habit_to_lose() =>
        Violations.None(Rules.All.SelectMany(r => Habits(r.Rule.Id, r.Rule.Title)));

    [Fact]
    public void No_message_has_a_habit_to_lose() => Violations.None(
        from file in Repository.Files("src", "*Rules.cs")
        from line in Repository.Text(file).Split('\n')
        where !line.TrimStart().StartsWith("//", StringComparison.Ordinal)
        from Match literal in Literal().Matches(line)
        from habit in Habits(file, literal.Value)
        select habit);

    [Fact]
    public void No_help_page_has_a_habit_to_lose() =>
        Violations.None(HelpPages.All.SelectMany(p => Habits(p.Id, Unquoted(p.Prose))));

    [Fact]
    public void No_command_text_has_a_habit_to_lose()
    {
        var texts =
            from file in Repository.Files("src/BackCare.Cli", "*.cs")
            from Match text in Described().Matches(Repository.Text(file))
            from habit in Habits(file, text.Groups[1].Value)
            select habit;

        Violations.None(texts);
    }

    [Fact]
    public void No_summary_has_a_habit_to_lose()
    {
        string[] files = [Repository.Library.Location, typeof(Shell).Assembly.Location];

        var texts =
            from file in files
            from member in XDocument.Load(Path.ChangeExtension(file, ".xml")).Descendants("member")
            from part in member.Elements()
            from habit in Habits(member.Attribute("name")!.Value, Words(part))
            select habit;

        Violations.None(texts);
    }

    [Theory]
    [InlineData("a key stands twice in front matter")]
    [InlineData("what stands behind the name")]
    [InlineData("there is nothing to mend")]
    [InlineData("the link leads nowhere")]
    [InlineData("the file lies in another folder")]
    [InlineData("the last good site stays")]
    [InlineData("nowhere to be had")]
    [InlineData("the file holds a list")]
    [InlineData("`date` wants a date")]
    public void The_habits_are_found(string text) => Assert.NotEmpty(Habits("", text));

    [Theory]
    [InlineData("expected a score id after `score.`")]
    [InlineData("`drafts` is not a front matter key")]
    [InlineData("this red flag can end in \"Look after it at home\"")]
    public void Words_of_the_field_pass(string text) => Assert.Empty(Habits("", text));

    private static IEnumerable<string> Habits(string where, string text) =>
        Habit().Matches(text).Select(m => $"{where}: \"{m.Value}\" in: {text.Trim()}");

    /// <summary>Without what is quoted from a site: code, and words between quotation marks.</summary>
    private static string Unquoted(string markdown) => Quoted().Replace(markdown, "");

    private static string Words(XElement part) => string.Concat(
        part.DescendantNodes().OfType<XText>().Where(t => t.Parent!.Name.LocalName is not ("c" or "code")).Select(t => t.Value));

    [GeneratedRegex(
        @"\b(stands?|standing|stood|behind|wants?|told|mend(s|ed|ing)?|leads? nowhere|lies|lay|sits?|lives|whatever|whoever|whichever"
        + @"|to be had|thereof|none but|all but|nothing but|holds? (an?|the|its|one|two|no|nothing|what|all|text|words|more)"
        + @"|good site stays|what came of|(has|have) not got|complain(s|ts?)?|misses|nobody)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Habit();

    [GeneratedRegex("\"(?:\\\\.|[^\"\\\\])*\"")]
    private static partial Regex Literal();

    [GeneratedRegex("Description = \\$?\"((?:\\\\.|[^\"\\\\])*)\"|new (?:Command|RootCommand)\\((?:\"[^\"]*\", )?\"((?:\\\\.|[^\"\\\\])*)\"")]
    private static partial Regex Described();

    [GeneratedRegex("`[^`]*`|\"[^\"]*\"")]
    private static partial Regex Quoted();
}
