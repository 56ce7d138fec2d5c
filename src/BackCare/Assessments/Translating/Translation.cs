using System.Collections.Frozen;
using BackCare.Diagnostics;
using BackCare.Files;

namespace BackCare.Assessments.Translating;

/// <summary>
/// All texts of a self-check in one further language. Nothing else can differ, so every proof of the self-check is valid in every language.
/// </summary>
/// <param name="Language">A declared code of site.yml.</param>
/// <param name="File">The path of its file, as in diagnostics.</param>
/// <param name="Texts">
/// The translated text, with its place in <paramref name="File"/>, by the place of the original in the self-check's own file. Scores, band
/// sets and bands have no text there; their names are at the places of their ids.
/// </param>
public sealed record Translation(string Id, string Language, string File, FrozenDictionary<Location, Located<string>> Texts)
{
    /// <summary>The review of these texts; null if not reviewed. The review of the self-check covers only its own language.</summary>
    public Review? Reviewed { get; init; }

    /// <summary>SHA-256, in lower-case hexadecimal digits, of the file without <c>reviewed</c>, LF, trimmed.</summary>
    public required string ContentHash { get; init; }

    /// <summary>The translation of a text of the self-check.</summary>
    public Located<string> this[Located<string> text] => Texts[text.Location];
}
