using System.Collections.Immutable;
using BackCare.Assessments.Model;
using BackCare.Assessments.Programs;
using BackCare.Assessments.Proving.Diagram;

namespace BackCare.Assessments.Proving.Queries;

/// <summary>
/// Answers that together take every edge of the diagram: what a second scorer must agree on to be the proved model (P12).
/// </summary>
public static class EdgeCover
{
    /// <summary>
    /// One answer map for each path that takes an edge not taken before; none where the self-check is too large to be proved.
    /// </summary>
    public static ImmutableArray<AnswerMap> Find(Assessment assessment)
    {
        var plan = new Plan(assessment, Program.Lower(assessment));
        if (!plan.Choices.All(c => c.IsComplete)
            || DiagramBuilder.Build(plan, Explorer.Budget) is not { IsComplete: true, Diagram: var diagram })
        {
            return [];
        }

        var witnesses = new WitnessBuilder(diagram, new(diagram));
        var taken = new HashSet<(int Index, int State, int Edge)>();
        return
        [
            .. from index in Enumerable.Range(0, plan.End)
               from state in Enumerable.Range(0, diagram.Layers[index].States.Count)
               from edge in Enumerable.Range(0, diagram.Layers[index].EdgesOf(state))
               where !taken.Contains((index, state, edge))
               select witnesses.Complete(WalkOn(diagram, witnesses, (index, state, edge), taken), outcome: -1).Answers,
        ];
    }

    /// <summary>The best path to an edge, along it, and on along edges not yet taken wherever there are any.</summary>
    private static ImmutableList<Step> WalkOn(StateDiagram diagram, WitnessBuilder witnesses, (int Index, int State, int Edge) at,
        HashSet<(int Index, int State, int Edge)> taken)
    {
        var steps = witnesses.To(at.Index, at.State);
        while (true)
        {
            var layer = diagram.Layers[at.Index];
            taken.Add(at);
            steps = steps.Add(witnesses.Step(at.Index, layer.ChoiceOf(at.State, at.Edge)));
            var target = layer.Target(at.State, at.Edge);
            if (target < 0 || at.Index + 1 == diagram.Plan.End)
            {
                return steps;
            }

            var next = at.Index + 1;
            var fresh = Enumerable.Range(0, diagram.Layers[next].EdgesOf(target)).FirstOrDefault(e => !taken.Contains((next, target, e)));
            at = (next, target, fresh);
        }
    }
}
