namespace BackCare.Cli.Printing;

/// <summary>Prints a report in the format that was asked for.</summary>
internal static class ReportPrinter
{
    /// <summary>Prints the report where its format belongs: text to <paramref name="error"/>, the others to <paramref name="output"/>.</summary>
    public static void Print(this Report report, ReportFormat format, TextWriter output, TextWriter error, Paint paint)
    {
        switch (format)
        {
            case ReportFormat.Json:
                JsonPrinter.Print(report, output);
                break;
            case ReportFormat.GitHub:
                GitHubPrinter.Print(report, output);
                break;
            case ReportFormat.Sarif:
                SarifPrinter.Print(report, output);
                break;
            default:
                TextPrinter.Print(report, error, paint);
                break;
        }
    }
}
