using System.Collections.Immutable;
using System.Diagnostics;
using System.Numerics;
using BackCare.Assessments.Model;
using BackCare.Assessments.Proving.Diagram;
using BackCare.Assessments.Proving.Variables;
using BackCare.Assessments.Proving.Witnesses;

namespace BackCare.Assessments.Proving.Queries;

/// <summary>What every condition can be where it is read (P7, P8).</summary>
internal sealed class TruthSurvey
{
    private readonly StateDiagram diagram;
    private readonly BackwardPass backward;
    private readonly WitnessBuilder witnesses;
    private readonly Plan plan;
    private readonly Transition transition;
    private readonly OutcomeJudge judge;
    private readonly Dictionary<Condition, TruthFacts> truths = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Condition, Missing> missing = new(ReferenceEqualityComparer.Instance);

    public TruthSurvey(StateDiagram diagram, BackwardPass backward, WitnessBuilder witnesses)
    {
        (this.diagram, this.backward, this.witnesses) = (diagram, backward, witnesses);
        plan = diagram.Plan;
        transition = new(plan);
        judge = new(plan);
        foreach (var read in plan.Reads)
        {
            switch (read.Role)
            {
                case ConditionRole.AskIf:
                    SurveyAskIf(read);
                    break;
                case ConditionRole.Stop:
                    SurveyStop(read);
                    break;
                case ConditionRole.When:
                    break;
                default:
                    throw new UnreachableException();
            }
        }

        SurveyWhens([.. plan.Reads.Where(r => r.Role == ConditionRole.When)]);
    }

    /// <summary>Whole conditions; where none is defined, nothing.</summary>
    public IEnumerable<TruthFacts> Truths => truths.Values;

    /// <summary>Conditions that some path reads although something in them is missing.</summary>
    public ImmutableArray<(Condition Condition, WitnessedCount Seen)> Undefined =>
        [.. missing.Select(m => (m.Key, new WitnessedCount(m.Value.Count, m.Value.Witness())))];

    private void SurveyAskIf(ConditionRead read)
    {
        var states = diagram.Layers[read.Index].States;
        for (var state = 0; state < states.Count; state++)
        {
            transition.Begin(read.Index, states.Row(state));
            if (Note(read.Written, transition.JudgeAskIf()))
            {
                var (index, at, future) = (read.Index, state, backward[read.Index, state]);
                Miss(read.Written, states.Paths(state) * future.Paths, states.CostOf(state) + future.Best, () =>
                    witnesses.Through(index, at));
            }
        }
    }

    private void SurveyStop(ConditionRead read)
    {
        var (index, layer) = (read.Index, diagram.Layers[read.Index]);
        for (var state = 0; state < layer.States.Count; state++)
        {
            if (!layer.Asked[state])
            {
                continue;
            }

            transition.Begin(index, layer.States.Row(state));
            for (var edge = 0; edge < layer.EdgesOf(state); edge++)
            {
                transition.Take(layer.ChoiceOf(state, edge));
                if (Note(read.Written, plan.Formulas.Decided(transition.After(read.Variable))!.Value))
                {
                    var (choice, future) = (layer.ChoiceOf(state, edge), backward.After(index, layer.Target(state, edge)));
                    var (at, taken) = (state, edge);
                    var count = layer.States.Paths(state) * plan.Choices[index].All[choice].Weight * future.Paths;
                    Miss(read.Written, count, layer.States.CostOf(state) + Cost.OfChoice(choice) + future.Best, () =>
                        witnesses.Along(index, at, taken));
                }
            }
        }
    }

    private void SurveyWhens(ImmutableArray<ConditionRead> rules)
    {
        var states = diagram.Last.States;
        var isUnique = plan.Assessment.Policy == Policy.Unique;
        for (var state = 0; state < states.Count; state++)
        {
            var isJudged = true;
            for (var rule = 0; rule < rules.Length; rule++)
            {
                var truth = judge.TruthOf(rule, states.Row(state));
                if (Note(rules[rule].Written, truth) && (isJudged || isUnique))
                {
                    var at = state;
                    Miss(rules[rule].Written, states.Paths(state), states.CostOf(state), () => witnesses.Through(plan.End, at));
                }

                // Outcomes below the first that holds are never judged, so what they read may be missing; under `unique` all are.
                isJudged &= truth != Truth.True;
            }
        }
    }

    /// <summary>True if it is undefined.</summary>
    private bool Note(Condition condition, Truth truth)
    {
        if (truth == Truth.Undefined)
        {
            return true;
        }

        var known = truths.GetValueOrDefault(condition) ?? new(condition, SometimesTrue: false, SometimesFalse: false);
        truths[condition] = truth == Truth.True ? known with { SometimesTrue = true } : known with { SometimesFalse = true };
        return false;
    }

    private void Miss(Condition condition, BigInteger count, Cost cost, Func<Witness> witness)
    {
        var known = missing.GetValueOrDefault(condition, new(BigInteger.Zero, Cost.None, witness));
        missing[condition] = (cost < known.Cost ? new(known.Count, cost, witness) : known) with { Count = known.Count + count };
    }

    private readonly record struct Missing(BigInteger Count, Cost Cost, Func<Witness> Witness);
}
