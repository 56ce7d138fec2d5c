using System.Collections.Immutable;
using BackCare.Assessments.Model;
using BackCare.Assessments.Proving.Diagram;
using BackCare.Assessments.Proving.Witnesses;

namespace BackCare.Assessments.Proving.Queries;

/// <summary>Turns states and edges of the diagram into complete paths with their answers: the witnesses.</summary>
internal sealed class WitnessBuilder(StateDiagram diagram, BackwardPass backward)
{
    private readonly Plan plan = diagram.Plan;

    /// <summary>The best path to a state, as choices by question.</summary>
    public ImmutableList<Step> To(int index, int state)
    {
        var steps = ImmutableList<Step>.Empty;
        while (index > 0)
        {
            var (parent, choice) = diagram.Layers[index].States.Parent(state);
            (index, state) = (index - 1, parent);
            steps = steps.Insert(0, Step(index, choice));
        }

        return steps;
    }

    /// <summary>One choice.</summary>
    /// <param name="answer">Replaces the mildest answer of the choice.</param>
    public Step Step(int index, int choice, Answer? answer = null) => new(index, choice, answer ?? plan.Choices[index].All[choice].Mildest);

    /// <summary>The best path that arrives at a state and goes on to the best end.</summary>
    public Witness Through(int index, int state) => Complete(To(index, state), index, state);

    /// <summary>The best path along one edge.</summary>
    /// <param name="answer">Replaces the mildest answer of the choice.</param>
    /// <param name="goal">The ends that may be chosen; null: any.</param>
    public Witness Along(int index, int state, int edge, Answer? answer = null, GoalPass? goal = null)
    {
        var layer = diagram.Layers[index];
        var steps = To(index, state).Add(Step(index, layer.ChoiceOf(state, edge), answer));
        return layer.Target(state, edge) is var target && target >= 0
            ? Complete(steps, index + 1, target, goal)
            : Complete(steps, plan.Layers[index].StopOutcome);
    }

    /// <summary>The best path to a stop.</summary>
    public Witness ToStop(int index, int stop)
    {
        var (state, choice) = diagram.Layers[index].Stopped.Parent(stop);
        return Complete(To(index, state).Add(Step(index, choice)), plan.Layers[index].StopOutcome);
    }

    /// <summary>These steps, and the best that can follow.</summary>
    public Witness Complete(ImmutableList<Step> steps, int index, int state, GoalPass? goal = null)
    {
        while (index < plan.End)
        {
            var edge = BestEdge(index, state, goal);
            var layer = diagram.Layers[index];
            steps = steps.Add(Step(index, layer.ChoiceOf(state, edge)));
            if (layer.Target(state, edge) is var target && target < 0)
            {
                return Complete(steps, plan.Layers[index].StopOutcome);
            }

            (index, state) = (index + 1, target);
        }

        return Complete(steps, backward.Outcomes[state] ?? -1);
    }

    /// <summary>These steps as a path.</summary>
    public Witness Complete(IReadOnlyCollection<Step> steps, int outcome) => new(
        [.. steps.Where(s => s.Choice > 0).Select(s => plan.Program.Questions[s.Index].Id)],
        new([.. steps.Where(s => s.Answer is not null).Select(s => (plan.Program.Questions[s.Index].Id, s.Answer!))]),
        outcome);

    private int BestEdge(int index, int state, GoalPass? goal)
    {
        var layer = diagram.Layers[index];
        // Of equal costs the first edge is kept: choices are in the order of mildness, so the same file always has the same witness.
        var (best, cost) = (0, Cost.None);
        for (var edge = 0; edge < layer.EdgesOf(state); edge++)
        {
            var target = layer.Target(state, edge);
            var behind = goal?.After(index, target).Best ?? backward.After(index, target).Best;
            if (Cost.OfChoice(layer.ChoiceOf(state, edge)) + behind is var sum && sum < cost)
            {
                (best, cost) = (edge, sum);
            }
        }

        return best;
    }
}

/// <summary>One question of a path.</summary>
/// <param name="Index">Of the question.</param>
/// <param name="Choice">Its index among the choices of the question; 0: not asked.</param>
/// <param name="Answer">Null where there is none.</param>
internal readonly record struct Step(int Index, int Choice, Answer? Answer);
