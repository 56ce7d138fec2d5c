namespace BackCare.Content.Sources;

/// <summary>
/// Shares one string among equal texts: links, headings, tags and names repeat across the pages of a site, which all stay in memory until
/// it is complete. A cache of fixed size, in which a new string replaces an older one. Thread-safe.
/// </summary>
internal sealed class StringPool
{
    private readonly string?[] recent = new string?[64 * 1024];

    /// <summary>A string with these characters.</summary>
    public string Of(ReadOnlySpan<char> text)
    {
        ref var place = ref recent[string.GetHashCode(text, StringComparison.Ordinal) & (recent.Length - 1)];
        return place is { } known && text.SequenceEqual(known) ? known : place = text.ToString();
    }

    /// <summary>An equal string: the one already cached, or this one.</summary>
    public string Of(string text)
    {
        ref var place = ref recent[string.GetHashCode(text, StringComparison.Ordinal) & (recent.Length - 1)];
        return place is { } known && known == text ? known : place = text;
    }
}
