using System.Collections.Immutable;
using System.Numerics;
using BackCare.Diagnostics;

namespace BackCare.Assessments.Proving;

/// <summary>The reduced diagram of a self-check, in words: what a drawing shows.</summary>
/// <param name="Layers">One for each question in file order, and one for the ends of paths that nothing stopped.</param>
public sealed record Diagram(ImmutableArray<DiagramLayer> Layers)
{
    /// <summary>The diagram; null, with the finding that says why, where the self-check is too large to be proved.</summary>
    public static Checked<Diagram?> Of(Assessment assessment)
    {
        var plan = new Plan(assessment);
        if (plan.Choices.FirstOrDefault(c => !c.IsWhole) is { } endless)
        {
            return new(null, [BudgetAdvice.OfQuestion(endless.Question)]);
        }

        var (diagram, isWhole) = DiagramBuilder.Build(plan, Explorer.Budget);
        return isWhole ? new(new DiagramWriter(diagram).Write(), []) : new(null, [BudgetAdvice.OfDiagram(diagram, Explorer.Budget)]);
    }
}

/// <summary>All states before one question.</summary>
/// <param name="Question">Id; null for the ends.</param>
/// <param name="States">In the order in which paths first reach them.</param>
public sealed record DiagramLayer(string? Question, ImmutableArray<DiagramState> States);

/// <summary>All paths with the same future.</summary>
/// <param name="Remembers">What is still needed of the answers behind it, one fact each.</param>
/// <param name="Paths">How many different answers lead here.</param>
/// <param name="IsAsked">False where the question is passed over.</param>
/// <param name="Outcome">Id, at the ends; null before them, or where no outcome fits.</param>
/// <param name="Edges">Empty at the ends.</param>
public sealed record DiagramState(ImmutableArray<string> Remembers, BigInteger Paths, bool IsAsked, string? Outcome, ImmutableArray<DiagramEdge> Edges);

/// <summary>Answers that lead from one state to the same place.</summary>
/// <param name="Answers">In words; empty where the question is passed over.</param>
/// <param name="Weight">How many answers to the question these are.</param>
/// <param name="Target">The place of the state in the next layer; null where a stop ends the path.</param>
/// <param name="Stop">The id of the outcome of the stop; null where the path goes on.</param>
public sealed record DiagramEdge(string Answers, BigInteger Weight, int? Target, string? Stop);
