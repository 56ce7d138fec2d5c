using System.Collections.Immutable;

namespace BackCare.Assessments.Proving;

/// <summary>Judges the outcomes at the end of an unstopped path.</summary>
internal sealed class EndJudge(Plan plan)
{
    private readonly ImmutableArray<Reading> rules = [.. plan.Readings.Where(r => r.Kind == ReadingKind.When)];
    private readonly ImmutableArray<int> kept = plan.Layers[plan.End].Kept;

    /// <summary>What became of the outcomes, given what the last state holds.</summary>
    public EndVerdict Judge(ReadOnlySpan<int> row)
    {
        var unique = plan.Assessment.Policy == Policy.Unique;
        int? winner = null, rival = null, undefined = null;
        for (var at = 0; at < rules.Length && (unique || (winner ?? undefined) is null); at++)
        {
            var isOtherwise = plan.Assessment.Outcomes[at].When is OtherwiseTest;
            switch (TruthOf(at, row))
            {
                case Truth.Undefined:
                    undefined ??= at;
                    break;
                case Truth.True when winner is null:
                    winner = at;
                    break;
                case Truth.True when !isOtherwise:
                    rival ??= at;
                    break;
            }
        }

        return new(undefined is null ? winner : null, rival, undefined);
    }

    /// <summary>What one outcome's <c>when</c> comes to, whatever those above it say.</summary>
    public Truth TruthOf(int outcome, ReadOnlySpan<int> row) => plan.Formulas.Decided(FormulaOf(outcome, row))!.Value;

    /// <summary>What one outcome's <c>when</c> has come to, as a formula.</summary>
    public int FormulaOf(int outcome, ReadOnlySpan<int> row) =>
        kept.IndexOf(rules[outcome].Fact) is var at and >= 0 ? row[at] : plan.Facts[rules[outcome].Fact].Start;
}

/// <summary>The outcome of an unstopped path.</summary>
/// <param name="Outcome">The place of the one that is chosen; null if none is, or if that cannot be told.</param>
/// <param name="Rival">The place of another that holds as well; looked for under the policy <c>unique</c> only.</param>
/// <param name="Undefined">The place of the first whose <c>when</c> is reached and undefined.</param>
internal readonly record struct EndVerdict(int? Outcome, int? Rival, int? Undefined);
