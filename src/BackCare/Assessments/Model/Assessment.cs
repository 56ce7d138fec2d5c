using System.Collections.Frozen;
using System.Collections.Immutable;
using BackCare.Diagnostics;
using BackCare.Files;

namespace BackCare.Assessments.Model;

/// <summary>A self-check whose names all exist and have the right kind. Its texts are Markdown as written; nothing is proved yet.</summary>
public sealed record Assessment
{
    /// <summary>The default limit on the questions of the longest path.</summary>
    internal const int UsualLongest = 40;

    private readonly Lazy<FrozenDictionary<string, Question>> byId;

    public Assessment() =>
        byId = new(() => Questions.ToFrozenDictionary(q => q.Id, StringComparer.Ordinal));

    /// <summary>The file's name without <c>.yml</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The file, as diagnostics name it.</summary>
    public required string File { get; init; }

    public required Located<string> Title { get; init; }

    public required Located<string> Description { get; init; }

    /// <summary>Raised with every change.</summary>
    public required Located<int> Version { get; init; }

    /// <summary>Its purpose, and that it is not a diagnosis.</summary>
    public required Located<string> IntendedUse { get; init; }

    /// <summary>For whom it is.</summary>
    public required Located<string> For { get; init; }

    /// <summary>For whom it is not, shown before question 1.</summary>
    public required ImmutableArray<Located<string>> NotFor { get; init; }

    /// <summary><c>original</c>, <c>public-domain</c> or <c>permission: who, when</c>.</summary>
    public required Located<string> Licence { get; init; }

    public required Review Reviewed { get; init; }

    /// <summary>Ids of sources; looked up by the rooms that know the site.</summary>
    public required ImmutableArray<Located<string>> Sources { get; init; }

    /// <summary>The questions in file order; a block of statements appears as its items.</summary>
    public required ImmutableArray<Question> Questions { get; init; }

    /// <summary>The blocks of statements, in file order.</summary>
    public required ImmutableArray<Block> Blocks { get; init; }

    public required ImmutableArray<Card> Cards { get; init; }

    /// <summary>In file order; <see cref="ScoreOrder"/> is the order in which they can be worked out.</summary>
    public required ImmutableArray<Score> Scores { get; init; }

    /// <summary>The indexes of the scores, ordered so that each score comes after those that it reads.</summary>
    public required ImmutableArray<int> ScoreOrder { get; init; }

    public required ImmutableArray<BandSet> BandSets { get; init; }

    /// <summary>Sorted by level, most urgent first.</summary>
    public required ImmutableArray<Outcome> Outcomes { get; init; }

    public required ImmutableArray<Example> Examples { get; init; }

    public required Policy Policy { get; init; }

    /// <summary>Questions in which more points must never lower the level (P9).</summary>
    public required ImmutableArray<Located<string>> Monotone { get; init; }

    /// <summary>The limit on the questions of the longest path (P4); 40 by default.</summary>
    public required Located<int> Longest { get; init; }

    /// <summary>Whether the reader sees scores.</summary>
    public required bool ShowScores { get; init; }

    /// <summary>
    /// SHA-256 in lower-case hexadecimal digits: the file without <c>reviewed</c>, LF, trimmed, its CSV tables appended in order of use.
    /// </summary>
    public required string ContentHash { get; init; }

    /// <summary>The question with this id, which must exist.</summary>
    public Question Question(string id) => byId.Value[id];

    /// <summary>The score with this id, which must exist.</summary>
    public Score Score(string id) => Scores.First(s => s.Id == id);

    /// <summary>The band set with this id, which must exist.</summary>
    public BandSet BandSet(string id) => BandSets.First(b => b.Id == id);

    /// <summary>The outcome with this id, which must exist.</summary>
    public Outcome Outcome(string id) => Outcomes.First(o => o.Id == id);

    /// <summary>The card with this id, which must exist.</summary>
    public Card Card(string id) => Cards.First(c => c.Id == id);
}
