using System.Collections.Immutable;
using System.Numerics;
using BackCare.Assessments.Model;
using BackCare.Assessments.Programs;
using BackCare.Assessments.Proving.Diagram;
using BackCare.Assessments.Proving.Queries;
using BackCare.Diagnostics;

namespace BackCare.Assessments.Graphing;

/// <summary>
/// The reduced diagram of a self-check, in words: what a drawing shows. Ways through that still have the same outcomes ahead, by the same
/// answers, are one node; where no answer to a question changes the outcome, the question is passed over.
/// </summary>
/// <param name="Nodes">In order of the questions; everybody begins at the first. Empty where all answers have one outcome.</param>
/// <param name="Outcomes">Ids in file order, with the answer sets that end there, zeros included.</param>
/// <param name="Passed">Ids of the questions that no node shows: their answers change no outcome.</param>
public sealed record AssessmentGraph(ImmutableArray<GraphNode> Nodes, ImmutableArray<(string Outcome, BigInteger Count)> Outcomes,
    ImmutableArray<string> Passed)
{
    /// <summary>The diagram; null, with the finding that says why, where the self-check is too large to be proved.</summary>
    public static Checked<AssessmentGraph?> Of(Assessment assessment)
    {
        var plan = new Plan(assessment, Program.Lower(assessment));
        if (plan.Choices.FirstOrDefault(c => !c.IsComplete) is { } endless)
        {
            return new(null, [BudgetAdvice.OfQuestion(assessment, endless)]);
        }

        var (diagram, isComplete) = DiagramBuilder.Build(plan, Explorer.Budget);
        return isComplete ? new(new GraphWriter(diagram).Write(), []) : new(null, [BudgetAdvice.OfDiagram(diagram, Explorer.Budget)]);
    }
}

/// <summary>A question at which ways part, or several items of a block whose points are added up.</summary>
/// <param name="Questions">Ids, at least one.</param>
/// <param name="Count">Answer sets that come through here.</param>
/// <param name="Edges">At least two.</param>
public sealed record GraphNode(ImmutableArray<string> Questions, BigInteger Count, ImmutableArray<GraphEdge> Edges);

/// <summary>Answers that lead from one node to the same place.</summary>
/// <param name="Answers">In words, any of them; of several items, the sums of their points.</param>
/// <param name="Count">Answer sets that go this way.</param>
/// <param name="Node">The index of the node that follows; null where the outcome is decided.</param>
/// <param name="Outcome">Id; null where a node follows, or where no outcome fits.</param>
public sealed record GraphEdge(ImmutableArray<string> Answers, BigInteger Count, int? Node, string? Outcome);
