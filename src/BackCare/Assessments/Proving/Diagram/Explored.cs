using BackCare.Assessments.Proving.Variables;
using BackCare.Diagnostics;

namespace BackCare.Assessments.Proving.Diagram;

/// <summary>What came of looking at every answer set.</summary>
/// <param name="Facts">Null where the budget did not suffice: nothing is proved then, and nothing is guessed.</param>
/// <param name="TooLarge">Null where it did.</param>
internal sealed record Explored(Facts? Facts, Diagnostic? TooLarge);
