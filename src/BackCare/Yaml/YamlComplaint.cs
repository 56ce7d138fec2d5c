namespace BackCare.Yaml;

/// <summary>Why and where the parser gave up.</summary>
/// <param name="Words">The parser's own, in English; empty if it said nothing.</param>
/// <param name="Start">Offset in the text.</param>
/// <param name="End">Offset in the text, at least <paramref name="Start"/>.</param>
/// <param name="OpenBracket">Offset of the innermost open bracket; null outside of brackets.</param>
internal sealed record YamlComplaint(string Words, int Start, int End, int? OpenBracket)
{
    /// <summary>True if the parser used these words, in any letter case.</summary>
    public bool Says(string words) => Words.Contains(words, StringComparison.OrdinalIgnoreCase);
}
