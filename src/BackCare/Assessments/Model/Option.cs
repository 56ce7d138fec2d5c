using BackCare.Assessments.Numbers;
using BackCare.Diagnostics;

namespace BackCare.Assessments.Model;

/// <summary>One thing that can be chosen or ticked.</summary>
public sealed record Option
{
    /// <summary>Unique within its question; for yes_no <c>yes</c> or <c>no</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The location of the id; for yes_no of the question's id.</summary>
    public required Location Location { get; init; }

    /// <summary>Inline Markdown; null for yes_no, where the theme supplies the words.</summary>
    public Located<string>? Text { get; init; }

    /// <summary>Inline Markdown under the text; null if there is none.</summary>
    public Located<string>? Hint { get; init; }

    /// <summary>The points; null if it has none. Includes <c>each_points</c> and the zero of exclusive options.</summary>
    public Rational? Points { get; init; }

    /// <summary>True if it is exclusive: ticking it clears every other option (any_of only).</summary>
    public bool Exclusive { get; init; }

    /// <summary>The red flag that it raises; null if the answer is not a warning sign.</summary>
    public RedFlag? RedFlag { get; init; }

    /// <summary>The text as a reader sees it in messages: for yes_no "Yes" or "No".</summary>
    public string Words => Text?.Value ?? (Id == "yes" ? "Yes" : "No");
}
