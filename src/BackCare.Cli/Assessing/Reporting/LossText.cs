using System.Collections.Immutable;
using BackCare.Assessments.Fhir.Format;
using BackCare.Cli.Printing;

namespace BackCare.Cli.Assessing.Reporting;

/// <summary>Prints what did not fit, one line per loss.</summary>
internal static class LossText
{
    /// <summary>Prints the losses and their number; nothing if there are none.</summary>
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
