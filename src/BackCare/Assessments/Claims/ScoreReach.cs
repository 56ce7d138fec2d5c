using System.Collections.Immutable;
using System.Numerics;

namespace BackCare.Assessments.Claims;

/// <summary>What a score can be over all complete paths, each value as a result prints it.</summary>
/// <param name="Score">Id.</param>
/// <param name="Least">Null if it is never available.</param>
/// <param name="Most">Null if it is never available.</param>
/// <param name="Values">The reachable values in rising order; the first 1,000 if there are more.</param>
/// <param name="Unavailable">Answer sets that leave it unavailable.</param>
public sealed record ScoreReach(string Score, string? Least, string? Most, ImmutableArray<string> Values, BigInteger Unavailable);
