using System.Collections.Immutable;
using System.Text;

namespace BackCare.Tests.House;

/// <summary>The help pages as the library carries them.</summary>
public static class HelpPages
{
    /// <summary>All pages, by id.</summary>
    public static ImmutableArray<HelpPage> All { get; } = [.. Read().OrderBy(h => h.Id, StringComparer.Ordinal)];

    public static HelpPage Of(string id) => All.Single(h => h.Id == id);

    private static IEnumerable<HelpPage> Read()
    {
        var library = Repository.Library;
        foreach (var name in library.GetManifestResourceNames().Where(n => n.StartsWith("help/", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(library.GetManifestResourceStream(name)!, Encoding.UTF8);
            yield return HelpPage.Parse(Path.GetFileNameWithoutExtension(name), reader.ReadToEnd());
        }
    }
}

/// <summary>One help page.</summary>
/// <param name="Id">From the file's name.</param>
/// <param name="Title">The first line behind "# BCnnnn: "; null if the line has another form.</param>
/// <param name="Prose">What stands before the examples.</param>
/// <param name="Wrong">The wrong example, without its fences; empty if the page has none.</param>
/// <param name="Right">The right example.</param>
public sealed record HelpPage(string Id, string? Title, string Prose, string Wrong, string Right)
{
    public static HelpPage Parse(string id, string text)
    {
        var lines = text.Split('\n');
        var start = $"# {id}: ";
        var title = lines[0].StartsWith(start, StringComparison.Ordinal) ? lines[0][start.Length..] : null;
        var prose = string.Join('\n', lines.Skip(1).TakeWhile(l => l != "## Wrong")).Trim();
        return new(id, title, prose, Example(lines, "## Wrong"), Example(lines, "## Right"));
    }

    // A fence closes with as many backticks as it opened with, so that an example may hold a shorter fence.
    private static string Example(string[] lines, string heading)
    {
        var at = Array.IndexOf(lines, heading);
        if (at < 0 || at + 1 >= lines.Length || !lines[at + 1].StartsWith("```", StringComparison.Ordinal))
        {
            return "";
        }

        var fence = new string('`', lines[at + 1].TakeWhile(c => c == '`').Count());
        return string.Concat(lines.Skip(at + 2).TakeWhile(l => l.TrimEnd() != fence).Select(l => l + "\n"));
    }
}
