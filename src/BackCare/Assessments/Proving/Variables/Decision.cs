using System.Collections.Immutable;
using BackCare.Assessments.Numbers;

namespace BackCare.Assessments.Proving.Variables;

/// <summary>What becomes known at once: the answer to a question, or the value of a finished score.</summary>
/// <param name="Truths">The truths of the atoms of the source, by <see cref="Atom.Index"/>.</param>
/// <param name="Points">Of the answer, before any reversal; null where it is unanswered, or where the source is a score.</param>
/// <param name="Digit">What a profile writes; null where it is unanswered or an any_of, or where the source is a score.</param>
internal sealed record Decision(ImmutableArray<Truth> Truths, Rational? Points, int? Digit);
