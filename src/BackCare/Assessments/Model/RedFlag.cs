using BackCare.Diagnostics;

namespace BackCare.Assessments.Model;

/// <summary>The minimum urgency that an answer requires: every complete path with it ends at this level or above (proven, P5).</summary>
/// <param name="Level">The mildest level that the outcome may have.</param>
/// <param name="Card">The card shown at the top of the result; null if the flag has none.</param>
/// <param name="Location">The location of the flag as a whole.</param>
public sealed record RedFlag(Level Level, Located<string>? Card, Location Location);
