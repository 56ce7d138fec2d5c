using BackCare.Files;

namespace BackCare.Cli.Printing;

/// <summary>
/// Rereads source files for the excerpts of a report, with only the file of the current finding in memory. This is the only case in which a
/// source is read again: keeping the text of every file would make memory grow with the site, and nothing read here is published.
/// </summary>
internal sealed class SourceExcerpts(Func<string, ReadOnlyMemory<byte>?> readSource)
{
    private string? file;
    private string[] lines = [];

    /// <summary>A line of a file, counted from 1; null if the file has fewer lines or cannot be read as text.</summary>
    public string? Line(string path, int number)
    {
        if (path != file)
        {
            file = path;
            lines = readSource(path) is { } bytes && SourceText.Decode(bytes.Span).Text is { } text ? text.Split('\n') : [];
        }

        return number >= 1 && number <= lines.Length ? lines[number - 1] : null;
    }
}
