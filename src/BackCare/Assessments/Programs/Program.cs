using BackCare.Assessments.Model;

namespace BackCare.Assessments.Programs;

/// <summary>
/// The lowered self-check: what both scorers run and what is proved. It has no texts; questions, options, scores, band sets, outcomes and
/// cards are named by their index, which is also their index in the <see cref="Assessment"/> they come from. <see cref="ProgramJson"/> is
/// its serialisation.
/// </summary>
public sealed record Program
{
    /// <summary>The id of the self-check.</summary>
    public required string Id { get; init; }

    /// <summary>Raised with every change of the self-check.</summary>
    public required int Version { get; init; }

    /// <summary>The content hash of the self-check.</summary>
    public required string Hash { get; init; }

    /// <summary>In the order in which they are asked; a block of statements is its items.</summary>
    public required Sequence<ProgramQuestion> Questions { get; init; }

    /// <summary>In file order; a score may read one that comes after it, but never itself.</summary>
    public required Sequence<ProgramScore> Scores { get; init; }

    /// <summary>In file order.</summary>
    public required Sequence<ProgramBandSet> BandSets { get; init; }

    /// <summary>Most urgent first; on an unstopped path the first whose condition holds is taken.</summary>
    public required Sequence<ProgramOutcome> Outcomes { get; init; }

    /// <summary>Ids of the cards, in file order.</summary>
    public required Sequence<string> Cards { get; init; }

    /// <summary>Every condition: <c>ask_if</c> and <c>stop</c> by question, those of counts, and <c>when</c>.</summary>
    public IEnumerable<ProgramCondition> Conditions =>
    [
        .. Questions.SelectMany(q => new[] { q.AskIf, q.Stop?.If }).OfType<ProgramCondition>(),
        .. Scores.OfType<ProgramCountScore>().SelectMany(s => s.Conditions),
        .. Outcomes.Select(o => o.When),
    ];

    /// <summary>Lowers a bound self-check.</summary>
    public static Program Lower(Assessment assessment) => new Lowering(assessment).Lower();
}
