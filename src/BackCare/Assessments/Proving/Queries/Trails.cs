using System.Collections.Immutable;
using BackCare.Assessments.Model;
using BackCare.Assessments.Proving.Diagram;
using BackCare.Assessments.Proving.Variables;

namespace BackCare.Assessments.Proving.Queries;

/// <summary>Turns places in the diagram into complete paths with their answers.</summary>
internal sealed class Trails(StateDiagram diagram, Completions completions)
{
    private readonly Plan plan = diagram.Plan;

    /// <summary>The best path to a state, as choices by place.</summary>
    public ImmutableList<Step> To(int place, int state)
    {
        var steps = ImmutableList<Step>.Empty;
        while (place > 0)
        {
            var (parent, choice) = diagram.Layers[place].States.Parent(state);
            (place, state) = (place - 1, parent);
            steps = steps.Insert(0, Step(place, choice));
        }

        return steps;
    }

    /// <summary>One choice.</summary>
    /// <param name="answer">Stands in for the choice's mildest answer.</param>
    public Step Step(int place, int choice, Answer? answer = null) => new(place, choice, answer ?? plan.Choices[place].All[choice].Mildest);

    /// <summary>The best path that arrives at a state and goes on to the best end.</summary>
    public Route Through(int place, int state) => Route(To(place, state), place, state);

    /// <summary>The best path along one edge.</summary>
    /// <param name="answer">Stands in for the choice's mildest answer.</param>
    /// <param name="goal">The ends that may be chosen; null: any.</param>
    public Route Along(int place, int state, int edge, Answer? answer = null, Goal? goal = null)
    {
        var layer = diagram.Layers[place];
        var steps = To(place, state).Add(Step(place, layer.ChoiceOf(state, edge), answer));
        return layer.Target(state, edge) is var target && target >= 0
            ? Route(steps, place + 1, target, goal)
            : Route(steps, plan.Layers[place].StopOutcome);
    }

    /// <summary>The best path to a stop.</summary>
    public Route ToStop(int place, int stop)
    {
        var (state, choice) = diagram.Layers[place].Stopped.Parent(stop);
        return Route(To(place, state).Add(Step(place, choice)), plan.Layers[place].StopOutcome);
    }

    /// <summary>These steps, and the best that can follow.</summary>
    public Route Route(ImmutableList<Step> steps, int place, int state, Goal? goal = null)
    {
        while (place < plan.End)
        {
            var edge = BestEdge(place, state, goal);
            var layer = diagram.Layers[place];
            steps = steps.Add(Step(place, layer.ChoiceOf(state, edge)));
            if (layer.Target(state, edge) is var target && target < 0)
            {
                return Route(steps, plan.Layers[place].StopOutcome);
            }

            (place, state) = (place + 1, target);
        }

        return Route(steps, completions.Outcomes[state] ?? -1);
    }

    /// <summary>These steps as a path.</summary>
    public Route Route(IReadOnlyCollection<Step> steps, int outcome) => new(
        [.. steps.Where(s => s.Choice > 0).Select(s => plan.Assessment.Questions[s.Place].Id)],
        new([.. steps.Where(s => s.Answer is not null).Select(s => (plan.Assessment.Questions[s.Place].Id, s.Answer!))]),
        outcome);

    private int BestEdge(int place, int state, Goal? goal)
    {
        var layer = diagram.Layers[place];
        var (best, cost) = (0, Cost.None);
        for (var edge = 0; edge < layer.EdgesOf(state); edge++)
        {
            var target = layer.Target(state, edge);
            var behind = goal?.After(place, target).Best ?? completions.After(place, target).Best;
            if (Cost.OfChoice(layer.ChoiceOf(state, edge)) + behind is var sum && sum < cost)
            {
                (best, cost) = (edge, sum);
            }
        }

        return best;
    }
}

/// <summary>One question of a path.</summary>
/// <param name="Choice">0: not asked.</param>
/// <param name="Answer">Null where there is none.</param>
internal readonly record struct Step(int Place, int Choice, Answer? Answer);
