using System.Text;
using BackCare.Assessments.Graphing;
using BackCare.Cli.Disk;
using BackCare.Cli.Running;
using BackCare.Outputs.Diagrams;

namespace BackCare.Cli.Assessing;

/// <summary>The command <c>backcare assess graph</c>, which draws the reduced diagram of a self-check.</summary>
internal static class GraphCommand
{
    /// <summary>Draws a self-check without errors, which need not be proved, to a file or to standard output.</summary>
    public static int Run(string named, string source, DrawingFormat format, string? output, Surroundings surroundings)
    {
        var file = AssessmentFile.Find(named, source, surroundings);
        var bound = file.Bind();
        var drawn = bound.Value is null ? new(null, bound.Diagnostics) : AssessmentGraph.Of(bound.Value);
        if (drawn.Value is not { } diagram)
        {
            return file.Refuse(drawn.Diagnostics, surroundings);
        }

        if (diagram.Nodes.Length > DiagramSvg.MostNodes)
        {
            surroundings.Error.WriteLine(
                $"backcare: `{named}` needs {diagram.Nodes.Length} nodes, and a readable drawing has at most {DiagramSvg.MostNodes}");
            surroundings.Error.WriteLine("  run `backcare assess prove` to see its counts");
            return ExitCode.Errors;
        }

        var bytes = format == DrawingFormat.Mermaid
            ? Encoding.UTF8.GetBytes(DiagramMermaid.Write(bound.Value!, diagram))
            : DiagramSvg.Write(bound.Value!, diagram);
        if (output is null)
        {
            surroundings.Output.Write(Encoding.UTF8.GetString(bytes.Span));
        }
        else
        {
            DiskTrouble.Writing(output, () => File.WriteAllBytes(surroundings.FullPath(output), bytes.Span));
        }

        return ExitCode.Fine;
    }
}
