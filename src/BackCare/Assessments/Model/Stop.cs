using BackCare.Diagnostics;

namespace BackCare.Assessments.Model;

/// <summary>Ends the path with an outcome as soon as its condition is true.</summary>
/// <param name="If">Judged once the question has been answered or skipped; may read the question itself.</param>
/// <param name="Outcome">Id of the outcome, which skips every <c>when</c>.</param>
/// <param name="Location">The location of the stop as a whole.</param>
public sealed record Stop(Condition If, Located<string> Outcome, Location Location);
