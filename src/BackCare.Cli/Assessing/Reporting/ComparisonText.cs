using BackCare.Assessments.Comparing;
using BackCare.Assessments.Model;
using BackCare.Cli.Printing;

namespace BackCare.Cli.Assessing.Reporting;

/// <summary>Prints the changes between two versions as text.</summary>
internal static class ComparisonText
{
    /// <summary>Prints the totals, each change with an example of someone it affects, and what could not be compared.</summary>
    public static void Print(Assessment old, Assessment @new, VersionComparison comparison, TextWriter output)
    {
        var names = $"{old.Id} version {old.Version.Value} and {@new.Id} version {@new.Version.Value}";
        output.WriteLine(TerminalText.Safe($"{names}: {Sum(old, @new, comparison)}"));
        foreach (var change in comparison.Changes)
        {
            output.WriteLine();
            output.WriteLine($"{change.From ?? "no outcome"} -> {change.To ?? "no outcome"}, {Direction.Of(old, @new, change)}: "
                + $"{ClaimWords.Sets(change.Count)}");
            foreach (var line in change.Story.Split('\n'))
            {
                output.WriteLine(TerminalText.Safe($"  {line}"));
            }
        }

        if (!comparison.Others.IsEmpty)
        {
            output.WriteLine();
            output.WriteLine("Not everything could be compared:");
            foreach (var other in comparison.Others)
            {
                output.WriteLine(TerminalText.Safe($"  {other}"));
            }
        }
    }

    private static string Sum(Assessment old, Assessment @new, VersionComparison comparison)
    {
        if (comparison.Compared.IsZero)
        {
            return "no answers are valid in both";
        }

        if (comparison.Changes.IsEmpty)
        {
            return $"the same outcome for all {ClaimWords.Sets(comparison.Compared)}";
        }

        var milder = Direction.Sum(comparison.Changes.Where(c => Direction.Of(old, @new, c) == Direction.Milder));
        var warning = milder.IsZero ? "none of them milder" : $"{ClaimWords.Number(milder)} of them milder";
        return $"a different outcome for {ClaimWords.Number(Direction.Changed(comparison))} of {ClaimWords.Sets(comparison.Compared)}, "
            + $"{warning}";
    }
}
