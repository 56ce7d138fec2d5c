using System.Collections.Immutable;
using System.Numerics;
using BackCare.Assessments.Model;

namespace BackCare.Assessments.Programs;

/// <summary>
/// The lowered self-check that the C# scorer and score.js both read: ids, places and whole numbers. <see cref="ProgramWriter"/> tells the
/// form of its JSON. Decimals (points, thresholds, table values, <c>times</c>, <c>plus</c>) are whole numbers over <see cref="Scale"/>.
/// </summary>
public sealed record Program
{
    /// <summary>One line of UTF-8 JSON; what everything below was read from.</summary>
    public required ReadOnlyMemory<byte> Json { get; init; }

    public required string Id { get; init; }

    /// <summary>Raised with every change of the self-check.</summary>
    public required int Version { get; init; }

    /// <summary>The content hash of the self-check.</summary>
    public required string Hash { get; init; }

    /// <summary>A power of ten, at least 1.</summary>
    public required BigInteger Scale { get; init; }

    public required ImmutableArray<ProgramQuestion> Questions { get; init; }

    public required ImmutableArray<ProgramScore> Scores { get; init; }

    public required ImmutableArray<ProgramBandSet> BandSets { get; init; }

    public required ImmutableArray<ProgramOutcome> Outcomes { get; init; }

    /// <summary>Ids of the cards, in file order.</summary>
    public required ImmutableArray<string> Cards { get; init; }

    /// <summary>Lowers a bound self-check.</summary>
    public static Program Lower(Assessment assessment) => ProgramReader.Read(ProgramWriter.Write(assessment));
}
