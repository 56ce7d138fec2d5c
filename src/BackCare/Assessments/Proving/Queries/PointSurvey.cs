using System.Collections.Immutable;
using System.Numerics;
using BackCare.Assessments.Model;
using BackCare.Assessments.Proving.Choices;
using BackCare.Assessments.Proving.Diagram;
using BackCare.Assessments.Proving.Witnesses;

namespace BackCare.Assessments.Proving.Queries;

/// <summary>
/// Walks two paths side by side that differ in one answer alone (P9), the second with more points; what both ask is answered alike. Pairs
/// of states are looked at once for all questions of <c>monotone</c>.
/// </summary>
internal sealed class PointSurvey
{
    private readonly StateDiagram diagram;
    private readonly BackwardPass backward;
    private readonly WitnessBuilder witnesses;
    private readonly Plan plan;
    private readonly Dictionary<(int Fewer, int More), GoalPaths>[] known;
    private readonly Dictionary<int, GoalPass> goals = [];
    private readonly long budget;

    /// <param name="budget">The most pairs that may be looked at.</param>
    public PointSurvey(StateDiagram diagram, BackwardPass backward, WitnessBuilder witnesses, long budget)
    {
        (this.diagram, this.backward, this.witnesses, this.budget) = (diagram, backward, witnesses, budget);
        plan = diagram.Plan;
        known = [.. diagram.Layers.Select(_ => new Dictionary<(int, int), GoalPaths>())];
    }

    /// <summary>How many pairs of states were looked at.</summary>
    public long Pairs { get; private set; }

    /// <summary>Where more points lower the level; null over the budget.</summary>
    public ImmutableArray<(int Question, Witness Fewer, Witness More, BigInteger Count)>? Run()
    {
        var falls = ImmutableArray.CreateBuilder<(int, Witness, Witness, BigInteger)>();
        foreach (var question in plan.Assessment.Monotone.Select(m => plan.Assessment.Question(m.Value).Place).Distinct().Order())
        {
            if (FindFall(question) is { } fall)
            {
                falls.Add(fall);
            }
        }

        return Pairs > budget ? null : falls.ToImmutable();
    }

    private (int Question, Witness Fewer, Witness More, BigInteger Count)? FindFall(int index)
    {
        var layer = diagram.Layers[index];
        var steps = plan.Choices[index].Steps().ToList();
        var all = BigInteger.Zero;
        var (best, worst, from) = (Cost.None, steps.FirstOrDefault(), 0);
        for (var state = 0; state < layer.States.Count; state++)
        {
            foreach (var step in layer.Asked[state] ? steps : [])
            {
                var found = FindFalls(index + 1, After(index, state, step.Less), After(index, state, step.More));
                all += found.Count * step.Count * layer.States.Paths(state);
                if (layer.States.CostOf(state) + Cost.OfChoice(step.More) + found.Best is var cost && cost < best)
                {
                    (best, worst, from) = (cost, step, state);
                }
            }
        }

        return all.IsZero ? null : Describe(index, from, worst!, all);
    }

    /// <summary>
    /// The pairs of paths from here on, answered alike, of which the second ends milder. Each pair of states is looked at once.
    /// </summary>
    /// <param name="fewer">A state, or the complement (~) of the outcome that the path has ended with; so is
    /// <paramref name="more"/>.</param>
    private GoalPaths FindFalls(int index, int fewer, int more)
    {
        // Two paths in one state have one future. Where the levels ahead already rule a fall out, no pair need be looked at: most end here.
        if (fewer == more || Pairs > budget || !MayFall(index, fewer, more))
        {
            return GoalPaths.Nowhere;
        }

        if (fewer < 0 || more < 0 || index == plan.End)
        {
            return FindEnded(index, fewer, more);
        }

        if (known[index].TryGetValue((fewer, more), out var found))
        {
            return found;
        }

        Pairs++;
        found = GoalPaths.Nowhere;
        var choices = plan.Choices[index].All;
        foreach (var choice in ChoicesAt(index, fewer, more))
        {
            found = found.Or(FindFalls(index + 1, After(index, fewer, choice), After(index, more, choice))
                .After(choices[choice].Weight, choice));
        }

        known[index].Add((fewer, more), found);
        return found;
    }

