using System.Collections.Immutable;
using System.Numerics;
using BackCare.Assessments.Model;
using BackCare.Assessments.Programs;
using BackCare.Assessments.Proving.Diagram;
using BackCare.Assessments.Proving.Witnesses;

namespace BackCare.Assessments.Proving.Queries;

/// <summary>
/// Follows every red flag to the end (P5). States need not remember a flag: it holds if no state after an answer that has it can still
/// end with a milder level, which the backward pass has found. Each is counted outcome by outcome for the report.
/// </summary>
internal sealed class FlagSurvey(StateDiagram diagram, BackwardPass backward, WitnessBuilder witnesses)
{
    private readonly Dictionary<int, GoalPass> byOutcome = [];
    private readonly Plan plan = diagram.Plan;

    /// <summary>Every answer with a red flag that some path takes, in file order.</summary>
    public ImmutableArray<FlagFacts> Run() =>
    [
        .. from index in Enumerable.Range(0, plan.End)
           let question = plan.Program.Questions[index] as ProgramOptionQuestion
           where question is not null && diagram.Layers[index].Asked.Contains(true)
           from option in Enumerable.Range(0, question.Options.Length)
           let flag = question.Options[option].Flag
           where flag is not null
           select Follow(index, option, flag.Level),
    ];

    private FlagFacts Follow(int index, int option, Level level)
    {
        var with = plan.Choices[index].Including(option).ToList();
        // Only a flag that fails is worth a pass of its own, which finds the shortest path below its level.
        var fails = EdgesOf(index, with)
            .Any(e => backward.After(index, e.Target).Levels.Mildest is { } mildest && !mildest.IsAtLeast(level));
        return new(index, option, CountOutcomes(index, with), fails ? FindBelow(index, with, level) : null);
    }

    private ImmutableArray<BigInteger> CountOutcomes(int index, List<(int Choice, BigInteger Weight, Answer Mildest)> with)
    {
        var counts = new BigInteger[plan.Program.Outcomes.Length];
        foreach (var (state, weight, _, target) in EdgesOf(index, with))
        {
            var paths = weight * diagram.Layers[index].States.Paths(state);
            for (var outcome = 0; outcome < counts.Length; outcome++)
            {
                counts[outcome] += paths * GoalOf(outcome).After(index, target).Count;
            }
        }

        return [.. counts];
    }

    private Witness FindBelow(int index, List<(int Choice, BigInteger Weight, Answer Mildest)> with, Level level)
    {
        var layer = diagram.Layers[index];
        var milder = new GoalPass(diagram, backward, o => o is { } outcome && !plan.Program.Outcomes[outcome].Level.IsAtLeast(level));
        var best = (
            from edge in EdgesOf(index, with)
            let cost = layer.States.CostOf(edge.State) + Cost.OfChoice(1) + milder.After(index, edge.Target).Best
            where cost.Exists
            orderby cost
            select edge).First();
        var (choice, _, answer) = with[best.With];
        return witnesses.Along(index, best.State, choice - 1, answer, milder);
    }

    private IEnumerable<(int State, BigInteger Weight, int With, int Target)> EdgesOf(int index,
        List<(int Choice, BigInteger Weight, Answer Mildest)> with)
    {
        var layer = diagram.Layers[index];
        return
            from state in Enumerable.Range(0, layer.States.Count)
            where layer.Asked[state]
            from at in Enumerable.Range(0, with.Count)
            select (state, with[at].Weight, at, layer.Target(state, with[at].Choice - 1));
    }

    private GoalPass GoalOf(int outcome)
    {
        if (!byOutcome.TryGetValue(outcome, out var goal))
        {
            byOutcome.Add(outcome, goal = new(diagram, backward, o => o == outcome));
        }

        return goal;
    }
}
