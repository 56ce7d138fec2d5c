using System.Collections.Immutable;
using BackCare.Diagnostics;

namespace BackCare.Tests.Diagnostics;

public sealed class DiagnosticTests
{
    private static readonly Rule Late = new("BC7002", Severity.Warning, "late");
    private static readonly Rule Early = new("BC7001", Severity.Error, "early");

    [Fact]
    public void Findings_are_sorted_by_place_then_id_then_message_and_stand_once()
    {
        ImmutableArray<Diagnostic> found =
        [
            At(Late, "b.md", 1, 1, "x"), At(Late, "a.md", 10, 1, "x"), At(Late, "a.md", 9, 2, "x"), At(Late, "a.md", 9, 1, "y"),
            At(Late, "a.md", 9, 1, "x"), At(Early, "a.md", 9, 1, "z"), At(Late, "B.md", 1, 1, "x"), At(Late, "b.md", 1, 1, "x"),
        ];

        Assert.Equal(
            ["B.md:1:1 x", "a.md:9:1 z", "a.md:9:1 x", "a.md:9:1 y", "a.md:9:2 x", "a.md:10:1 x", "b.md:1:1 x"],
            found.Sorted().Select(d => $"{d.Location} {d.Message}"));
        Assert.Equal(found.Sorted(), found.Reverse().Sorted());
    }

    [Fact]
    public void A_changed_severity_decides_what_an_error_is()
    {
        var warning = At(Late, "a.md", 1, 1, "x");

        Assert.False(new[] { warning }.AnyError());
        Assert.True(new[] { warning with { Severity = Severity.Error } }.AnyError());
        Assert.False(new[] { At(Early, "a.md", 1, 1, "x") with { Severity = Severity.Off } }.AnyError());
    }

    [Fact]
    public void A_finding_names_the_command_that_explains_it() => Assert.Equal("backcare explain BC7002", At(Late, "a.md", 1, 1, "x").Help);

    [Fact]
    public void Phases_after_an_error_run_and_all_findings_are_kept()
    {
        var checkedValue =
            from one in new Checked<int>(1, [At(Early, "a.md", 1, 1, "x")])
            from two in new Checked<int>(one + 1, [At(Late, "a.md", 2, 1, "y")])
            select one + two;

        Assert.Equal(3, checkedValue.Value);
        Assert.False(checkedValue.Passed);
        Assert.Equal(["x", "y"], checkedValue.Diagnostics.Select(d => d.Message));
    }

    [Fact]
    public void Findings_of_a_part_are_taken_with_its_value()
    {
        var findings = new Findings();

        var value = findings.Take(new Checked<string>("v", [At(Late, "a.md", 1, 1, "x")]));

        Assert.Equal(("v", 1, false), (value, findings.Count, findings.AnyError));
        findings.AddRange([At(Early, "a.md", 1, 1, "y")]);
        Assert.True(findings.AnyError);
        Assert.Equal(["x", "y"], findings.ToImmutable().Select(d => d.Message));
    }

    [Fact]
    public void A_place_is_before_another_by_file_line_and_column()
    {
        Assert.True(Location.TopOf("a").CompareTo(Location.TopOf("b")) < 0);
        Assert.True(Location.InLine("a", 2, 9, 1).CompareTo(Location.InLine("a", 10, 1, 1)) < 0);
        Assert.True(Location.InLine("a", 2, 3, 1).CompareTo(Location.InLine("a", 2, 3, 2)) < 0);
        Assert.Equal("a:2:3", Location.InLine("a", 2, 3, 4).ToString());
        Assert.Equal(new Position(2, 7), Location.InLine("a", 2, 3, 4).End);
    }

    private static Diagnostic At(Rule rule, string file, int line, int column, string message) =>
        new(rule, Location.InLine(file, line, column, 1), message);
}
