namespace BackCare.Assessments.Fhir.Format;

/// <summary>The addresses by which FHIR extensions are known. They name things; nothing is ever fetched from them.</summary>
internal static class FhirUrls
{
    private const string Core = "http://hl7.org/fhir/StructureDefinition/";

    private const string StructuredDataCapture = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-";

    /// <summary>The start of the addresses of extensions for what R4 cannot express; the key of the YAML file follows.</summary>
    public const string Own = "https://backcare.example/fhir/";

    /// <summary>The name of a list's item inside a BackCare extension; no id of the language has a capital letter.</summary>
    public const string OwnItem = "Item";

    /// <summary>The FHIRPath text that matches a BackCare definition; if the expression differs, one of them was edited.</summary>
    public const string OwnExpression = "Expression";

    /// <summary>A weight as R4 knows it.</summary>
    public const string OrdinalValue = Core + "ordinalValue";

    /// <summary>The same, as later extension packs call it.</summary>
    public const string ItemWeight = Core + "itemWeight";

    public const string Exclusive = Core + "questionnaire-optionExclusive";

    public const string MinValue = Core + "minValue";

    public const string MaxValue = Core + "maxValue";

    public const string ItemControl = Core + "questionnaire-itemControl";

    public const string ItemControlCodes = "http://hl7.org/fhir/questionnaire-item-control";

    public const string Hidden = Core + "questionnaire-hidden";

    public const string Markdown = Core + "rendering-markdown";

    public const string Variable = Core + "variable";

    public const string CalculatedExpression = StructuredDataCapture + "calculatedExpression";

    public const string EnableWhenExpression = StructuredDataCapture + "enableWhenExpression";

    public const string FhirPath = "text/fhirpath";
}
