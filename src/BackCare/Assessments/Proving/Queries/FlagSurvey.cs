using System.Collections.Immutable;
using System.Numerics;
using BackCare.Assessments.Model;
using BackCare.Assessments.Proving.Diagram;
using BackCare.Assessments.Proving.Variables;

namespace BackCare.Assessments.Proving.Queries;

/// <summary>
/// Follows every red flag to the end (P5). States need not remember a flag: it holds if no state behind an answer that carries it can still
/// come to a milder level, and that the walk backward has found. Each is counted outcome by outcome for the report.
/// </summary>
internal sealed class FlagSurvey(StateDiagram diagram, Completions completions, Trails trails)
{
    private readonly Dictionary<int, Goal> byOutcome = [];
    private readonly Plan plan = diagram.Plan;

    /// <summary>Every answer with a red flag that some path takes, in file order.</summary>
    public ImmutableArray<FlagFacts> Run() =>
    [
        .. from question in plan.Assessment.Questions
           where diagram.Layers[question.Place].Asked.Contains(true)
           from option in Enumerable.Range(0, question.Options.Length)
           where question.Options[option].RedFlag is not null
           select Follow(question, option),
    ];

    private FlagFacts Follow(Question question, int option)
    {
        var level = question.Options[option].RedFlag!.Level;
        var with = plan.Choices[question.Place].Including(option).ToList();
        var fails = Edges(question.Place, with).Any(e => completions.After(question.Place, e.Target).Levels.Mildest is { } mildest && !mildest.IsAtLeast(level));
        return new(question.Place, option, Outcomes(question.Place, with), fails ? Below(question.Place, with, level) : null);
    }

    private ImmutableArray<BigInteger> Outcomes(int place, List<(int Choice, BigInteger Weight, Answer Mildest)> with)
    {
        var counts = new BigInteger[plan.Assessment.Outcomes.Length];
        foreach (var (state, weight, _, target) in Edges(place, with))
        {
            var paths = weight * diagram.Layers[place].States.Paths(state);
            for (var outcome = 0; outcome < counts.Length; outcome++)
            {
                counts[outcome] += paths * GoalOf(outcome).After(place, target).Count;
            }
        }

        return [.. counts];
    }

    private Route Below(int place, List<(int Choice, BigInteger Weight, Answer Mildest)> with, Level level)
    {
        var layer = diagram.Layers[place];
        var milder = new Goal(diagram, completions, o => o is { } at && !plan.Assessment.Outcomes[at].Level.IsAtLeast(level));
        var best = (
            from edge in Edges(place, with)
            let cost = layer.States.CostOf(edge.State) + Cost.OfChoice(1) + milder.After(place, edge.Target).Best
            where cost.Exists
            orderby cost
            select edge).First();
        var (choice, _, answer) = with[best.With];
        return trails.Along(place, best.State, choice - 1, answer, milder);
    }

    private IEnumerable<(int State, BigInteger Weight, int With, int Target)> Edges(int place, List<(int Choice, BigInteger Weight, Answer Mildest)> with)
    {
        var layer = diagram.Layers[place];
        return
            from state in Enumerable.Range(0, layer.States.Count)
            where layer.Asked[state]
            from at in Enumerable.Range(0, with.Count)
            select (state, with[at].Weight, at, layer.Target(state, with[at].Choice - 1));
    }

    private Goal GoalOf(int outcome)
    {
        if (!byOutcome.TryGetValue(outcome, out var goal))
        {
            byOutcome.Add(outcome, goal = new(diagram, completions, o => o == outcome));
        }

        return goal;
    }
}
