using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using BackCare.Assessments.Fhir.Format;
using BackCare.Assessments.Fhir.Import;
using BackCare.Assessments.Model;

namespace BackCare.Assessments.Fhir.Export;

/// <summary>
/// Exports a self-check as an HL7 FHIR R4 Questionnaire for other tools. What R4 cannot express is in BackCare extensions, so that
/// <see cref="FhirImport"/> finds it again, and is listed as a loss.
/// </summary>
public static class FhirExport
{
    private const string OnlyHere = "kept in extensions that other tools ignore";

    private static readonly JsonWriterOptions Format =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The questionnaire, with what other readers will not see of it.</summary>
    /// <param name="assessment">Bound; it need not be proved.</param>
    /// <param name="url">Its canonical address; null for a BackCare address made from the id.</param>
    public static FhirExported Write(Assessment assessment, string? url = null)
    {
        var losses = new List<Loss>();
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Format))
        {
            json.WriteStartObject();
            WriteHead(assessment, url, json);
            json.WriteStartArray("item");
            new FhirItems(assessment, json, losses).Write();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        ListWhole(assessment, losses);
        return new(stream.ToArray(), [.. losses]);
    }

    private static void WriteHead(Assessment assessment, string? url, Utf8JsonWriter json)
    {
        json.WriteString("resourceType", "Questionnaire");
        if (assessment.Id is { Length: > 0 and <= 64 } id && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.'))
        {
            json.WriteString("id", id);
        }

        var extensions = new FhirExtensions();
        foreach (var (key, value) in DefinitionTrees.Of(assessment))
        {
            extensions.AddOwn(key, value);
        }

        extensions.Write(json);
        json.WriteString("url", url ?? $"{FhirUrls.Own}Questionnaire/{Uri.EscapeDataString(assessment.Id)}");
        json.WriteString("version", FhirExtensions.Text(assessment.Version.Value));
        json.WriteString("name", Name(assessment.Id));
        json.WriteString("title", assessment.Title.Value);
        json.WriteString("status", "draft");
        json.WriteStartArray("subjectType");
        json.WriteStringValue("Patient");
        json.WriteEndArray();
        json.WriteString("description", assessment.Description.Value);
        json.WriteString("purpose", assessment.IntendedUse.Value);
        json.WriteString("lastReviewDate",
            assessment.Reviewed.On.Value.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>The id in the form of FHIR names: a capital letter, then letters, digits and "_".</summary>
    private static string Name(string id)
    {
        var name = new StringBuilder("SelfCheck");
        var isStart = true;
        foreach (var c in id.Where(_ => name.Length < 255))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                name.Append(isStart ? char.ToUpperInvariant(c) : c);
            }

            isStart = !char.IsAsciiLetterOrDigit(c);
        }

        return name.ToString();
    }

    private static void ListWhole(Assessment assessment, List<Loss> losses)
    {
        Lose("outcomes", $"the {assessment.Outcomes.Length} outcomes and their conditions are {OnlyHere}");
        Lose("examples", $"the examples are {OnlyHere}");
        Lose(
            "reviewed",
            $"the reviewer and the next review are {OnlyHere}; the reviewed hash and version are left out, as they describe the YAML file");
        Lose("for", $"`for`, the licence and the sources are {OnlyHere}");
        if (!assessment.Cards.IsEmpty)
        {
            Lose("cards", $"the cards are {OnlyHere}");
        }

        if (!assessment.BandSets.IsEmpty)
        {
            Lose("bands", $"the bands are {OnlyHere}");
        }

        if (assessment.Scores.Any(s => s.Range is not null))
        {
            Lose("scores", $"the proved ranges of the scores are {OnlyHere}");
        }

        if (assessment.ShowScores)
        {
            Lose("show_scores", $"`show_scores` is {OnlyHere}");
        }

        if (assessment.Policy == Policy.Unique || !assessment.Monotone.IsEmpty || assessment.Longest.Value != Assessment.UsualLongest)
        {
            Lose("policy", $"the settings `policy`, `monotone` and `longest` are {OnlyHere}");
        }

        void Lose(string key, string message) => losses.Add(new(null, key, message));
    }
}
