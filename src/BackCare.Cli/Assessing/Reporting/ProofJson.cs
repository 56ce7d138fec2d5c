using System.Text.Json;
using BackCare.Assessments.Claims;
using BackCare.Assessments.Model;
using BackCare.Assessments.Rules;
using BackCare.Assessments.Scoring;
using BackCare.Cli.Printing;

namespace BackCare.Cli.Assessing.Reporting;

/// <summary>Prints a proof as one JSON object. Counts that a double cannot represent exactly are written as text.</summary>
internal static class ProofJson
{
    /// <summary>Prints the object, followed by a line end.</summary>
    public static void Print(Assessment assessment, ProofReport report, TextWriter output) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("id", assessment.Id);
        json.WriteString("hash", assessment.ContentHash);
        json.WriteCount("total", report.Total);
        json.WriteStartObject("outcomes");
        foreach (var (outcome, count) in report.Outcomes)
        {
            json.WriteCount(outcome, count);
        }

        json.WriteEndObject();
        json.WriteStartArray("claims");
        foreach (var proof in report.Proofs)
        {
            WriteClaim(json, proof);
        }

        json.WriteEndArray();
        WriteScores(json, report);
        WriteBands(json, report);
        json.WriteNumber("longest", report.Longest);
        json.WriteNumber("shortest", report.Shortest);
        json.WriteNumber("states", report.States);
        json.WriteEndObject();
    });

    private static void WriteClaim(Utf8JsonWriter json, Proof proof)
    {
        json.WriteStartObject();
        json.WriteString("id", proof.Id);
        json.WriteBoolean("ok", proof.Ok);
        json.WriteString("message", proof.Message);
        json.WriteCount("count", proof.Count);
        json.WritePropertyName("witness");
        json.WriteRawValue(proof.Witness is { } witness ? AnswerJson.Write(witness) : "null");
        if (proof.Line is { } line)
        {
            json.WriteNumber("line", line);
        }
        else
        {
            json.WriteNull("line");
        }

        json.WriteEndObject();
    }

    private static void WriteScores(Utf8JsonWriter json, ProofReport report)
    {
        json.WriteStartObject("scores");
        foreach (var score in report.Scores)
        {
            json.WriteStartObject(score.Score);
            json.WriteString("min", score.Least);
            json.WriteString("max", score.Most);
            json.WriteStartArray("values");
            foreach (var value in score.Values)
            {
                json.WriteStringValue(value);
            }

            json.WriteEndArray();
            json.WriteCount("unavailable", score.Unavailable);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteBands(Utf8JsonWriter json, ProofReport report)
    {
        json.WriteStartObject("bands");
        foreach (var (set, bands) in report.Bands)
        {
            json.WriteStartObject(set);
            foreach (var (band, count) in bands)
            {
                json.WriteCount(band, count);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
