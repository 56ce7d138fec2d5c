using System.Collections.Immutable;
using System.Numerics;
using BackCare.Assessments.Model;

namespace BackCare.Assessments.Comparing;

/// <summary>One question of a walk along two versions at once.</summary>
/// <param name="Id">Of the question.</param>
/// <param name="Old">Its index in the old version; null if it is not asked here in that version.</param>
/// <param name="New">Its index in the new version; null if it is not asked here in that version.</param>
/// <param name="Choices">The answers that can be given in every version that has the question.</param>
/// <param name="Slot">Where the answer is remembered of a question that has moved; -1 for any other.</param>
internal sealed record JointStep(string Id, int? Old, int? New, ImmutableArray<JointChoice> Choices, int Slot);

/// <summary>Answers that neither version distinguishes.</summary>
/// <param name="Old">The index of the choice in the old version; 0 where it has none.</param>
/// <param name="New">The index of the choice in the new version; 0 where it has none.</param>
/// <param name="Weight">How many answers these are.</param>
/// <param name="Answer">The mildest; null: skipped.</param>
internal sealed record JointChoice(int Old, int New, BigInteger Weight, Answer? Answer);
