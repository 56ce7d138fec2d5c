using System.Text.RegularExpressions;
using BackCare.Diagnostics;

namespace BackCare.Tests.House;

public sealed partial class RuleTests
{
    /// <summary>The first digits of the ids that a room may give.</summary>
    private static readonly Dictionary<string, string> Families = new(StringComparer.Ordinal)
    {
        ["Settings"] = "1",
        ["Content"] = "2",
        ["Assessments"] = "34",
        ["Sites"] = "5",
        ["Rendering"] = "6",
        ["Linting"] = "7",
        ["Auditing"] = "8",
        ["Cli"] = "9",
        [""] = "9",
    };

    [Fact]
    public void There_are_rules() => Assert.True(Rules.All.Length > 50);

    [Fact]
    public void Every_id_is_of_its_rooms_family() => Violations.None(Rules.All
        .Where(r => !Id().IsMatch(r.Rule.Id)
            || !Families.TryGetValue(r.Room, out var family)
            || !family.Contains(r.Rule.Id[2], StringComparison.Ordinal))
        .Select(r => $"{r.Rule.Id} in {r.Type}"));

    [Fact]
    public void No_id_and_no_title_is_given_twice() => Violations.None(
        Rules.All.GroupBy(r => r.Rule.Id).Concat(Rules.All.GroupBy(r => r.Rule.Title)).Where(g => g.Count() > 1).Select(g => g.Key));

    [Fact]
    public void Every_rule_stands_in_a_class_of_rules() =>
        Violations.None(Rules.All.Where(r => !r.Type.Name.EndsWith("Rules", StringComparison.Ordinal))
            .Select(r => $"{r.Rule.Id} in {r.Type}"));

    [Fact]
    public void Every_title_is_lower_case_without_a_full_stop() => Violations.None(Rules.All
        .Where(r => r.Rule.Title.EndsWith('.') || (char.IsUpper(r.Rule.Title[0]) && !char.IsUpper(r.Rule.Title.ElementAtOrDefault(1))))
        .Select(r => $"{r.Rule.Id}: {r.Rule.Title}"));

    [Fact]
    public void Only_lint_rules_may_begin_as_something_else_than_errors_warnings_or_infos() =>
        Violations.None(Rules.All.Where(r => r.Rule.Severity == Severity.Off).Select(r => r.Rule.Id));

    [Fact]
    public void Every_help_page_belongs_to_a_rule_and_has_its_title() => Violations.None(
        from page in HelpPages.All
        let rule = Rules.All.FirstOrDefault(r => r.Rule.Id == page.Id)
        where rule is null || page.Title != rule.Rule.Title
        select $"{page.Id}.md says \"{page.Title}\", the rule says \"{rule?.Rule.Title}\"");

    [Fact]
    public void Every_rule_has_a_help_page() =>
        Violations.None(Rules.All.Where(r => HelpPages.All.All(p => p.Id != r.Rule.Id)).Select(r => $"{r.Rule.Id}: {r.Rule.Title}"));

    [Fact]
    public void Every_help_page_explains_and_shows_a_wrong_and_a_right_example() => Violations.None(
        HelpPages.All.Where(p => p.Prose.Length < 40 || p.Wrong.Length == 0 || p.Right.Length == 0).Select(p => $"{p.Id}.md"));

    [Fact]
    public void Every_help_page_is_written_in_short_paragraphs() => Violations.None(
        HelpPages.All.Where(p => p.Prose.Split("\n\n") is { Length: > 4 } || p.Prose.Length > 1600).Select(p => $"{p.Id}.md"));

    [GeneratedRegex("^BC[1-9][0-9]{3}$")]
    private static partial Regex Id();
}
