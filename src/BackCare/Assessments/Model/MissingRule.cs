namespace BackCare.Assessments.Model;

/// <summary>What becomes of a score when items are not asked or skipped.</summary>
/// <param name="AtMost">More missing items make it unavailable; so does having no answer at all.</param>
/// <param name="Fill">What a missing item counts as.</param>
public sealed record MissingRule(int AtMost, Fill Fill);
