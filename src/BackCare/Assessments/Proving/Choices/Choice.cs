using System.Collections.Immutable;
using System.Numerics;
using BackCare.Assessments.Model;
using BackCare.Assessments.Programs;
using BackCare.Assessments.Proving.Variables;
using BackCare.Assessments.Scoring;

namespace BackCare.Assessments.Proving.Choices;

/// <summary>All the answers to one question that nothing read later can distinguish.</summary>
internal sealed record Choice
{
    /// <summary>How many answers these are.</summary>
    public required BigInteger Weight { get; init; }

    /// <summary>False for the one choice of a question that is not on the path.</summary>
    public required bool IsAsked { get; init; }

    /// <summary>The first of them in the <see cref="AnswerOrder"/>. Null: not asked, or skipped.</summary>
    public required Answer? Mildest { get; init; }

    /// <summary>What becomes known with an answer that represents all: conditions and scores have the same result with each.</summary>
    public required Decision Decision { get; init; }

    /// <summary>What each atom is for some answer in it, by <see cref="Atom.Index"/>.</summary>
    public required ImmutableArray<TruthSet> Possible { get; init; }

    /// <summary>The choice of a question that is not on the path.</summary>
    public static Choice NotAsked(ProgramQuestion question, IReadOnlyList<Atom> atoms) =>
        Of(question, atoms, GivenAnswer.NotAsked, null, 1);

    /// <summary>The choice of leaving a question out.</summary>
    public static Choice Skipped(ProgramQuestion question, IReadOnlyList<Atom> atoms) => Of(question, atoms, GivenAnswer.Skipped, null, 1);

    /// <summary>The choice of an answer that represents all of its kind.</summary>
    public static Choice Of(ProgramQuestion question, IReadOnlyList<Atom> atoms, Answer answer, BigInteger weight) =>
        Of(question, atoms, GivenAnswer.Take(question, answer).Given, answer, weight);

    private static Choice Of(ProgramQuestion question, IReadOnlyList<Atom> atoms, GivenAnswer given, Answer? answer, BigInteger weight)
    {
        // The scorer's own reading of the answer, and its own judging of tests: what is proved is what will be run.
        ImmutableArray<Truth> truths = [.. atoms.Select(a => AnswerTests.Judge((ProgramQuestionTest)a.Test, question, given).ToTruth())];
        return new()
        {
            Weight = weight,
            IsAsked = given.IsAsked,
            Mildest = answer,
            Decision = new(
                truths,
                given.IsAnswered ? given.PointsIn(question) : null,
                question is ProgramAnyOfQuestion ? null : given.Digit),
            Possible = [.. truths.Select(TruthSet.Of)],
        };
    }
}
