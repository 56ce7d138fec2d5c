using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using BackCare.Assessments.Binding;
using BackCare.Assessments.Translating;
using BackCare.Content.DataFiles;
using BackCare.Content.FrontMatters;
using BackCare.Outputs.Formats;
using BackCare.Settings;
using BackCare.Yaml;

namespace BackCare.Outputs.Schemas;

/// <summary>
/// Writes JSON Schemas (draft 7, which YAML plug-ins of editors support) for everything that is written in YAML. They are generated from
/// the tables that the readers use.
/// </summary>
public static class JsonSchemas
{
    private static readonly ImmutableArray<(string Name, string Title, YamlShape Shape)> Tables =
    [
        ("site", "site.yml", SettingsKeys.Site),
        ("front-matter", "The front matter of a page", FrontMatterKeys.Shape),
        ("people", "content/_data/people.yml", DataFileKeys.People),
        ("sources", "content/_data/sources.yml", DataFileKeys.Sources),
        ("glossary", "content/_data/glossary.yml", DataFileKeys.Glossary),
        ("locations", "content/_data/locations.yml", DataFileKeys.Locations),
        ("people-translation", "content/_data/people.es.yml", DataFileKeys.TranslatedPeople),
        ("locations-translation", "content/_data/locations.es.yml", DataFileKeys.TranslatedLocations),
        ("redirects", "content/_data/redirects.yml", DataFileKeys.Redirects),
        ("self-check", "A self-check", AssessmentKeys.SelfCheck),
        ("self-check-translation", "The texts of a self-check in another language", TranslationKeys.Translation),
    ];

    /// <summary>The names of the schemas and what each describes, in the order of the manual.</summary>
    public static ImmutableArray<(string Name, string Title)> All { get; } = [.. Tables.Select(t => (t.Name, t.Title))];

    /// <summary>The schema with this name, as UTF-8.</summary>
    public static ReadOnlyMemory<byte> Write(string name)
    {
        var (_, title, shape) = Tables.First(t => t.Name == name);
        return Json.Write(json =>
        {
            json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
            json.WriteString("title", title);
            Content(json, shape);
        });
    }

    private static void Content(Utf8JsonWriter json, YamlShape shape)
    {
        switch (shape)
        {
            case TextShape { Choices.IsEmpty: true }:
                Texts(json);
                break;
            case TextShape choice:
                Choices(json, choice.Choices);
                break;
            case NumberShape number:
                json.WriteString("type", "integer");
                json.WriteNumber("minimum", number.Least);
                json.WriteNumber("maximum", number.Most);
                break;
            case FlagShape:
                json.WriteString("type", "boolean");
                break;
            case DateShape:
                json.WriteString("type", "string");
                json.WriteString("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}.*)?$");
                break;
            case ListShape { OneAlone: true } list:
                AnyOf(json, [list with { OneAlone = false }, list.Item]);
                break;
            case ListShape list:
                json.WriteString("type", "array");
                Under(json, "items", list.Item);
                break;
            case NamedShape named:
                json.WriteString("type", "object");
                Under(json, "additionalProperties", named.Value);
                break;
            case MapShape map:
                Keys(json, map);
                break;
            case EitherShape either:
                AnyOf(json, either.Shapes);
                break;
        }
    }

    /// <summary>Other programs read a plain <c>911</c> or <c>true</c> as a number or a flag, but BackCare reads it as text.</summary>
    private static void Texts(Utf8JsonWriter json)
    {
        json.WriteStartArray("type");
        json.WriteStringValue("string");
        json.WriteStringValue("number");
        json.WriteStringValue("boolean");
        json.WriteEndArray();
        json.WriteString("pattern", "\\S");
    }

    private static void Choices(Utf8JsonWriter json, ImmutableArray<string> choices)
    {
        json.WriteStartArray("enum");
        foreach (var choice in choices)
        {
            json.WriteStringValue(choice);
            if (int.TryParse(choice, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                json.WriteNumberValue(number);
            }
        }

        json.WriteEndArray();
    }

    private static void Keys(Utf8JsonWriter json, MapShape map)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (var key in map.Keys)
        {
            foreach (var spelling in key.Spellings)
            {
                json.WriteStartObject(spelling);
                json.WriteString("description", spelling == key.Name ? key.Meaning : $"Another spelling of `{key.Name}`: {key.Meaning}");
                Content(json, key.Shape);
                json.WriteEndObject();
            }
        }

        json.WriteEndObject();
        var required = map.Keys.Where(k => k.Required).ToList();
        if (required.Count > 0)
        {
            json.WriteStartArray("required");
            required.ForEach(k => json.WriteStringValue(k.Name));
            json.WriteEndArray();
        }

        json.WriteBoolean("additionalProperties", false);
    }

    private static void AnyOf(Utf8JsonWriter json, ImmutableArray<YamlShape> shapes)
    {
        json.WriteStartArray("anyOf");
        foreach (var shape in shapes)
        {
            json.WriteStartObject();
            Content(json, shape);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Under(Utf8JsonWriter json, string key, YamlShape shape)
    {
        json.WriteStartObject(key);
        Content(json, shape);
        json.WriteEndObject();
    }
}
