using System.Collections.Immutable;
using System.Numerics;
using BackCare.Assessments.Model;

namespace BackCare.Assessments.Proving.Witnesses;

/// <summary>One complete path with its answers, which shows that something can happen.</summary>
/// <param name="Path">Ids of the questions asked.</param>
/// <param name="Answers">Without skipped questions.</param>
/// <param name="Outcome">Its index; -1 if it has none.</param>
internal sealed record Witness(ImmutableArray<string> Path, AnswerMap Answers, int Outcome);

/// <summary>How many answer sets show something, and one of them: the one with the fewest questions, then the mildest answers.</summary>
internal sealed record WitnessedCount(BigInteger Count, Witness Witness);
