using System.Globalization;
using BackCare.Diagnostics;

namespace BackCare.Cli.Printing;

/// <summary>Prints findings as GitHub workflow commands, which GitHub shows as annotations on a change.</summary>
internal static class GitHubPrinter
{
    /// <summary>Prints one command per line.</summary>
    public static void Print(Report report, TextWriter writer)
    {
        foreach (var diagnostic in report.Diagnostics)
        {
            writer.Write($"::{Command(diagnostic.Severity)} "
                + $"{Place(diagnostic, report.PathPrefix)}title={diagnostic.Rule.Id}::{Message(diagnostic)}\n");
        }
    }

    private static string Command(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    /// <summary>The location as properties. GitHub uses columns only within one line, and includes the last column.</summary>
    private static string Place(Diagnostic diagnostic, string prefix)
    {
        if (diagnostic.Location.IsProgram)
        {
            return "";
        }

        var (start, end) = (diagnostic.Location.Start, diagnostic.Location.End);
        var columns = start.Line == end.Line
            ? string.Create(CultureInfo.InvariantCulture, $",col={start.Column},endColumn={Math.Max(start.Column, end.Column - 1)}")
            : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"file={Property(prefix + diagnostic.Location.File)},line={start.Line},endLine={end.Line}{columns},");
    }

    private static string Message(Diagnostic diagnostic) =>
        Escape(JsonPrinter.FullMessage(diagnostic) + (diagnostic.Suggestion is { } suggestion ? $"\n{suggestion}" : "")
            + $"\nhelp: {diagnostic.Help}");

    private static string Property(string text) =>
        Escape(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static string Escape(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);
}
