namespace BackCare.Yaml;

/// <summary>A syntax error as the parser reports it.</summary>
/// <param name="Words">The parser's own message, in English; empty if it gave none.</param>
/// <param name="Start">The offset in the text at which the parser gave up.</param>
/// <param name="End">The end of the part that the parser marks, as an offset; at least <paramref name="Start"/>.</param>
/// <param name="OpenBracket">The offset of the innermost open bracket; null outside brackets.</param>
internal sealed record YamlComplaint(string Words, int Start, int End, int? OpenBracket)
{
    /// <summary>True if the parser's message contains these words, in any letter case.</summary>
    public bool Says(string words) => Words.Contains(words, StringComparison.OrdinalIgnoreCase);
}
