using BackCare.Assessments.Numbers;
using BackCare.Diagnostics;

namespace BackCare.Assessments.Model;

/// <summary>One thing that can be chosen or ticked.</summary>
public sealed record Option
{
    /// <summary>Unique within its question; for yes_no <c>yes</c> or <c>no</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Of the id; for yes_no of the question's id.</summary>
    public required Location Location { get; init; }

    /// <summary>Inline markdown; null for yes_no, whose words are the theme's.</summary>
    public Located<string>? Text { get; init; }

    /// <summary>Inline markdown under the text; null where there is none.</summary>
    public Located<string>? Hint { get; init; }

    /// <summary>Null where it has none. <c>each_points</c> and the zero of exclusive options stand here already.</summary>
    public Rational? Points { get; init; }

    /// <summary>True if it stands alone: ticking it excludes every other (any_of only).</summary>
    public bool Exclusive { get; init; }

    /// <summary>Null where the answer is no warning sign.</summary>
    public RedFlag? RedFlag { get; init; }

    /// <summary>The text as a reader sees it in messages: for yes_no "Yes" or "No".</summary>
    public string Words => Text?.Value ?? (Id == "yes" ? "Yes" : "No");
}
