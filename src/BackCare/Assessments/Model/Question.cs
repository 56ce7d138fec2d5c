using System.Collections.Immutable;
using BackCare.Assessments.Numbers;
using BackCare.Diagnostics;

namespace BackCare.Assessments.Model;

/// <summary>One question and one page of a self-check. The kinds are closed: see the records below.</summary>
public abstract record Question
{
    private protected Question()
    {
    }

    /// <summary>The id, unique among questions, blocks, items, scores and band sets.</summary>
    public required string Id { get; init; }

    /// <summary>The location of the id.</summary>
    public required Location Location { get; init; }

    /// <summary>Place in the file's order of questions, from 0; items of a block count one each.</summary>
    public required int Place { get; init; }

    /// <summary>The text of the question; for a statement, that of its item (the text above the items belongs to the block).</summary>
    public required Located<string> Ask { get; init; }

    /// <summary>The help text, with paragraphs and lists; null if absent.</summary>
    public Located<string>? Why { get; init; }

    /// <summary>The condition under which it is asked; null if it is always asked.</summary>
    public Condition? AskIf { get; init; }

    /// <summary>True if a reader may skip it.</summary>
    public bool Optional { get; init; }

    /// <summary>True if it is asked on purpose although nothing reads it.</summary>
    public bool Unscored { get; init; }

    /// <summary>Null if it never ends the path. The stop of a block belongs to its last item.</summary>
    public Stop? Stop { get; init; }

    /// <summary>In file order; empty for numbers and scales.</summary>
    public abstract ImmutableArray<Option> Options { get; }

    /// <summary>The name of its type in the file.</summary>
    public abstract string Type { get; }

    /// <summary>The option with this id; null if there is none.</summary>
    public Option? Option(string id) => Options.FirstOrDefault(o => o.Id == id);
}

/// <summary>A choice of one of at least two options.</summary>
public sealed record OneOfQuestion(ImmutableArray<Option> Choices) : Question
{
    /// <inheritdoc/>
    public override ImmutableArray<Option> Options => Choices;

    /// <inheritdoc/>
    public override string Type => "one_of";
}

/// <summary>Any non-empty set of options; an exclusive one excludes all others.</summary>
public sealed record AnyOfQuestion(ImmutableArray<Option> Choices) : Question
{
    /// <inheritdoc/>
    public override ImmutableArray<Option> Options => Choices;

    /// <inheritdoc/>
    public override string Type => "any_of";
}

/// <summary>Yes or no; its two options are <c>yes</c> and <c>no</c>, in this order, without texts.</summary>
public sealed record YesNoQuestion(Option Yes, Option No) : Question
{
    /// <inheritdoc/>
    public override ImmutableArray<Option> Options => [Yes, No];

    /// <inheritdoc/>
    public override string Type => "yes_no";
}

/// <summary>A whole number that is typed; its value is its points.</summary>
public sealed record NumberQuestion(WholeRange Range) : Question
{
    /// <inheritdoc/>
    public override ImmutableArray<Option> Options => [];

    /// <inheritdoc/>
    public override string Type => "number";
}

/// <summary>A whole number that is chosen from a row of radios, never a slider; its value is its points.</summary>
/// <param name="Range">Both ends included.</param>
/// <param name="LowEnd">The words at the lowest number.</param>
/// <param name="HighEnd">The words at the highest number.</param>
public sealed record ScaleQuestion(WholeRange Range, Located<string> LowEnd, Located<string> HighEnd) : Question
{
    /// <inheritdoc/>
    public override ImmutableArray<Option> Options => [];

    /// <inheritdoc/>
    public override string Type => "scale";
}

/// <summary>One item of a block of statements: one of the block's options.</summary>
/// <param name="Block">The block, whose <c>ask_if</c>, <c>optional</c> and <c>unscored</c> also apply to the item.</param>
/// <param name="Item">The id of the item, without that of the block.</param>
public sealed record StatementQuestion(Block Block, string Item) : Question
{
    /// <inheritdoc/>
    public override ImmutableArray<Option> Options => Block.Options;

    /// <inheritdoc/>
    public override string Type => "statements";
}
