using BackCare.Assessments.Comparing;
using BackCare.Assessments.Model;
using BackCare.Assessments.Scoring;
using BackCare.Cli.Printing;

namespace BackCare.Cli.Assessing.Reporting;

/// <summary>Prints the changes between two versions as one JSON object.</summary>
internal static class ComparisonJson
{
    /// <summary>Prints the object, followed by a line end.</summary>
    public static void Print(Assessment old, Assessment @new, VersionComparison comparison, TextWriter output) =>
        JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        WriteVersion("old", old);
        WriteVersion("new", @new);
        json.WriteCount("compared", comparison.Compared);
        json.WriteCount("changed", Direction.Changed(comparison));
        json.WriteStartArray("changes");
        foreach (var change in comparison.Changes)
        {
            json.WriteStartObject();
            json.WriteString("from", change.From);
            json.WriteString("to", change.To);
            json.WriteString("direction", Direction.Of(old, @new, change));
            json.WriteCount("count", change.Count);
            json.WritePropertyName("witness");
            json.WriteRawValue(AnswerJson.Write(change.Witness));
            WriteTexts("because", change.Because);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteTexts("not_compared", comparison.Others);
        json.WriteEndObject();

        void WriteVersion(string name, Assessment assessment)
        {
            json.WriteStartObject(name);
            json.WriteString("id", assessment.Id);
            json.WriteNumber("version", assessment.Version.Value);
            json.WriteString("hash", assessment.ContentHash);
            json.WriteEndObject();
        }

        void WriteTexts(string name, IEnumerable<string> texts)
        {
            json.WriteStartArray(name);
            foreach (var text in texts)
            {
                json.WriteStringValue(text);
            }

            json.WriteEndArray();
        }
    });
}
