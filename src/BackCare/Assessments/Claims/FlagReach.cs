using System.Collections.Immutable;
using System.Numerics;
using BackCare.Assessments.Model;

namespace BackCare.Assessments.Claims;

/// <summary>Where one answer with a red flag can lead.</summary>
/// <param name="Question">Id.</param>
/// <param name="Option">Id of the answer.</param>
/// <param name="Flag">What the answer demands.</param>
/// <param name="Outcomes">Answer sets with this answer by outcome, in file order, zeros included.</param>
public sealed record FlagReach(string Question, string Option, RedFlag Flag, ImmutableArray<(string Outcome, BigInteger Count)> Outcomes);
