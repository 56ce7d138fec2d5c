using System.Collections.Immutable;
using System.Numerics;
using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;
using BackCare.Assessments.Proving.Variables;

namespace BackCare.Assessments.Proving.Choices;

/// <summary>All the answers to one question that nothing read later can tell apart.</summary>
internal sealed record Choice
{
    /// <summary>How many answers these are.</summary>
    public required BigInteger Weight { get; init; }

    /// <summary>False for the one choice of a question that is not on the path.</summary>
    public required bool Asked { get; init; }

    /// <summary>The mildest of them: without red flag before with one, then lowest points, lowest number, file order. Null: not asked, or skipped.</summary>
    public required Answer? Mildest { get; init; }

    /// <summary>What the question's atoms come to, by <see cref="Atom.At"/>, for an answer that stands for all: conditions end up the same.</summary>
    public required ImmutableArray<Truth> Truths { get; init; }

    /// <summary>What each atom comes to for some answer in it, by <see cref="Atom.At"/>.</summary>
    public required ImmutableArray<TruthSet> Possible { get; init; }

    /// <summary>Before any <c>reverse</c>; null where it is unanswered. The same for every answer in it, as far as it matters.</summary>
    public required Rational? Points { get; init; }

    /// <summary>What a profile writes; null where it is unanswered, or an any_of.</summary>
    public required int? Digit { get; init; }

    /// <summary>The choice of a question, by an answer that stands for all.</summary>
    public static Choice Of(Question question, IReadOnlyList<Atom> atoms, bool asked, Answer? answer, BigInteger weight)
    {
        ImmutableArray<Truth> truths = [.. atoms.Select(a => AnswerTruth.Of(a.Test, question, asked, answer))];
        return new()
        {
            Weight = weight,
            Asked = asked,
            Mildest = answer,
            Truths = truths,
            Possible = [.. truths.Select(TruthSet.Of)],
            Points = answer is null ? null : AnswerPoints.Of(question, answer),
            Digit = answer is null or TicksAnswer ? null : AnswerPoints.Digit(question, answer),
        };
    }
}
