using System.Text;
using BackCare.Assessments.Graphing;
using BackCare.Assessments.Model;
using BackCare.Outputs.Formats;

namespace BackCare.Outputs.Diagrams;

/// <summary>Writes the reduced diagram of a self-check as a Mermaid flowchart.</summary>
public static class DiagramMermaid
{
    /// <summary>The flowchart; lines end with LF.</summary>
    public static string Write(Assessment assessment, AssessmentGraph diagram)
    {
        var chart = new StringBuilder("flowchart TD\n");
        for (var node = 0; node < diagram.Nodes.Length; node++)
        {
            var source = diagram.Nodes[node];
            chart.Append($"  n{node + 1}[\"{node + 1}. {Text(Ask(assessment, source))}\"]\n");
            foreach (var edge in source.Edges)
            {
                var target = edge.Node is { } next ? $"n{next + 1}" : $"o_{edge.Outcome ?? "none"}";
                chart.Append($"  n{node + 1} -->|\"{string.Join("<br/>", edge.Answers.Select(Text))}<br/>({Markup.Count(edge.Count)})\"| "
                    + $"{target}\n");
            }
        }

        foreach (var (id, count) in diagram.Outcomes)
        {
            var outcome = assessment.Outcome(id);
            chart.Append($"  o_{id}([\"{outcome.Level.Word().Replace('_', ' ')}: "
                + $"{Text(outcome.Title.Value)}<br/>({Markup.Count(count)})\"]):::{outcome.Level.Word()}\n");
        }

        if (diagram.Nodes.Any(n => n.Edges.Any(e => e is { Node: null, Outcome: null })))
        {
            chart.Append("  o_none([\"no outcome\"])\n");
        }

        return chart.Append(Classes).ToString();
    }

    private const string Classes = """
          classDef emergency fill:#8f1525,stroke:#8f1525,color:#ffffff
          classDef urgent fill:#fff1e6,stroke:#8a2b00,color:#8a2b00
          classDef soon fill:#fdf6dd,stroke:#6a4a00,color:#6a4a00
          classDef routine fill:#ebf4fa,stroke:#14517a,color:#14517a
          classDef self_care fill:#eef7f1,stroke:#14683f,color:#14683f

        """;

    private static string Ask(Assessment assessment, GraphNode node) => node.Questions.Length == 1
        ? DiagramCard.Ask(assessment.Question(node.Questions[0]))
        : $"{((StatementQuestion)assessment.Question(node.Questions[0])).Block.Ask.Value} "
            + $"{string.Join(", ", node.Questions.Select(q => assessment.Question(q).Ask.Value))}";

    /// <summary>Text in which all characters special to Mermaid or HTML are escaped.</summary>
    private static string Text(string markdown)
    {
        var text = new StringBuilder();
        foreach (var rune in DiagramCard.Words(markdown).EnumerateRunes())
        {
            text.Append(Rune.IsControl(rune)
                ? " "
                : rune.Value is '"' or '#' or '&' or '<' or '>' or '`' or ';' or '\\' or '{' or '}' or '|'
                ? $"#{rune.Value};"
                : rune.ToString());
        }

        return text.ToString();
    }
}
