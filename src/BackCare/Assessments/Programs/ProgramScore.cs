using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;

namespace BackCare.Assessments.Programs;

/// <summary>A score of a program: raw value, × <see cref="Times"/>, + <see cref="Plus"/>, rounded. The kinds are closed.</summary>
public abstract record ProgramScore
{
    private protected ProgramScore()
    {
    }

    /// <summary>The key of its value in a result.</summary>
    public required string Id { get; init; }

    /// <summary>Null: not multiplied.</summary>
    public Rational? Times { get; init; }

    /// <summary>Null: nothing added.</summary>
    public Rational? Plus { get; init; }

    /// <summary>Null: not rounded.</summary>
    public Rounding? Round { get; init; }
}

/// <summary>A score over the answers to questions.</summary>
public abstract record ProgramItemScore : ProgramScore
{
    private protected ProgramItemScore(Sequence<int> items) => Items = items;

    /// <summary>Indices of questions in the order written, each once, at least one.</summary>
    public Sequence<int> Items { get; init; }
}

/// <summary>A score over the points of questions.</summary>
public abstract record ProgramPointScore : ProgramItemScore
{
    private protected ProgramPointScore(Sequence<int> items)
        : base(items)
    {
    }

    /// <summary>Those of the items whose points count as lowest + highest − points.</summary>
    public Sequence<int> Reversed { get; init; }
}

/// <summary>A score that adds points up.</summary>
public abstract record ProgramTotalScore : ProgramPointScore
{
    private protected ProgramTotalScore(Sequence<int> items)
        : base(items)
    {
    }

    /// <summary>Null: no item may be missing.</summary>
    public MissingRule? Missing { get; init; }
}

/// <summary>The points added up.</summary>
public sealed record ProgramSumScore(Sequence<int> Items) : ProgramTotalScore(Items);

/// <summary>The sum ÷ the number of items.</summary>
public sealed record ProgramMeanScore(Sequence<int> Items) : ProgramTotalScore(Items);

/// <summary>100 × the sum ÷ the highest sum possible.</summary>
public sealed record ProgramPercentScore(Sequence<int> Items) : ProgramTotalScore(Items);

/// <summary>How many answered items have points, after any reversal, in the interval.</summary>
public sealed record ProgramPointCountScore(Sequence<int> Items, Interval Interval) : ProgramPointScore(Items);

/// <summary>The digits of the answers, one after the other: the number of the chosen option from 1, or the number itself.</summary>
/// <param name="Items">The first gives the first digit.</param>
/// <param name="Unanswered">The digit of an unanswered item; null: the score is then unavailable.</param>
public sealed record ProgramProfileScore(Sequence<int> Items, int? Unanswered) : ProgramItemScore(Items);

/// <summary>How many conditions hold; an undefined one does not.</summary>
public sealed record ProgramCountScore(Sequence<ProgramCondition> Conditions) : ProgramScore;

/// <summary>The value beside another score's finished value; unavailable where that is, or where no row has it.</summary>
/// <param name="From">The index of the other score.</param>
/// <param name="Rows">In file order, each key once.</param>
public sealed record ProgramLookupScore(int From, Sequence<ProgramRow> Rows) : ProgramScore;

/// <summary>One row of a lookup.</summary>
public sealed record ProgramRow(Rational From, Rational To);

/// <summary>Names for the values of a score.</summary>
/// <param name="Id">The key of its band in a result.</param>
/// <param name="Score">The index of the score.</param>
/// <param name="Bands">In file order; the first that fits is taken, and P6 proves that no other does.</param>
public sealed record ProgramBandSet(string Id, int Score, Sequence<ProgramBand> Bands);

/// <summary>One band.</summary>
/// <param name="Interval">Null: the band of an unavailable score.</param>
public sealed record ProgramBand(string Id, Interval? Interval);
