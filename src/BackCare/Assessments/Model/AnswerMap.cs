using System.Collections.Immutable;

namespace BackCare.Assessments.Model;

/// <summary>Answers by question id, in the order given; the last answer of a duplicate id counts.</summary>
public sealed record AnswerMap(ImmutableArray<(string Question, Answer Answer)> Entries)
{
    private readonly Dictionary<string, Answer> byQuestion = Index(Entries);

    /// <summary>No answers at all.</summary>
    public static AnswerMap Empty { get; } = new([]);

    /// <summary>The answer; null if the question was skipped or not reached.</summary>
    public Answer? this[string question] => byQuestion.GetValueOrDefault(question);

    /// <summary>The same answers but this one.</summary>
    public AnswerMap With(string question, Answer answer) => new([.. Entries.Select(e => e.Question == question ? (question, answer) : e)]);

    /// <inheritdoc/>
    public bool Equals(AnswerMap? other) => other is not null && Entries.AsSpan().SequenceEqual(other.Entries.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => Entries.Length;

    private static Dictionary<string, Answer> Index(ImmutableArray<(string Question, Answer Answer)> entries)
    {
        var index = new Dictionary<string, Answer>(StringComparer.Ordinal);
        foreach (var (question, answer) in entries)
        {
            index[question] = answer;
        }

        return index;
    }
}
