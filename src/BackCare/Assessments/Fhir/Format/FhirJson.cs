using System.Text.Json;

namespace BackCare.Assessments.Fhir.Format;

/// <summary>Judges whether JSON is a questionnaire at all, before anything is read from it.</summary>
internal static class FhirJson
{
    /// <summary>The error; null for a readable R4 Questionnaire.</summary>
    public static FhirError? Error(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            return new(0, 0, "$", "the file does not contain a JSON object");
        }

        if (BrokenText(root, "$") is { } path)
        {
            return new(0, 0, path, "the text contains half a character (an unpaired surrogate)");
        }

        if (!root.TryGetProperty("resourceType", out var type) || type.ValueKind != JsonValueKind.String)
        {
            return new(0, 0, "$.resourceType", "the file is not a FHIR resource: it has no `resourceType`");
        }

        return type.GetString() != "Questionnaire" ? new(0, 0, "$.resourceType", $"this is a FHIR {type.GetString()}, not a Questionnaire")
            : root.TryGetProperty("modifierExtension", out _)
                ? new(0, 0, "$.modifierExtension",
                    "a modifier extension changes the meaning of the questionnaire: it cannot be read safely")
            : root.TryGetProperty("implicitRules", out _)
                ? new(0, 0, "$.implicitRules", "implicit rules change the meaning of the questionnaire: it cannot be read safely")
            : null;
    }

    /// <summary>The error in the JSON, without its position.</summary>
    public static string Explain(JsonException error)
    {
        var words = error.Message;
        var place = words.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return "invalid JSON: " + (place > 0 ? words[..place] : words).ReplaceLineEndings(" ").TrimEnd('.');
    }

    private static string? BrokenText(JsonElement element, string path)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                return IsBroken(() => element.GetString()) ? path : null;
            case JsonValueKind.Array:
                return element.EnumerateArray().Index().Select(i => BrokenText(i.Item, $"{path}[{FhirExtensions.Text(i.Index)}]"))
                    .FirstOrDefault(p => p is not null);
            case JsonValueKind.Object:
                return element.EnumerateObject().Select(p => IsBroken(() => p.Name) ? path : BrokenText(p.Value, $"{path}.{p.Name}"))
                    .FirstOrDefault(p => p is not null);
            default:
                return null;
        }
    }

    private static bool IsBroken(Func<string?> text)
    {
        try
        {
            return text() is { } read && !IsPaired(read);
        }
        catch (InvalidOperationException)
        {
            return true;
        }
    }

    private static bool IsPaired(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsSurrogate(text[at]))
            {
                if (at + 1 == text.Length || !char.IsSurrogatePair(text[at], text[at + 1]))
                {
                    return false;
                }

                at++;
            }
        }

        return true;
    }
}
