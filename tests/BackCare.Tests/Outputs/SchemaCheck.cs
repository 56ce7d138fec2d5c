using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using BackCare.Yaml;

namespace BackCare.Tests.Outputs;

/// <summary>As much of JSON Schema draft 7 as our schemas use; any other word in a schema fails.</summary>
internal static class SchemaCheck
{
    /// <summary>True if the value is valid.</summary>
    public static bool Accepts(JsonElement schema, JsonNode? value)
    {
        var isValid = true;
        foreach (var word in schema.EnumerateObject())
        {
            isValid &= word.Name switch
            {
                "$schema" or "title" or "description" => word.Value.ValueKind == JsonValueKind.String,
                "type" =>
                    word.Value.ValueKind == JsonValueKind.Array
                        ? word.Value.EnumerateArray().Any(t => IsOf(t.GetString()!, value))
                        : IsOf(word.Value.GetString()!, value),
                "enum" => word.Value.EnumerateArray().Any(e => JsonNode.DeepEquals(JsonNode.Parse(e.GetRawText()), value)),
                "pattern" =>
                    !IsOf("string", value) || Regex.IsMatch(value!.GetValue<string>(), word.Value.GetString()!, RegexOptions.ECMAScript),
                "minimum" => !IsOf("number", value) || value!.GetValue<double>() >= word.Value.GetDouble(),
                "maximum" => !IsOf("number", value) || value!.GetValue<double>() <= word.Value.GetDouble(),
                "items" => value is not JsonArray array || array.All(i => Accepts(word.Value, i)),
                "anyOf" => word.Value.EnumerateArray().Any(s => Accepts(s, value)),
                "required" => value is not JsonObject map || word.Value.EnumerateArray().All(k => map.ContainsKey(k.GetString()!)),
                "properties" =>
                    value is not JsonObject map
                        || word.Value.EnumerateObject().All(p => !map.ContainsKey(p.Name) || Accepts(p.Value, map[p.Name])),
                "additionalProperties" =>
                    value is not JsonObject map
                        || map.All(p => IsNamed(schema, p.Key)
                            || (word.Value.ValueKind != JsonValueKind.False && Accepts(word.Value, p.Value))),
                _ => throw new InvalidOperationException($"this check does not know `{word.Name}`"),
            };
        }

        return isValid;
    }

    /// <summary>The value as a YAML 1.2 program hands it to a schema check.</summary>
    public static JsonNode? ToJson(YamlValue value) => value switch
    {
        YamlMap map => new JsonObject(map.Entries.Select(e => KeyValuePair.Create(e.Key.Text, ToJson(e.Value)))),
        YamlList list => new JsonArray([.. list.Items.Select(ToJson)]),
        YamlText { IsPlain: true, Text: "" or "null" or "~" } => null,
        YamlText { IsPlain: true, Text: "true" or "false" } flag => JsonValue.Create(flag.Text == "true"),
        YamlText { IsPlain: true } text
            when Regex.IsMatch(text.Text, @"^[-+]?[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]+)?$", RegexOptions.ECMAScript) =>
            JsonValue.Create(double.Parse(text.Text, CultureInfo.InvariantCulture)),
        YamlText text => JsonValue.Create(text.Text),
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    private static bool IsNamed(JsonElement schema, string key) =>
        schema.TryGetProperty("properties", out var named) && named.TryGetProperty(key, out _);

    private static bool IsOf(string type, JsonNode? value) => type switch
    {
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => value?.GetValueKind() == JsonValueKind.String,
        "boolean" => value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        "number" => value?.GetValueKind() == JsonValueKind.Number,
        "integer" => value?.GetValueKind() == JsonValueKind.Number && double.IsInteger(value.GetValue<double>()),
        _ => throw new InvalidOperationException($"this check does not know the type `{type}`"),
    };
}
