using System.Collections.Immutable;

namespace BackCare.Assessments.Model;

/// <summary>The value of one question in an answer map, not yet checked. A skipped question has no entry.</summary>
public abstract record Answer
{
    private protected Answer()
    {
    }
}

/// <summary>A text: an option of one_of, yes_no or statements.</summary>
public sealed record ChoiceAnswer(string Option) : Answer;

/// <summary>A list of texts: the ticked options of any_of, in any order.</summary>
public sealed record TicksAnswer(ImmutableArray<string> Options) : Answer
{
    /// <inheritdoc/>
    public bool Equals(TicksAnswer? other) => other is not null && Options.AsSpan().SequenceEqual(other.Options.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => Options.Aggregate(0, (hash, option) => HashCode.Combine(hash, option));
}

/// <summary>A whole number.</summary>
public sealed record NumberAnswer(long Value) : Answer;

/// <summary>What can be no answer: null, true, 7.5, a map, a list of other things than texts.</summary>
/// <param name="Json">As it was written, in JSON.</param>
public sealed record OtherAnswer(string Json) : Answer;
