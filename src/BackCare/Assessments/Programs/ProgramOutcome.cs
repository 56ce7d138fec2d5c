using BackCare.Assessments.Model;

namespace BackCare.Assessments.Programs;

/// <summary>An outcome of a program.</summary>
/// <param name="Id">What a result names it by.</param>
/// <param name="Level">How urgent it is.</param>
/// <param name="When">Judged on unstopped paths only.</param>
/// <param name="Show">Indices of the cards that it shows, in the order written.</param>
public sealed record ProgramOutcome(string Id, Level Level, ProgramCondition When, Sequence<int> Show);
