using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using BackCare.Cli.Disk;
using BackCare.Cli.Printing;
using BackCare.Cli.Requests;
using BackCare.Cli.Running;
using BackCare.Sites.Model;

namespace BackCare.Cli.Commands;

/// <summary>The summary of a build.</summary>
internal static class BuildSummary
{
    /// <summary>
    /// Prints the summary to <see cref="Surroundings.Output"/>, or to <see cref="Surroundings.Error"/> if the output is for another
    /// program.
    /// </summary>
    public static void Print(
        Publication publication,
        OutputCounts counts,
        DestinationFolder destination,
        TimeSpan time,
        SiteRequest request,
        Surroundings surroundings)
    {
        if (request.Quiet)
        {
            return;
        }

        var writer = request.Format == ReportFormat.Text ? surroundings.Output : surroundings.Error;
        if (request.Verbose)
        {
            PrintChanges(counts, surroundings.Error);
        }

        PrintNotes(counts, destination, surroundings.Error);
        writer.WriteLine($"built {destination.Shown}");
        writer.WriteLine($"  pages        {Number(publication.Site.Routes.OfType<PageRoute>().Count())}");
        writer.WriteLine($"  self-checks  {SelfChecks(publication.Site.SelfChecks)}");
        if (request.Images is { Encoded: var encoded, Found: var found } && encoded + found > 0)
        {
            writer.WriteLine($"  pictures     {Number(encoded)} encoded, {Number(found)} from the cache");
        }

        writer.WriteLine($"  skipped      {Skipped(publication.Pages)}");
        writer.WriteLine($"  files        {Number(counts.Written.Length)} written, {Number(counts.Unchanged)} unchanged, "
            + $"{Number(counts.Deleted.Length)} deleted");
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  time         {time.TotalSeconds:0.00} s"));
    }

    private const int MostForeignNamed = 8;

    private static void PrintChanges(OutputCounts counts, TextWriter writer)
    {
        foreach (var path in counts.Written)
        {
            writer.WriteLine($"wrote {TerminalText.Safe(path)}");
        }

        foreach (var path in counts.Deleted)
        {
            writer.WriteLine($"deleted {TerminalText.Safe(path)}");
        }
    }

    private static void PrintNotes(OutputCounts counts, DestinationFolder destination, TextWriter writer)
    {
        if (!counts.Foreign.IsEmpty)
        {
            var named = string.Join(", ", counts.Foreign.Take(MostForeignNamed).Select(TerminalText.Safe));
            var more = counts.Foreign.Length - MostForeignNamed;
            var rest = more > 0 ? $" and {Number(more)} more" : "";
            writer.WriteLine($"note: kept files in {destination.Shown} that BackCare did not make: {named}{rest}");
        }

        if (counts.ReplacedOneByOne is { } reason)
        {
            writer.WriteLine($"note: {destination.Shown} could not be swapped in one step ({reason}), so its files were replaced one by "
                + "one");
        }
    }

    private static string SelfChecks(ImmutableArray<SelfCheck> checks) => checks.IsEmpty
        ? "0 proved"
        : $"{Number(checks.Length)} proved ({Number(checks.Aggregate(BigInteger.Zero, (sum, check) => sum + check.Proved.Total))} answer "
            + "sets)";

    /// <summary>The number of skipped pages, and each reason with the first pages it applies to.</summary>
    private static string Skipped(ImmutableArray<ListedPage> pages)
    {
        var skipped = pages.Where(p => p.Url is null).ToList();
        var reasons = skipped
            .GroupBy(p => p.Reason, StringComparer.Ordinal)
            .Select(g =>
                $"{TerminalText.Safe(g.Key)}: "
                + $"{string.Join(", ", g.Take(3).Select(p => TerminalText.Safe(p.Source)))}{(g.Count() > 3 ? ", …" : "")}");
        return skipped.Count == 0 ? "0" : $"{Number(skipped.Count)} ({string.Join("; ", reasons)})";
    }

    private static string Number(BigInteger number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
