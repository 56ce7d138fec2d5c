namespace BackCare.Yaml;

/// <summary>
/// Applies the fix that a finding proposes for an invalid line, so that reading can continue and find the mistakes after it. The finding
/// remains an error, and no value of the fixed line is used.
/// </summary>
internal static class YamlFix
{
    /// <summary>The quotation marks that word processors insert.</summary>
    public const string Curly = "“”„‟‘’‚«»";

    /// <summary>The fixed line; null if there is no obvious fix.</summary>
    /// <param name="words">The line to fix.</param>
    /// <param name="at">The index of the character that the finding marks.</param>
    /// <param name="above">The line above it.</param>
    public static string? Line(string words, int at, string above)
    {
        var corrected = at >= words.Length ? null : words[at] switch
        {
            '\t' => Indented(words, above),
            var mark when Curly.Contains(mark, StringComparison.Ordinal) => Straightened(words),
            ':' when words.AsSpan(0, at).Contains('{') => QuotedInside(words, at),
            ':' => Quoted(words),
            '[' or ']' or '{' or '}' => QuotedInside(words, at),
            _ => null,
        };
        return corrected == words ? null : corrected;
    }

    /// <summary>Indents a line as far as the line above, or one level further if that line opens a block.</summary>
    private static string Indented(string words, string above)
    {
        var key = above.TrimStart();
        var steps = above.Length - key.Length;
        steps += key.StartsWith("- ", StringComparison.Ordinal) || key.TrimEnd().EndsWith(':') ? 2 : 0;
        return new string(' ', steps) + words.TrimStart();
    }

    private static string? Straightened(string words) =>
        words.Contains('"', StringComparison.Ordinal)
            ? null
            : string.Concat(words.Select(c => Curly.Contains(c, StringComparison.Ordinal) ? '"' : c));

    private static string? Quoted(string words)
    {
        var from = words.IndexOf(": ", StringComparison.Ordinal) + 2;
        return from < 2 ? null : Between(words, from, words.Length);
    }

    /// <summary>Quotes a value inside <c>{ }</c>, which ends at the comma before the next key, or at the last bracket.</summary>
    private static string? QuotedInside(string words, int at)
    {
        var from = words.LastIndexOf(": ", Math.Max(0, at - 1), StringComparison.Ordinal) + 2;
        var key = words.IndexOf(": ", at + 1, StringComparison.Ordinal);
        var to = words.LastIndexOf(key < 0 ? '}' : ',', key < 0 ? words.Length - 1 : key);
        return from < 2 || to <= at ? null : Between(words, from, to);
    }

    private static string? Between(string words, int from, int to)
    {
        var value = words[from..to].Trim();
        return value is "" or ['"' or '\'' or '[' or '{', ..]
            ? null
            : $"{words[..from]}'{value.Replace("'", "''", StringComparison.Ordinal)}'{words[to..]}";
    }
}