    private bool MayFall(int index, int fewer, int more) =>
        LevelsOf(index, fewer).MostUrgent is { } urgent && LevelsOf(index, more).Mildest is { } mildest && mildest > urgent;

    private LevelSet LevelsOf(int index, int state) =>
        state < 0 ? LevelSet.Of(plan.Program.Outcomes[~state].Level) : backward[index, state].Levels;

    private GoalPaths FindEnded(int index, int fewer, int more) =>
        fewer < 0 && more < 0 ? GoalPaths.Here
        : index == plan.End ? GoalPaths.Here
        : fewer < 0 ? GoalOf(LevelsOf(index, fewer).MostUrgent!.Value, milder: true)[index, more]
        : GoalOf(LevelsOf(index, more).MostUrgent!.Value, milder: false)[index, fewer];

    /// <summary>The paths to levels milder, or more urgent, than one.</summary>
    private GoalPass GoalOf(Level level, bool milder)
    {
        var key = ((int)level * 2) + (milder ? 1 : 0);
        if (!goals.TryGetValue(key, out var goal))
        {
            goal = new(diagram, backward, o => o is { } outcome
                && (milder ? plan.Program.Outcomes[outcome].Level > level : plan.Program.Outcomes[outcome].Level < level));
            goals.Add(key, goal);
        }

        return goal;
    }

    private IEnumerable<int> ChoicesAt(int index, int fewer, int more)
    {
        var asked = diagram.Layers[index].Asked;
        // A question that only one of the two paths asks is answered there and passed by on the other; that adds no second choice.
        return IsAsked(fewer) || IsAsked(more) ? Enumerable.Range(1, plan.Choices[index].All.Length - 1) : [0];

        bool IsAsked(int state) => state >= 0 && asked[state];
    }

    private int After(int index, int state, int choice)
    {
        if (state < 0)
        {
            return state;
        }

        var layer = diagram.Layers[index];
        var target = layer.Target(state, layer.Asked[state] ? choice - 1 : 0);
        return target >= 0 ? target : ~plan.Layers[index].StopOutcome;
    }

    private (int Question, Witness Fewer, Witness More, BigInteger Count) Describe(int question, int from, PointStep step, BigInteger count)
    {
        var prefix = witnesses.To(question, from);
        var (fewer, more) = (prefix.Add(witnesses.Step(question, step.Less, step.Lower)),
            prefix.Add(witnesses.Step(question, step.More, step.Higher)));
        var (left, right) = (After(question, from, step.Less), After(question, from, step.More));
        for (var index = question + 1; index < plan.End && (left >= 0 || right >= 0); index++)
        {
            // The costs are known from the search; following the smallest at each question gives the best pair of paths.
            var choice = ChoicesAt(index, left, right)
                .MinBy(c => Cost.OfChoice(c) + FindFalls(index + 1, After(index, left, c), After(index, right, c)).Best);
            (fewer, more) = (AddAsked(fewer, index, left, choice), AddAsked(more, index, right, choice));
            (left, right) = (After(index, left, choice), After(index, right, choice));
        }

        return (question, witnesses.Complete(fewer, OutcomeOf(left)), witnesses.Complete(more, OutcomeOf(right)), count);
    }

    private ImmutableList<Step> AddAsked(ImmutableList<Step> steps, int index, int state, int choice) =>
        state >= 0 && diagram.Layers[index].Asked[state] ? steps.Add(witnesses.Step(index, choice)) : steps;

    private int OutcomeOf(int state) => state < 0 ? ~state : backward.Outcomes[state] ?? -1;
}
