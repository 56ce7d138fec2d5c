using System.Collections.Frozen;
using BackCare.Assessments.Claims;
using BackCare.Assessments.Translating;
using BackCare.Content.Model;
using BackCare.Diagnostics;

namespace BackCare.Sites.Model;

/// <summary>A proved self-check with its compiled texts, in one language.</summary>
/// <param name="Source">The path of the file with the texts in this language.</param>
/// <param name="Texts">The compiled texts, by their location in the file in the main language.</param>
public sealed record SelfCheck(ProvedAssessment Proved, string Source, FrozenDictionary<Location, Passage> Texts)
{
    /// <summary>The translation that supplies the texts; null in the main language.</summary>
    public Translation? Translation { get; init; }

    /// <summary>The id: the file name without language code and extension.</summary>
    public string Id => Proved.Assessment.Id;

    /// <summary>The title, as plain text.</summary>
    public string Title => Words(Proved.Assessment.Title);

    /// <summary>The description, as plain text.</summary>
    public string Description => Words(Proved.Assessment.Description);

    /// <summary>The compiled form of a text of this self-check.</summary>
    public Passage this[Located<string> text] => Texts[text.Location];

    /// <summary>The source of a text in this language.</summary>
    public string Words(Located<string> text) => Translation is { } own ? own[text].Value : text.Value;

    /// <summary>
    /// The display name of a score, a band set or a band: its translated name, or else its id with spaces for underscores.
    /// </summary>
    /// <param name="place">The location of the id.</param>
    public string NameOf(string id, Location place) => Translation is { } own ? own[new(id, place)].Value : id.Replace('_', ' ');
}
