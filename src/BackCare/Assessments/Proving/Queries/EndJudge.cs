using System.Collections.Immutable;
using BackCare.Assessments.Proving.Diagram;
using BackCare.Assessments.Proving.Variables;

namespace BackCare.Assessments.Proving.Queries;

/// <summary>Judges the outcomes at the end of an unstopped path.</summary>
internal sealed class EndJudge(Plan plan)
{
    private readonly ImmutableArray<ConditionReading> rules = [.. plan.Readings.Where(r => r.Kind == ReadingKind.When)];
    private readonly ImmutableArray<int> kept = plan.Layers[plan.End].Kept;

    /// <summary>The place of the first outcome that holds, given what the last state holds; null if none does. What is undefined does not hold.</summary>
    public int? Judge(ReadOnlySpan<int> row)
    {
        for (var at = 0; at < rules.Length; at++)
        {
            if (TruthOf(at, row) == Truth.True)
            {
                return at;
            }
        }

        return null;
    }

    /// <summary>What one outcome's <c>when</c> comes to, whatever those above it say.</summary>
    public Truth TruthOf(int outcome, ReadOnlySpan<int> row) => plan.Formulas.Decided(FormulaOf(outcome, row))!.Value;

    private int FormulaOf(int outcome, ReadOnlySpan<int> row) =>
        kept.IndexOf(rules[outcome].Fact) is var at and >= 0 ? row[at] : plan.Facts[rules[outcome].Fact].Start;
}
