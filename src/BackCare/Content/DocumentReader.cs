using BackCare.Diagnostics;
using BackCare.Files;

namespace BackCare.Content;

/// <summary>Reads markdown files. Configured once and shared; safe on any thread.</summary>
public sealed class DocumentReader(ContentOptions options)
{
    private readonly ContentOptions options = options;

    /// <summary>
    /// The document, or null if the file has an error; whatever its bytes are, the answer is a document or a diagnostic. The text is read once and dropped.
    /// </summary>
    public Checked<Document?> Read(SourceFile file)
    {
        _ = (file, options);
        return new(null, []);
    }
}
