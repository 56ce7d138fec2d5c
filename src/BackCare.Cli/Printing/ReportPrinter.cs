namespace BackCare.Cli.Printing;

/// <summary>Prints a report in any format.</summary>
internal static class ReportPrinter
{
    /// <summary>Prints the report: text to <paramref name="error"/>, every other format to <paramref name="output"/>.</summary>
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
