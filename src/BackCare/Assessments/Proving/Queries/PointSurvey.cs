using System.Collections.Immutable;
using System.Numerics;
using BackCare.Assessments.Model;
using BackCare.Assessments.Proving.Choices;
using BackCare.Assessments.Proving.Diagram;
using BackCare.Assessments.Proving.Variables;

namespace BackCare.Assessments.Proving.Queries;

/// <summary>
/// Walks two paths side by side that differ in one answer alone (P9), the second with more points; what both ask is answered alike. Pairs of
/// states are looked at once for all questions of <c>monotone</c>.
/// </summary>
internal sealed class PointSurvey
{
    private readonly StateDiagram diagram;
    private readonly Completions completions;
    private readonly Trails trails;
    private readonly Plan plan;
    private readonly Dictionary<(int Fewer, int More), Found>[] known;
    private readonly Dictionary<int, Goal> goals = [];
    private readonly long budget;

    /// <param name="budget">The most pairs that may be looked at.</param>
    public PointSurvey(StateDiagram diagram, Completions completions, Trails trails, long budget)
    {
        (this.diagram, this.completions, this.trails, this.budget) = (diagram, completions, trails, budget);
        plan = diagram.Plan;
        known = [.. diagram.Layers.Select(_ => new Dictionary<(int, int), Found>())];
    }

    /// <summary>How many pairs of states were looked at.</summary>
    public long Pairs { get; private set; }

    /// <summary>Where more points lower the level; null over the budget.</summary>
    public ImmutableArray<(int Question, Route Fewer, Route More, BigInteger Count)>? Run()
    {
        var falls = ImmutableArray.CreateBuilder<(int, Route, Route, BigInteger)>();
        foreach (var question in plan.Assessment.Monotone.Select(m => plan.Assessment.Question(m.Value).Place).Distinct().Order())
        {
            if (Look(question) is { } fall)
            {
                falls.Add(fall);
            }
        }

        return Pairs > budget ? null : falls.ToImmutable();
    }

    private (int Question, Route Fewer, Route More, BigInteger Count)? Look(int place)
    {
        var layer = diagram.Layers[place];
        var steps = plan.Choices[place].Steps().ToList();
        var all = BigInteger.Zero;
        var (best, worst, from) = (Cost.None, steps.FirstOrDefault(), 0);
        for (var state = 0; state < layer.States.Count; state++)
        {
            foreach (var step in layer.Asked[state] ? steps : [])
            {
                var found = Falls(place + 1, After(place, state, step.Less), After(place, state, step.More));
                all += found.Count * step.Count * layer.States.Paths(state);
                if (layer.States.CostOf(state) + Cost.OfChoice(step.More) + found.Best is var cost && cost < best)
                {
                    (best, worst, from) = (cost, step, state);
                }
            }
        }

        return all.IsZero ? null : Tell(place, from, worst!, all);
    }

    /// <summary>The pairs of paths from here on, answered alike, of which the second ends milder.</summary>
    /// <param name="fewer">A state, or the complement (~) of the outcome that the path has ended with; so is <paramref name="more"/>.</param>
    private Found Falls(int place, int fewer, int more)
    {
        if (fewer == more || Pairs > budget || !MayFall(place, fewer, more))
        {
            return Found.Nowhere;
        }

        if (fewer < 0 || more < 0 || place == plan.End)
        {
            return Ended(place, fewer, more);
        }

        if (known[place].TryGetValue((fewer, more), out var found))
        {
            return found;
        }

        Pairs++;
        found = Found.Nowhere;
        var choices = plan.Choices[place].All;
        foreach (var choice in ChoicesAt(place, fewer, more))
        {
            found = found.Or(Falls(place + 1, After(place, fewer, choice), After(place, more, choice)).Behind(choices[choice].Weight, choice));
        }

        known[place].Add((fewer, more), found);
        return found;
    }

    private bool MayFall(int place, int fewer, int more) =>
        LevelsOf(place, fewer).MostUrgent is { } urgent && LevelsOf(place, more).Mildest is { } mildest && mildest > urgent;

    private LevelSet LevelsOf(int place, int at) => at < 0 ? LevelSet.Of(plan.Assessment.Outcomes[~at].Level) : completions[place, at].Levels;

    private Found Ended(int place, int fewer, int more) =>
        fewer < 0 && more < 0 ? Found.Here
        : place == plan.End ? Found.Here
        : fewer < 0 ? GoalOf(LevelsOf(place, fewer).MostUrgent!.Value, milder: true)[place, more]
        : GoalOf(LevelsOf(place, more).MostUrgent!.Value, milder: false)[place, fewer];

    /// <summary>The paths to levels milder, or more urgent, than one.</summary>
    private Goal GoalOf(Level level, bool milder)
    {
        var key = ((int)level * 2) + (milder ? 1 : 0);
        if (!goals.TryGetValue(key, out var goal))
        {
            goal = new(diagram, completions, o => o is { } at && (milder ? plan.Assessment.Outcomes[at].Level > level : plan.Assessment.Outcomes[at].Level < level));
            goals.Add(key, goal);
        }

        return goal;
    }

    private IEnumerable<int> ChoicesAt(int place, int fewer, int more)
    {
        var asked = diagram.Layers[place].Asked;
        return IsAsked(fewer) || IsAsked(more) ? Enumerable.Range(1, plan.Choices[place].All.Length - 1) : [0];

        bool IsAsked(int at) => at >= 0 && asked[at];
    }

    private int After(int place, int at, int choice)
    {
        if (at < 0)
        {
            return at;
        }

        var layer = diagram.Layers[place];
        var target = layer.Target(at, layer.Asked[at] ? choice - 1 : 0);
        return target >= 0 ? target : ~plan.Layers[place].StopOutcome;
    }

    private (int Question, Route Fewer, Route More, BigInteger Count) Tell(int question, int from, PointStep step, BigInteger count)
    {
        var prefix = trails.To(question, from);
        var (fewer, more) = (prefix.Add(trails.Step(question, step.Less, step.Lower)), prefix.Add(trails.Step(question, step.More, step.Higher)));
        var (left, right) = (After(question, from, step.Less), After(question, from, step.More));
        for (var place = question + 1; place < plan.End && (left >= 0 || right >= 0); place++)
        {
            var choice = ChoicesAt(place, left, right)
                .MinBy(c => Cost.OfChoice(c) + Falls(place + 1, After(place, left, c), After(place, right, c)).Best);
            (fewer, more) = (Asked(fewer, place, left, choice), Asked(more, place, right, choice));
            (left, right) = (After(place, left, choice), After(place, right, choice));
        }

        return (question, trails.Route(fewer, OutcomeOf(left)), trails.Route(more, OutcomeOf(right)), count);
    }

    private ImmutableList<Step> Asked(ImmutableList<Step> steps, int place, int at, int choice) =>
        at >= 0 && diagram.Layers[place].Asked[at] ? steps.Add(trails.Step(place, choice)) : steps;

    private int OutcomeOf(int at) => at < 0 ? ~at : completions.Outcomes[at] ?? -1;
}
