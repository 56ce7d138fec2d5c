using System.Text.Json;
using BackCare.Diagnostics;

namespace BackCare.Cli.Printing;

/// <summary>Prints findings as one JSON object.</summary>
internal static class JsonPrinter
{
    /// <summary>Prints the object, followed by a line end.</summary>
    public static void Print(Report report, TextWriter writer) => JsonText.Write(writer, json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in report.Diagnostics)
        {
            Write(diagnostic, json);
        }

        json.WriteEndArray();
        json.WriteStartObject("summary");
        json.WriteNumber("errors", report.Count(Severity.Error));
        json.WriteNumber("warnings", report.Count(Severity.Warning));
        json.WriteNumber("infos", report.Count(Severity.Info));
        json.WriteEndObject();
        json.WriteEndObject();
    });

    /// <summary>The message, followed by the detail, if any, on new lines.</summary>
    public static string FullMessage(Diagnostic diagnostic) =>
        diagnostic.Detail is { } detail ? $"{diagnostic.Message}\n{detail}" : diagnostic.Message;

    private static void Write(Diagnostic diagnostic, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", diagnostic.Rule.Id);
        json.WriteString("severity", SeverityName(diagnostic.Severity));
        json.WriteString("message", FullMessage(diagnostic));
        json.WriteString("file", diagnostic.Location.File);
        json.WriteNumber("line", diagnostic.Location.Start.Line);
        json.WriteNumber("column", diagnostic.Location.Start.Column);
        json.WriteNumber("end_line", diagnostic.Location.End.Line);
        json.WriteNumber("end_column", diagnostic.Location.End.Column);
        json.WriteString("suggestion", diagnostic.Suggestion);
        json.WriteString("help", diagnostic.Help);
        json.WriteEndObject();
    }

    private static string SeverityName(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
