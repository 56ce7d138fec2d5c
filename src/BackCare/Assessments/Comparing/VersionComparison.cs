using System.Collections.Immutable;
using System.Numerics;
using BackCare.Assessments.Model;

namespace BackCare.Assessments.Comparing;

/// <summary>What changed for readers between two versions of a self-check (P11).</summary>
/// <param name="Compared">Answer sets that both versions take; a question that only one of them asks counts with its answers.</param>
/// <param name="Changes">Answer sets whose outcome changed, by old and new outcome in the order of the old version; empty: the versions agree.</param>
/// <param name="Others">What could not be compared, one sentence each: questions, answers and outcomes that only one version has.</param>
public sealed record VersionComparison(BigInteger Compared, ImmutableArray<OutcomeChange> Changes, ImmutableArray<string> Others);

/// <summary>Answer sets with one outcome before and another after.</summary>
/// <param name="From">Id; null where no outcome fitted.</param>
/// <param name="To">Id; null where no outcome fits.</param>
/// <param name="Count">How many answer sets.</param>
/// <param name="Witness">The shortest, then mildest of them, with every answer on its path.</param>
/// <param name="Because">Ids of those questions whose answers in the witness suffice: whoever gives them sees this change, whatever else they answer.</param>
/// <param name="Story">The witness for an editor, in words: these answers and both outcomes, on several lines.</param>
public sealed record OutcomeChange(string? From, string? To, BigInteger Count, AnswerMap Witness, ImmutableArray<string> Because, string Story);
