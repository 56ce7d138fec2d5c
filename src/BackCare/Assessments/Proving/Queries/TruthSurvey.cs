using System.Collections.Immutable;
using System.Numerics;
using BackCare.Assessments.Model;
using BackCare.Assessments.Proving.Diagram;
using BackCare.Assessments.Proving.Variables;

namespace BackCare.Assessments.Proving.Queries;

/// <summary>What every condition comes to where it is read (P7, P8).</summary>
internal sealed class TruthSurvey
{
    private readonly StateDiagram diagram;
    private readonly Completions completions;
    private readonly Trails trails;
    private readonly Plan plan;
    private readonly Stepper stepper;
    private readonly EndJudge judge;
    private readonly Dictionary<Condition, TruthFacts> truths = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Condition, Missing> missing = new(ReferenceEqualityComparer.Instance);

    public TruthSurvey(StateDiagram diagram, Completions completions, Trails trails)
    {
        (this.diagram, this.completions, this.trails) = (diagram, completions, trails);
        plan = diagram.Plan;
        stepper = new(plan);
        judge = new(plan);
        foreach (var reading in plan.Readings)
        {
            switch (reading.Kind)
            {
                case ReadingKind.AskIf:
                    AskIf(reading);
                    break;
                case ReadingKind.Stop:
                    Stop(reading);
                    break;
                default:
                    break;
            }
        }

        Whens([.. plan.Readings.Where(r => r.Kind == ReadingKind.When)]);
    }

    /// <summary>Whole conditions; where none is defined, nothing.</summary>
    public IEnumerable<TruthFacts> Truths => truths.Values;

    /// <summary>Conditions that some path reads although something in them is missing.</summary>
    public ImmutableArray<(Condition Condition, Seen Seen)> Undefined => [.. missing.Select(m => (m.Key, new Seen(m.Value.Count, m.Value.Witness())))];

    private void AskIf(ConditionReading reading)
    {
        var states = diagram.Layers[reading.Place].States;
        for (var state = 0; state < states.Count; state++)
        {
            stepper.Begin(reading.Place, states.Row(state));
            if (Note(reading.Condition, stepper.Asked()))
            {
                var (place, at, future) = (reading.Place, state, completions[reading.Place, state]);
                Miss(reading.Condition, states.Paths(state) * future.Paths, states.CostOf(state) + future.Best, () => trails.Through(place, at));
            }
        }
    }

    private void Stop(ConditionReading reading)
    {
        var (place, layer) = (reading.Place, diagram.Layers[reading.Place]);
        for (var state = 0; state < layer.States.Count; state++)
        {
            if (!layer.Asked[state])
            {
                continue;
            }

            stepper.Begin(place, layer.States.Row(state));
            for (var edge = 0; edge < layer.EdgesOf(state); edge++)
            {
                stepper.Take(layer.ChoiceOf(state, edge));
                if (Note(reading.Condition, plan.Formulas.Decided(stepper.After(reading.Fact))!.Value))
                {
                    var (choice, future) = (layer.ChoiceOf(state, edge), completions.After(place, layer.Target(state, edge)));
                    var (at, taken) = (state, edge);
                    var count = layer.States.Paths(state) * plan.Choices[place].All[choice].Weight * future.Paths;
                    Miss(reading.Condition, count, layer.States.CostOf(state) + Cost.OfChoice(choice) + future.Best, () => trails.Along(place, at, taken));
                }
            }
        }
    }

    private void Whens(ImmutableArray<ConditionReading> rules)
    {
        var states = diagram.Last.States;
        var isUnique = plan.Assessment.Policy == Policy.Unique;
        for (var state = 0; state < states.Count; state++)
        {
            var isJudged = true;
            for (var rule = 0; rule < rules.Length; rule++)
            {
                var truth = judge.TruthOf(rule, states.Row(state));
                if (Note(rules[rule].Condition, truth) && (isJudged || isUnique))
                {
                    var at = state;
                    Miss(rules[rule].Condition, states.Paths(state), states.CostOf(state), () => trails.Through(plan.End, at));
                }

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

    private void Miss(Condition condition, BigInteger count, Cost cost, Func<Route> witness)
    {
        var known = missing.GetValueOrDefault(condition, new(BigInteger.Zero, Cost.None, witness));
        missing[condition] = (cost < known.Cost ? new(known.Count, cost, witness) : known) with { Count = known.Count + count };
    }

    private readonly record struct Missing(BigInteger Count, Cost Cost, Func<Route> Witness);
}
