namespace BackCare.Content.Sources;

/// <summary>
/// Gives one string for texts that are the same: links, headings, tags and names repeat over the pages of a site, and all pages are kept until it is finished. It remembers a
/// recent string for each of its places and forgets it for the next one, so that it never grows. Any thread.
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

    /// <summary>The same characters, in the string that is known already or in this one.</summary>
    public string Of(string text)
    {
        ref var place = ref recent[string.GetHashCode(text, StringComparison.Ordinal) & (recent.Length - 1)];
        return place is { } known && known == text ? known : place = text;
    }
}
