using System.Collections.Immutable;
using BackCare.Assessments.Graphing;
using BackCare.Assessments.Model;

namespace BackCare.Outputs.Diagrams;

/// <summary>One node of a diagram as a card: the question, then each group of answers with what follows it.</summary>
/// <param name="Node">The index of the node in the diagram.</param>
/// <param name="Marks">The marks on the card, relative to its top left corner.</param>
/// <param name="Height">The height in pixels.</param>
internal sealed record DiagramCard(int Node, ImmutableArray<DiagramMark> Marks, double Height)
{
    /// <summary>The width of every card in pixels.</summary>
    public const double Width = 330;

    private const double Margin = 14;
    private const double Inner = Width - (2 * Margin);
    private const int MostAnswers = 9;

    /// <summary>The card for a node.</summary>
    public static DiagramCard Of(Assessment assessment, AssessmentGraph diagram, int node)
    {
        var pen = new DiagramPen(Margin, 10);
        var source = diagram.Nodes[node];
        pen.Badge(node + 1);
        WriteQuestion(pen, assessment, source);
        foreach (var edge in source.Edges)
        {
            pen.Rule(Inner);
            WriteAnswers(pen, assessment.Question(source.Questions[0]), edge.Answers);
            if (edge.Node is { } next)
            {
                pen.Pointer($"→ {next + 1}: {Words(Ask(assessment.Question(diagram.Nodes[next].Questions[0])))}", Inner);
            }
            else
            {
                pen.Outcome(edge.Outcome is { } outcome ? assessment.Outcome(outcome) : null, Inner);
            }

            pen.Line(DiagramPen.Sets(edge.Count), Inner, 11, "soft", most: 1);
        }

        return new(node, pen.Marks, pen.Bottom + 8);
    }

    /// <summary>Inline markdown as plain text on one line.</summary>
    public static string Words(string markdown) => InlineMarkdown.ToPlainText(markdown).ReplaceLineEndings(" ").Trim();

    /// <summary>The text of a question; for an item of a block, preceded by the block's text.</summary>
    public static string Ask(Question question) =>
        question is StatementQuestion item ? $"{item.Block.Ask.Value} {item.Ask.Value}" : question.Ask.Value;

    private static void WriteQuestion(DiagramPen pen, Assessment assessment, GraphNode source)
    {
        var first = assessment.Question(source.Questions[0]);
        if (source.Questions.Length == 1 || first is not StatementQuestion { Block: var block })
        {
            pen.Title(Words(Ask(first)), Inner);
            return;
        }

        pen.Title(Words(block.Ask.Value), Inner);
        foreach (var item in source.Questions)
        {
            pen.Entry(Words(assessment.Question(item).Ask.Value), Inner, 12, "", most: 3);
        }
    }

    private static void WriteAnswers(DiagramPen pen, Question question, ImmutableArray<string> answers)
    {
        var isList = answers.Length > 1;
        if (isList && question is AnyOfQuestion)
        {
            pen.Line("any of these:", Inner, 11, "soft", most: 1);
        }

        foreach (var answer in answers.Take(MostAnswers).Select(Words))
        {
            if (isList)
            {
                pen.Entry(answer, Inner, 12, "", most: 3);
            }
            else
            {
                pen.Line(answer, Inner, 12, "", most: 3);
            }
        }

        if (answers.Length > MostAnswers)
        {
            pen.Line($"and {answers.Length - MostAnswers} other answers", Inner, 11, "soft", most: 1);
        }
    }
}
