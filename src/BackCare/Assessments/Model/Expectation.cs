using System.Collections.Immutable;
using BackCare.Assessments.Numbers;
using BackCare.Diagnostics;

namespace BackCare.Assessments.Model;

/// <summary>What an example expects; null parts are not compared.</summary>
public sealed record Expectation
{
    /// <summary>Id of the outcome.</summary>
    public Located<string>? Outcome { get; init; }

    /// <summary>The outcome's level.</summary>
    public Located<Level>? Level { get; init; }

    /// <summary>Ids of the questions on the path, all of them and in order.</summary>
    public Located<ImmutableArray<string>>? Path { get; init; }

    /// <summary>Scores by id; a null value means unavailable.</summary>
    public ImmutableArray<(string Score, Located<Rational?> Value)> Scores { get; init; } = [];

    /// <summary>Bands by band set.</summary>
    public ImmutableArray<(string BandSet, Located<string> Band)> Bands { get; init; } = [];

    /// <summary>Ids of the cards on the result, all of them and in order.</summary>
    public Located<ImmutableArray<string>>? Cards { get; init; }
}
