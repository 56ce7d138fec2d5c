using BackCare.Diagnostics;
using BackCare.Tests.House;

namespace BackCare.Tests.Shipped;

/// <summary>The examples in the README and the editors' manual, added to the shipped site, do what these promise.</summary>
public sealed class ManualExampleTests
{
    [Fact]
    public void The_self_check_in_the_manual_is_proved()
    {
        var yaml = Example("content/README.md", "title: \"Stiff neck");

        Assert.Empty(Findings("content/self-checks/stiff-neck.yml", yaml));
    }

    [Fact]
    public void The_front_matter_in_the_manual_is_complete()
    {
        var matter = Example("content/README.md", "title: Back pain at work").Replace("draft: true\n", "", StringComparison.Ordinal);

        var findings = Findings("content/back-pain-at-work.md", $"{matter}See [when to get help](when-to-get-help.md).\n");

        Assert.DoesNotContain(findings, f => f.Severity != Severity.Info);
    }

    [Fact]
    public void The_page_in_the_readme_has_the_one_error_that_the_readme_prints()
    {
        var page = Example("README.md", "title: Sleep with a sore back");

        var error = Assert.Single(Findings("content/strategies/sleep.md", page), f => f.Severity != Severity.Info);
        var printed = Example("README.md", $"{error.Location}: error");
        Assert.StartsWith($"{error.Location}: error {error.Rule.Id}: {error.Message}\n", printed, StringComparison.Ordinal);
        Assert.Contains($"^ {error.Suggestion}\n", printed, StringComparison.Ordinal);
    }

    private static IEnumerable<Diagnostic> Findings(string path, string text) =>
        Site.Folder("").With(path, text).Prepare().Diagnostics.Where(d => d.Location.File == path);

    /// <summary>The fenced block of a manual that contains a line that starts so, without the indentation of its fence.</summary>
    private static string Example(string manual, string start)
    {
        var lines = Repository.Text(manual).Split('\n');
        var marked = Array.FindIndex(lines, line => line.TrimStart().StartsWith(start, StringComparison.Ordinal));
        Assert.True(marked > 0, $"no line of {manual} starts with `{start}`");
        var fence = Array.FindLastIndex(lines, marked, IsFence);
        var indent = lines[fence].IndexOf('`', StringComparison.Ordinal);
        var example = lines.Skip(fence + 1).TakeWhile(line => !IsFence(line));
        return string.Concat(example.Select(line => line.Length > indent ? $"{line[indent..]}\n" : "\n"));
    }

    private static bool IsFence(string line) => line.TrimStart().StartsWith("```", StringComparison.Ordinal);
}
