using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;

namespace BackCare.Assessments.Programs;

/// <summary>A question of a program. The kinds are closed: one option, a set of options, a whole number.</summary>
public abstract record ProgramQuestion
{
    private protected ProgramQuestion()
    {
    }

    /// <summary>The key of its answer.</summary>
    public required string Id { get; init; }

    /// <summary>True if it may be skipped.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Null: always asked.</summary>
    public ProgramCondition? AskIf { get; init; }

    /// <summary>Null: never ends the path.</summary>
    public ProgramStop? Stop { get; init; }

    /// <summary>The lowest and highest points of an answer; both 0 where its options have no points.</summary>
    public PointRange Ends { get; init; }
}

/// <summary>A question with options.</summary>
public abstract record ProgramOptionQuestion : ProgramQuestion
{
    private protected ProgramOptionQuestion(Sequence<ProgramOption> options) => Options = options;

    /// <summary>In file order, at least one.</summary>
    public Sequence<ProgramOption> Options { get; init; }

    /// <summary>The index of the option of this id; -1 if there is none.</summary>
    public int IndexOf(string option)
    {
        for (var index = 0; index < Options.Length; index++)
        {
            if (Options[index].Id == option)
            {
                return index;
            }
        }

        return -1;
    }
}

/// <summary>Takes exactly one option: one_of, yes_no and each item of statements.</summary>
public sealed record ProgramOneOfQuestion(Sequence<ProgramOption> Options) : ProgramOptionQuestion(Options);

/// <summary>Takes a non-empty set of options, in which an exclusive one is alone.</summary>
public sealed record ProgramAnyOfQuestion(Sequence<ProgramOption> Options) : ProgramOptionQuestion(Options);

/// <summary>Takes a whole number, both ends of the range included; its value is its points: number and scale.</summary>
public sealed record ProgramNumberQuestion(WholeRange Range) : ProgramQuestion;

/// <summary>An option of a question.</summary>
/// <param name="Id">What an answer names it by.</param>
/// <param name="Points">Null where no option of the question has points; 0 where others have.</param>
/// <param name="IsExclusive">True if no other option may be ticked beside it.</param>
/// <param name="Flag">Null: no warning sign.</param>
public sealed record ProgramOption(string Id, Rational? Points, bool IsExclusive, ProgramFlag? Flag);

/// <summary>A red flag.</summary>
/// <param name="Level">The mildest level that the outcome may have (P5).</param>
/// <param name="Card">The index of the card that the result then shows; null: none.</param>
public sealed record ProgramFlag(Level Level, int? Card);

/// <summary>Ends the path after a question.</summary>
/// <param name="If">Judged once the question has been answered or skipped.</param>
/// <param name="Outcome">The index of the outcome in which the path then ends.</param>
public sealed record ProgramStop(ProgramCondition If, int Outcome);
