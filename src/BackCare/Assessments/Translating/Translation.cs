using System.Collections.Frozen;
using BackCare.Diagnostics;
using BackCare.Files;

namespace BackCare.Assessments.Translating;

/// <summary>All texts of a self-check in one further language. Nothing else of it can differ, so that what was proved of the self-check holds in every language.</summary>
/// <param name="Language">A declared code of site.yml.</param>
/// <param name="File">The file that holds it, as diagnostics name it.</param>
/// <param name="Texts">
/// The translated text, with its place in <paramref name="File"/>, by the place of the original in the self-check's own file. Scores, band sets and
/// bands have no text there; their names stand under the places of their ids.
/// </param>
public sealed record Translation(string Id, string Language, string File, FrozenDictionary<Location, Located<string>> Texts)
{
    /// <summary>Who vouches for these texts; null where nobody has done so. The review of the self-check speaks of its own language alone.</summary>
    public Review? Reviewed { get; init; }

    /// <summary>SHA-256, in small hexadecimal digits, of the file without <c>reviewed</c>, LF, trimmed.</summary>
    public required string ContentHash { get; init; }

    /// <summary>The translation of a text of the self-check.</summary>
    public Located<string> this[Located<string> text] => Texts[text.Location];
}
