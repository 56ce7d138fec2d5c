using BackCare.Diagnostics;

namespace BackCare.Assessments.Model;

/// <summary>What an answer demands: on every complete path where it stands, the outcome is at least this urgent (proven, P5).</summary>
/// <param name="Level">The mildest level that the outcome may have.</param>
/// <param name="Card">The card that then stands before all else; null where the flag has none.</param>
/// <param name="Location">Of the flag as a whole.</param>
public sealed record RedFlag(Level Level, Located<string>? Card, Location Location);
