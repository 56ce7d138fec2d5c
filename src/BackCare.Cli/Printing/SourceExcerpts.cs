using BackCare.Files;

namespace BackCare.Cli.Printing;

/// <summary>
/// Rereads source files for the excerpts of a report: each file once, and only the one that is being shown is kept. This is the only second
/// read of a source. Keeping the text of every file for it would make memory grow with the site, and nothing that is read here is
/// published.
/// </summary>
internal sealed class SourceExcerpts(Func<string, ReadOnlyMemory<byte>?> readSource)
{
    private string? file;
    private string[] lines = [];

    /// <summary>A line of a file, counted from 1; null if there is no such line, or the file cannot be read as text.</summary>
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
