using System.Globalization;
using System.Text.Json;
using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;

namespace BackCare.Assessments.Fhir.Format;

/// <summary>Collects the extensions of one element; FHIR allows no empty list, so they are written together at the end.</summary>
internal sealed class FhirExtensions
{
    private readonly List<Action<Utf8JsonWriter>> all = [];

    public void Add(string url, bool value) => Add(url, json => json.WriteBoolean("valueBoolean", value));

    public void Add(string url, long value) => Add(url, json => json.WriteNumber("valueInteger", value));

    /// <summary>A decimal with all its digits.</summary>
    public void Add(string url, Rational value) => Add(url, json =>
    {
        json.WritePropertyName("valueDecimal");
        json.WriteRawValue(value.ToString());
    });

    /// <summary>How the item is shown, in a word of HL7.</summary>
    public void AddControl(string code) => Add(FhirUrls.ItemControl, json =>
    {
        json.WriteStartObject("valueCodeableConcept");
        json.WriteStartArray("coding");
        json.WriteStartObject();
        json.WriteString("system", FhirUrls.ItemControlCodes);
        json.WriteString("code", code);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>An expression in FHIRPath.</summary>
    public void AddExpression(string url, string expression) => Add(url, json =>
    {
        json.WriteStartObject("valueExpression");
        json.WriteString("language", FhirUrls.FhirPath);
        json.WriteString("expression", expression);
        json.WriteEndObject();
    });

    /// <summary>What FHIR has no word for, under the key of the YAML file.</summary>
    public void AddOwn(string key, Tree value) => all.Add(json => TreeExtension.Write(json, FhirUrls.Own + key, value));

    /// <summary>The property <c>extension</c>, if there is anything to write.</summary>
    public void Write(Utf8JsonWriter json)
    {
        if (all.Count == 0)
        {
            return;
        }

        json.WriteStartArray("extension");
        all.ForEach(write => write(json));
        json.WriteEndArray();
    }

    /// <summary>A string, with its source Markdown in an extension if the two differ.</summary>
    public static void WriteText(Utf8JsonWriter json, string name, string markdown)
    {
        var plain = InlineMarkdown.ToPlainText(markdown);
        json.WriteString(name, string.IsNullOrWhiteSpace(plain) ? markdown : plain);
        if (plain == markdown)
        {
            return;
        }

        json.WriteStartObject("_" + name);
        json.WriteStartArray("extension");
        json.WriteStartObject();
        json.WriteString("url", FhirUrls.Markdown);
        json.WriteString("valueMarkdown", markdown);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>FHIR's integers have 32 bits.</summary>
    public static bool Fits(WholeRange range) => range is { Low: >= int.MinValue, High: <= int.MaxValue };

    public static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private void Add(string url, Action<Utf8JsonWriter> value) => all.Add(json =>
    {
        json.WriteStartObject();
        json.WriteString("url", url);
        value(json);
        json.WriteEndObject();
    });
}
