using System.Collections.Immutable;

namespace BackCare.Assessments;

/// <summary>Answers by question id, in the order given, each id once.</summary>
public sealed record AnswerMap(ImmutableArray<(string Question, Answer Answer)> Entries)
{
    private readonly Dictionary<string, Answer> byQuestion = Entries.ToDictionary(e => e.Question, e => e.Answer, StringComparer.Ordinal);

    /// <summary>No answers at all.</summary>
    public static AnswerMap Empty { get; } = new([]);

    /// <summary>The answer; null where the question was skipped or not reached.</summary>
    public Answer? this[string question] => byQuestion.GetValueOrDefault(question);

    /// <inheritdoc/>
    public bool Equals(AnswerMap? other) => other is not null && Entries.AsSpan().SequenceEqual(other.Entries.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => Entries.Length;
}
