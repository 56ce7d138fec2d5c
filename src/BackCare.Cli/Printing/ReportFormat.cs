namespace BackCare.Cli.Printing;

/// <summary>The formats in which findings are printed.</summary>
internal enum ReportFormat
{
    /// <summary>Text for people, with source excerpts, on stderr.</summary>
    Text,

    /// <summary>One JSON object, on stdout.</summary>
    Json,

    /// <summary>GitHub workflow annotations, one per line, on stdout.</summary>
    GitHub,

    /// <summary>A SARIF 2.1.0 log for code review tools, on stdout.</summary>
    Sarif,
}
