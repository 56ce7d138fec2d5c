using System.Collections.Immutable;
using System.Numerics;
using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;

namespace BackCare.Assessments.Proving.Variables;

/// <summary>One complete path with its answers.</summary>
/// <param name="Path">Ids of the questions asked.</param>
/// <param name="Answers">Without skipped questions.</param>
/// <param name="Outcome">Its place; -1 if it has none.</param>
internal sealed record Route(ImmutableArray<string> Path, AnswerMap Answers, int Outcome);

/// <summary>Answer sets of which something is true.</summary>
internal sealed record Seen(BigInteger Count, Route Witness);

/// <summary>One answer with a red flag.</summary>
/// <param name="Question">Place.</param>
/// <param name="Option">Place in the question.</param>
/// <param name="Outcomes">Answer sets with this answer, by outcome.</param>
/// <param name="Below">One that ends below the flag's level; null if none does.</param>
internal sealed record FlagFacts(int Question, int Option, ImmutableArray<BigInteger> Outcomes, Route? Below);

/// <summary>What a score can be.</summary>
/// <param name="Values">Answer sets by value.</param>
/// <param name="Unavailable">Answer sets that leave it unavailable; null if none does.</param>
/// <param name="Unlisted">Of a lookup: values of the other score that have no row.</param>
/// <param name="UnusedRows">Of a lookup: rows that nothing reaches.</param>
internal sealed record ScoreFacts(
    ImmutableSortedDictionary<Rational, Seen> Values,
    Seen? Unavailable,
    ImmutableSortedDictionary<Rational, Seen> Unlisted,
    ImmutableArray<LookupRow> UnusedRows);

/// <summary>How answer sets fall into bands, by band; those in no band or in two are in <see cref="ScoreFacts.Values"/> to be seen.</summary>
internal sealed record BandFacts(ImmutableArray<BigInteger> Bands);

/// <summary>What a condition or atomic test can be where it is judged and defined.</summary>
internal sealed record TruthFacts(Condition Condition, bool SometimesTrue, bool SometimesFalse);
