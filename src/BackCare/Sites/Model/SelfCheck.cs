using System.Collections.Frozen;
using BackCare.Assessments.Claims;
using BackCare.Assessments.Translating;
using BackCare.Content.Model;
using BackCare.Diagnostics;

namespace BackCare.Sites.Model;

/// <summary>A proved assessment with its texts compiled, in one language.</summary>
/// <param name="Source">The file that holds these texts.</param>
/// <param name="Texts">By the place where the text is written in the assessment's own file, whatever the language.</param>
public sealed record SelfCheck(ProvedAssessment Proved, string Source, FrozenDictionary<Location, Passage> Texts)
{
    /// <summary>Null in the site's own language.</summary>
    public Translation? Translation { get; init; }

    /// <summary>The file name without language and ending.</summary>
    public string Id => Proved.Assessment.Id;

    /// <summary>Plain text.</summary>
    public string Title => Words(Proved.Assessment.Title);

    /// <summary>Plain text.</summary>
    public string Description => Words(Proved.Assessment.Description);

    /// <summary>The compiled form of a text of this assessment.</summary>
    public Passage this[Located<string> text] => Texts[text.Location];

    /// <summary>A text of this assessment as it is written in this language.</summary>
    public string Words(Located<string> text) => Translation is { } own ? own[text].Value : text.Value;

    /// <summary>What a score, a band set or a band is called: its translated name, else its id with spaces for underscores.</summary>
    /// <param name="place">Of the id.</param>
    public string NameOf(string id, Location place) => Translation is { } own ? own[new(id, place)].Value : id.Replace('_', ' ');
}
