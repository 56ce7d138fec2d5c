using BackCare.Diagnostics;

namespace BackCare.Assessments.Proving.Queries;

/// <summary>The result of looking at every answer set: exactly one of the two is null.</summary>
/// <param name="Facts">Null where the budget did not suffice: nothing is proved then, and nothing is guessed.</param>
/// <param name="TooLarge">Null where it did.</param>
internal sealed record Exploration(Facts? Facts, Diagnostic? TooLarge);
