using System.Globalization;
using BackCare.Diagnostics;

namespace BackCare.Cli.Printing;

/// <summary>Prints findings as text: the location, the message, the marked source line, and the command that explains the rule.</summary>
internal static class TextPrinter
{
    /// <summary>Prints every finding, then a line with the totals; nothing if there are no findings.</summary>
    public static void Print(Report report, TextWriter writer, Paint paint)
    {
        var excerpts = new SourceExcerpts(report.ReadSource);
        foreach (var diagnostic in report.Diagnostics)
        {
            Print(diagnostic, excerpts, writer, paint);
        }

        if (!report.Diagnostics.IsEmpty)
        {
            writer.WriteLine(Sums(report));
        }
    }

    /// <summary>The totals, such as <c>1 error, 2 warnings</c>; severities without findings are left out.</summary>
    public static string Sums(Report report) => string.Join(
        ", ",
        from kind in new[] { (Severity.Error, "error"), (Severity.Warning, "warning"), (Severity.Info, "info") }
        let count = report.Count(kind.Item1)
        where count > 0
        select string.Create(CultureInfo.InvariantCulture,
            $"{count} {kind.Item2}{(count == 1 || kind.Item1 == Severity.Info ? "" : "s")}"));

    private const int MarginWidth = 4;
    private const int WidestExcerpt = 160;
    private const int KeptBefore = 60;

    private static void Print(Diagnostic diagnostic, SourceExcerpts excerpts, TextWriter writer, Paint paint)
    {
        writer.Write(paint.Bold(TerminalText.Safe(diagnostic.Location.ToString())));
        writer.Write(": ");
        writer.Write(Heading(diagnostic, paint));
        writer.Write(": ");
        writer.WriteLine(TerminalText.Safe(diagnostic.Message));

        if (diagnostic.Detail is { } detail)
        {
            PrintDetail(detail, diagnostic.Suggestion, writer);
        }
        else if (Excerpt.Of(diagnostic.Location, excerpts) is { } excerpt)
        {
            PrintExcerpt(excerpt, diagnostic, writer, paint);
        }
        else if (diagnostic.Suggestion is { } suggestion)
        {
            writer.WriteLine($"  {TerminalText.Safe(suggestion)}");
        }

        writer.WriteLine($"  {paint.Dim("help:")} `{diagnostic.Help}`");
    }

    private static string Heading(Diagnostic diagnostic, Paint paint) => diagnostic.Severity switch
    {
        Severity.Error => paint.Red($"error {diagnostic.Rule.Id}"),
        Severity.Warning => paint.Yellow($"warning {diagnostic.Rule.Id}"),
        _ => paint.Cyan($"info {diagnostic.Rule.Id}"),
    };

    private static void PrintDetail(string detail, string? suggestion, TextWriter writer)
    {
        foreach (var line in detail.Split('\n').Append(suggestion ?? "").Where(l => l.Length > 0))
        {
            writer.WriteLine($"  {TerminalText.Safe(line)}");
        }
    }

    private static void PrintExcerpt(Excerpt excerpt, Diagnostic diagnostic, TextWriter writer, Paint paint)
    {
        var number = diagnostic.Location.Start.Line.ToString(CultureInfo.InvariantCulture).PadLeft(MarginWidth);
        var (text, from, length) = Narrow(excerpt);
        var before = TerminalText.Width(text[..from]);
        var marks = new string('^', Math.Max(1, TerminalText.Width(text.Substring(from, length))));
        var suggestion = diagnostic.Suggestion is { } words ? $" {TerminalText.Safe(words)}" : "";

        writer.WriteLine($"{paint.Dim($"{number} |")} {text}");
        writer.WriteLine($"{new string(' ', number.Length)} {paint.Dim("|")} "
            + $"{new string(' ', before)}{Mark(diagnostic, marks, paint)}{suggestion}");
    }

    private static string Mark(Diagnostic diagnostic, string marks, Paint paint) => diagnostic.Severity switch
    {
        Severity.Error => paint.Red(marks),
        Severity.Warning => paint.Yellow(marks),
        _ => paint.Cyan(marks),
    };

    /// <summary>Shortens a very long line to the part around the mark.</summary>
    private static (string Text, int From, int Length) Narrow(Excerpt excerpt)
    {
        var text = TerminalText.Safe(excerpt.Line);
        var cut = text.Length > WidestExcerpt && excerpt.From > KeptBefore ? excerpt.From - KeptBefore : 0;
        var kept = Math.Min(text.Length - cut, WidestExcerpt);
        var shown = $"{(cut > 0 ? "…" : "")}{text.Substring(cut, kept)}{(cut + kept < text.Length ? "…" : "")}";
        var from = excerpt.From - cut + (cut > 0 ? 1 : 0);
        return (shown, from, Math.Min(excerpt.Length, shown.Length - from));
    }
}
