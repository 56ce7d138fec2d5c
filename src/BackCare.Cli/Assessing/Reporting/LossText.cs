using System.Collections.Immutable;
using BackCare.Assessments.Fhir.Format;
using BackCare.Cli.Printing;

namespace BackCare.Cli.Assessing.Reporting;

/// <summary>Prints what did not fit, one line each.</summary>
internal static class LossText
{
    /// <summary>The losses and their number; nothing where there are none.</summary>
    public static void Print(ImmutableArray<Loss> losses, TextWriter error)
    {
        foreach (var loss in losses)
        {
            error.Write($"{TerminalText.Safe(loss.ToString())}\n");
        }

        if (losses.Length > 0)
        {
            error.Write(losses.Length == 1 ? "1 thing did not fit\n" : $"{losses.Length} things did not fit\n");
        }
    }
}
