using System.Collections.Immutable;
using BackCare.Assessments.Model;
using BackCare.Assessments.Proving.Queries;

namespace BackCare.Assessments.Proving.Diagram;

/// <summary>Answers that together take every edge of the diagram: what a second scorer must agree on to be the proved model (P12).</summary>
public static class EdgeCover
{
    /// <summary>One answer map for each path that takes an edge not taken before; none where the self-check is too large to be proved.</summary>
    public static ImmutableArray<AnswerMap> Of(Assessment assessment)
    {
        var plan = new Plan(assessment);
        if (!plan.Choices.All(c => c.IsWhole) || DiagramBuilder.Build(plan, Explorer.Budget) is not { IsWhole: true, Diagram: var diagram })
        {
            return [];
        }

        var trails = new Trails(diagram, new(diagram));
        var taken = new HashSet<(int Place, int State, int Edge)>();
        return
        [
            .. from place in Enumerable.Range(0, plan.End)
               from state in Enumerable.Range(0, diagram.Layers[place].States.Count)
               from edge in Enumerable.Range(0, diagram.Layers[place].EdgesOf(state))
               where !taken.Contains((place, state, edge))
               select trails.Route(Onward(diagram, trails, (place, state, edge), taken), outcome: -1).Answers,
        ];
    }

    /// <summary>The best path to an edge, along it, and on along edges not yet taken wherever there are any.</summary>
    private static ImmutableList<Step> Onward(StateDiagram diagram, Trails trails, (int Place, int State, int Edge) at, HashSet<(int Place, int State, int Edge)> taken)
    {
        var steps = trails.To(at.Place, at.State);
        while (true)
        {
            var layer = diagram.Layers[at.Place];
            taken.Add(at);
            steps = steps.Add(trails.Step(at.Place, layer.ChoiceOf(at.State, at.Edge)));
            var target = layer.Target(at.State, at.Edge);
            if (target < 0 || at.Place + 1 == diagram.Plan.End)
            {
                return steps;
            }

            var next = at.Place + 1;
            var fresh = Enumerable.Range(0, diagram.Layers[next].EdgesOf(target)).FirstOrDefault(e => !taken.Contains((next, target, e)));
            at = (next, target, fresh);
        }
    }
}
