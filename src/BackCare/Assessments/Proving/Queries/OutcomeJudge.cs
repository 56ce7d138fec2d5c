using System.Collections.Immutable;
using BackCare.Assessments.Proving.Diagram;
using BackCare.Assessments.Proving.Variables;

namespace BackCare.Assessments.Proving.Queries;

/// <summary>Judges the outcomes at the end of an unstopped path.</summary>
internal sealed class OutcomeJudge(Plan plan)
{
    private readonly ImmutableArray<ConditionRead> rules = [.. plan.Reads.Where(r => r.Role == ConditionRole.When)];
    private readonly ImmutableArray<int> live = plan.Layers[plan.End].Live;

    /// <summary>
    /// The index of the first outcome that holds, in a state of the last layer; null if none does. What is undefined does not hold.
    /// </summary>
    public int? Judge(ReadOnlySpan<int> row)
    {
        for (var outcome = 0; outcome < rules.Length; outcome++)
        {
            if (TruthOf(outcome, row) == Truth.True)
            {
                return outcome;
            }
        }

        return null;
    }

    /// <summary>What one outcome's <c>when</c> is, regardless of those above it.</summary>
    public Truth TruthOf(int outcome, ReadOnlySpan<int> row) => plan.Formulas.Decided(FormulaOf(outcome, row))!.Value;

    private int FormulaOf(int outcome, ReadOnlySpan<int> row) =>
        live.IndexOf(rules[outcome].Variable) is var column and >= 0 ? row[column] : plan.Variables[rules[outcome].Variable].Start;
}
