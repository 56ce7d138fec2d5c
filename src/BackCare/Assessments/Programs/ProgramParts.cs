using System.Collections.Immutable;
using System.Numerics;
using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;

namespace BackCare.Assessments.Programs;

/// <summary>The parts of a <see cref="Program"/>. Names of other parts are their places, from 0.</summary>
public abstract record ProgramPart
{
    private protected ProgramPart()
    {
    }
}

/// <summary>A question.</summary>
/// <param name="Kind"><c>one</c>, <c>any</c> or <c>number</c>.</param>
/// <param name="Options">Ids; empty for numbers.</param>
/// <param name="Exclusive">Options that stand alone.</param>
/// <param name="Points">One per option, over the program's scale; empty where the options have none.</param>
/// <param name="Range">The lowest and highest number that is taken; null for options.</param>
/// <param name="Ends">The lowest and highest points, over the scale.</param>
/// <param name="Flags">Option, level (0 = emergency) and card (-1: none), in file order.</param>
/// <param name="Optional">True if it may be skipped.</param>
/// <param name="AskIf">Null: always asked.</param>
/// <param name="Stop">Null: never stops.</param>
/// <param name="StopOutcome">Where a stop leads; -1 without one.</param>
public sealed record ProgramQuestion(
    string Id,
    string Kind,
    ImmutableArray<string> Options,
    ImmutableArray<int> Exclusive,
    ImmutableArray<BigInteger> Points,
    WholeRange? Range,
    (BigInteger Least, BigInteger Most) Ends,
    ImmutableArray<(int Option, Level Level, int Card)> Flags,
    bool Optional,
    ProgramCondition? AskIf,
    ProgramCondition? Stop,
    int StopOutcome) : ProgramPart;

/// <summary>A score.</summary>
/// <param name="Kind"><c>sum</c>, <c>mean</c>, <c>percent</c>, <c>count</c>, <c>points</c> (a count of items), <c>lookup</c> or <c>profile</c>.</param>
/// <param name="Items">Questions.</param>
/// <param name="Reverse">Those of the items that are reversed.</param>
/// <param name="AtMost">How many may be missing.</param>
/// <param name="Fill"><c>mean</c>, <c>zero</c>, <c>drop</c>; empty where nothing may be missing.</param>
/// <param name="Conditions">Of a count.</param>
/// <param name="Interval">Of a count of items.</param>
/// <param name="From">The score that a lookup reads; -1 elsewhere.</param>
/// <param name="Table">Of a lookup, over the scale.</param>
/// <param name="Unanswered">The digit of a profile; -1: none.</param>
/// <param name="Times">Over the scale; null: not multiplied.</param>
/// <param name="Plus">Over the scale; null: nothing added.</param>
/// <param name="Round">Null: not rounded.</param>
public sealed record ProgramScore(
    string Id,
    string Kind,
    ImmutableArray<int> Items,
    ImmutableArray<int> Reverse,
    int AtMost,
    string Fill,
    ImmutableArray<ProgramCondition> Conditions,
    ProgramInterval? Interval,
    int From,
    ImmutableArray<(BigInteger From, BigInteger To)> Table,
    int Unanswered,
    BigInteger? Times,
    BigInteger? Plus,
    Rounding? Round) : ProgramPart;

/// <summary>An interval; its ends are over the scale, null: none.</summary>
public sealed record ProgramInterval(BigInteger? Low, bool LowIncluded, BigInteger? High, bool HighIncluded) : ProgramPart;

/// <summary>A band set.</summary>
/// <param name="Of">The score.</param>
/// <param name="Bands">Ids and intervals; a null interval stands for unavailable.</param>
public sealed record ProgramBandSet(string Id, int Of, ImmutableArray<(string Id, ProgramInterval? Interval)> Bands) : ProgramPart;

/// <summary>An outcome.</summary>
/// <param name="Show">Cards.</param>
public sealed record ProgramOutcome(string Id, Level Level, ProgramCondition When, ImmutableArray<int> Show) : ProgramPart;

/// <summary>A condition.</summary>
/// <param name="Word">
/// <c>and</c>, <c>or</c>, <c>not</c>; <c>is</c>, <c>any</c>, <c>all</c>, <c>only</c> (a question and options); <c>ticks</c>, <c>value</c>,
/// <c>points</c> (a question and a number); <c>score</c>; <c>band</c>; <c>answered</c>, <c>asked</c>; <c>stopped</c>, <c>otherwise</c>.
/// </param>
/// <param name="Parts">Of and, or, not.</param>
/// <param name="Place">Of the question, score or band set that is read.</param>
/// <param name="Choices">Options or bands.</param>
/// <param name="Comparison">Of a test with a number.</param>
/// <param name="Number">Over the scale.</param>
public sealed record ProgramCondition(
    string Word,
    ImmutableArray<ProgramCondition> Parts,
    int Place,
    ImmutableArray<int> Choices,
    Comparison Comparison,
    BigInteger Number) : ProgramPart;
