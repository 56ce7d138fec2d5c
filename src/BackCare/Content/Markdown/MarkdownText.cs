using BackCare.Content.Model;
using BackCare.Diagnostics;

namespace BackCare.Content.Markdown;

/// <summary>
/// Compiles texts outside bodies, such as those of self-checks and data files, under the same rules: no HTML, and the same kinds of link.
/// Thread-safe.
/// </summary>
public sealed class MarkdownText(ContentOptions options)
{
    /// <summary>A text of one line, with emphasis, code and links, and without a paragraph around it.</summary>
    /// <param name="text">The text, as read from YAML.</param>
    /// <param name="linkEmergencyNumber">True to turn the emergency number into a <c>tel:</c> link, in texts of emergency level.</param>
    public Checked<Passage> Inline(Located<string> text, bool linkEmergencyNumber = false)
    {
        var findings = new Findings();
        return new(TextCompiler.Line(text, Number(linkEmergencyNumber), findings, ProseKind.Paragraph), findings.ToImmutable());
    }

    /// <summary>A text of paragraphs and lists. Any other block is reported as BC2053.</summary>
    /// <param name="text">The text, as read from YAML.</param>
    /// <param name="linkEmergencyNumber">True to turn the emergency number into a <c>tel:</c> link, in texts of emergency level.</param>
    public Checked<Passage> Blocks(Located<string> text, bool linkEmergencyNumber = false)
    {
        var findings = new Findings();
        return new(TextCompiler.Blocks(text, Number(linkEmergencyNumber), findings), findings.ToImmutable());
    }

    private string? Number(bool link) => link ? options.EmergencyNumber : null;
}
