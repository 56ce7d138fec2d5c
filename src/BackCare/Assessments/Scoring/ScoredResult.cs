using System.Collections.Immutable;
using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;

namespace BackCare.Assessments.Scoring;

/// <summary>What answers lead to.</summary>
/// <param name="Outcome">Id.</param>
/// <param name="Level">The outcome's.</param>
/// <param name="Path">Ids of the questions that were asked, skipped ones included, in order.</param>
/// <param name="Scores">Every score in file order; the text is null where it is unavailable, and keeps a profile's leading zeros.</param>
/// <param name="Bands">Every band set in file order; null where no band fits, which a proved self-check rules out.</param>
/// <param name="Cards">The flags' cards by level and file order, then the outcome's own; each once.</param>
public sealed record ScoredResult(
    string Outcome,
    Level Level,
    ImmutableArray<string> Path,
    ImmutableArray<(string Score, Rational? Value, string? Text)> Scores,
    ImmutableArray<(string BandSet, string? Band)> Bands,
    ImmutableArray<string> Cards);
