using BackCare.Content.Model;
using BackCare.Diagnostics;

namespace BackCare.Content.Markdown;

/// <summary>
/// Compiles texts outside bodies (self-checks, data files, takeaways) under the rules of bodies: no HTML, the same link schemes.
/// Thread-safe.
/// </summary>
public sealed class MarkdownText(ContentOptions options)
{
    /// <summary>One line of text: emphasis, code and links, without a paragraph around it.</summary>
    /// <param name="text">As written in YAML.</param>
    /// <param name="linkEmergencyNumber">True for texts of emergency level: the configured number becomes a <c>tel:</c> link.</param>
    public Checked<Passage> Inline(Located<string> text, bool linkEmergencyNumber = false)
    {
        var findings = new Findings();
        return new(TextCompiler.Line(text, Number(linkEmergencyNumber), findings, ProseKind.Paragraph), findings.ToImmutable());
    }

    /// <summary>Paragraphs and lists.</summary>
    /// <param name="text">As written in YAML.</param>
    /// <param name="linkEmergencyNumber">True for texts of emergency level: the configured number becomes a <c>tel:</c> link.</param>
    public Checked<Passage> Blocks(Located<string> text, bool linkEmergencyNumber = false)
    {
        var findings = new Findings();
        return new(TextCompiler.Blocks(text, Number(linkEmergencyNumber), findings), findings.ToImmutable());
    }

    private string? Number(bool link) => link ? options.EmergencyNumber : null;
}
