namespace BackCare.Content.Sources;

/// <summary>
/// Returns the same string for equal texts. Links, headings, tags and names repeat across pages, and all pages stay in memory until the
/// site is finished. Each slot remembers only its most recent string, so the pool never grows. Thread-safe.
/// </summary>
internal sealed class StringPool
{
    private readonly string?[] recent = new string?[64 * 1024];

    /// <summary>A string of these characters, shared if it is in the pool.</summary>
    public string Of(ReadOnlySpan<char> text)
    {
        ref var place = ref recent[string.GetHashCode(text, StringComparison.Ordinal) & (recent.Length - 1)];
        return place is { } known && text.SequenceEqual(known) ? known : place = text.ToString();
    }

    /// <summary>An equal string from the pool, or else this one.</summary>
    public string Of(string text)
    {
        ref var place = ref recent[string.GetHashCode(text, StringComparison.Ordinal) & (recent.Length - 1)];
        return place is { } known && known == text ? known : place = text;
    }
}
