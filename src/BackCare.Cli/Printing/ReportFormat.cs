namespace BackCare.Cli.Printing;

/// <summary>The forms in which findings are printed.</summary>
internal enum ReportFormat
{
    /// <summary>For people, with an excerpt of the source; on stderr.</summary>
    Text,

    /// <summary>One JSON object; on stdout.</summary>
    Json,

    /// <summary>Annotations of a GitHub workflow, one a line; on stdout.</summary>
    GitHub,

    /// <summary>SARIF 2.1.0, which code review tools read; on stdout.</summary>
    Sarif,
}
