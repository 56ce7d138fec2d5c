using System.Collections.Frozen;
using BackCare.Assessments;
using BackCare.Content;
using BackCare.Diagnostics;

namespace BackCare.Sites;

/// <summary>A proved assessment with its texts compiled.</summary>
/// <param name="Texts">By the place where the text is written.</param>
public sealed record SelfCheck(ProvedAssessment Proved, string Source, FrozenDictionary<Location, Passage> Texts)
{
    /// <summary>The file name without its ending.</summary>
    public string Id => Proved.Assessment.Id;

    /// <summary>Plain text.</summary>
    public string Title => Proved.Assessment.Title.Value;

    /// <summary>Plain text.</summary>
    public string Description => Proved.Assessment.Description.Value;

    /// <summary>The compiled form of a text of this assessment.</summary>
    public Passage this[Located<string> text] => Texts[text.Location];
}
