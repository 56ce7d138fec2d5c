using System.Collections.Immutable;
using System.Text;
using BackCare.Files;

namespace BackCare.Tests;

/// <summary>Several files in one text: a line <c>-- path --</c> begins each. After Hugo's and Go's txtar.</summary>
/// <param name="Before">What stands before the first file; empty as a rule.</param>
/// <param name="Files">In the order written; every text ends with a line feed unless it is empty.</param>
public sealed record SiteText(string Before, ImmutableArray<(string Path, string Text)> Files)
{
    public static SiteText Parse(string text)
    {
        var before = new StringBuilder();
        var files = new List<(string Path, StringBuilder Text)>();
        foreach (var line in text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
        {
            if (PathIn(line) is { } path)
            {
                files.Add(files.All(f => f.Path != path) ? (path, new()) : throw new ArgumentException($"`{path}` stands twice"));
            }
            else
            {
                (files.Count == 0 ? before : files[^1].Text).Append(line).Append('\n');
            }
        }

        return new(before.ToString(), [.. files.Select(f => (f.Path, f.Text.ToString()))]);
    }

    /// <summary>The files as bytes.</summary>
    public ImmutableArray<OutputFile> ToOutput() => [.. Files.Select(f => new OutputFile(f.Path, Encoding.UTF8.GetBytes(f.Text)))];

    private static string? PathIn(string line) =>
        line is ['-', '-', ' ', _, .., ' ', '-', '-'] && line[3..^3].Trim() is { Length: > 0 } path ? path : null;
}
