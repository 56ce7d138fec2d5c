using System.Collections.Immutable;
using BackCare.Yaml;

namespace BackCare.Content.DataFiles;

/// <summary>The keys of the files in <c>content/_data/</c>, in tables that the reader, the manual and the JSON Schema share.</summary>
public static class DataFileKeys
{
    internal static readonly YamlKey Name = new("name", YamlShape.Text, "The name as shown on the page.") { Required = true };

    internal static readonly YamlKey Role = new("role", YamlShape.Text, "What the person does, such as `Physical therapist`.");

    internal static readonly YamlKey Credentials =
        new("credentials", YamlShape.Text, "Letters and titles that qualify the person to review, such as `DPT`.");

    internal static readonly YamlKey Bio = new("bio", YamlShape.Text, "A few sentences; emphasis and links are allowed.");

    internal static readonly YamlKey Photo = new("photo", YamlShape.Text, "A picture, such as `/_static/dana.jpg`.");

    internal static readonly YamlKey PhotoAlt =
        new("photo_alt", YamlShape.Text, "What the picture shows, or `decorative`; required with `photo`.");

    internal static readonly YamlKey Title = new("title", YamlShape.Text, "The title of the source.") { Required = true };

    internal static readonly YamlKey Publisher = new("publisher", YamlShape.Text, "Who published it.");

    internal static readonly YamlKey Year = new("year", new NumberShape(1000, 9999), "The year it was published or last updated.");

    internal static readonly YamlKey Url = new("url", YamlShape.Text, "Where to read it, starting with https:// or http://.");

    internal static readonly YamlKey Means = new("means", YamlShape.Text, "The plain meaning, in one sentence.") { Required = true };

    internal static readonly YamlKey Also = new("also", new ListShape(YamlShape.Text, OneAlone: true), "Other words for the same thing.");

    internal static readonly YamlKey Address = new("address", YamlShape.Text, "Street, town and postal code.");

    internal static readonly YamlKey Phone = new("phone", YamlShape.Text, "The number as dialled.");

    internal static readonly YamlKey Hours = new("hours", new ListShape(YamlShape.Text, OneAlone: true), "Opening hours, one line each.");

    internal static readonly YamlKey MapUrl = new("map_url", YamlShape.Text, "A link to a map, starting with https:// or http://.");

    internal static readonly YamlKey OtherName = new("name", YamlShape.Text, "The name as shown on the page.");

    /// <summary>The shape of people.yml: an id for each person, with these keys.</summary>
    public static NamedShape People { get; } = new(new MapShape("a person", [Name, Role, Credentials, Bio, Photo, PhotoAlt]));

    /// <summary>The shape of sources.yml: an id for each source, with these keys.</summary>
    public static NamedShape Sources { get; } = new(new MapShape("a source", [Title, Publisher, Year, Url]));

    /// <summary>The shape of glossary.yml: a term, with these keys.</summary>
    public static NamedShape Glossary { get; } = new(new MapShape("a glossary entry", [Means, Also]));

    /// <summary>The shape of locations.yml: an id for each location, with these keys.</summary>
    public static NamedShape Locations { get; } = new(new MapShape("a location", [Name, Address, Phone, Hours, MapUrl]));

    /// <summary>The shape of redirects.yml: an old path, with the new path as its value.</summary>
    public static NamedShape Redirects { get; } = new(YamlShape.Text);

    /// <summary>The shape of people.es.yml: an id from people.yml, with the texts to translate.</summary>
    public static NamedShape TranslatedPeople { get; } = new(new MapShape("the translation of a person", [Role, Bio, PhotoAlt]));

    /// <summary>The shape of locations.es.yml: an id from locations.yml, with the texts to translate.</summary>
    public static NamedShape TranslatedLocations { get; } = new(new MapShape("the translation of a location", [OtherName, Hours]));

    /// <summary>The data files and their shapes, in the order of the manual.</summary>
    public static ImmutableArray<(string File, NamedShape Shape)> Files { get; } =
    [
        ("people.yml", People), ("sources.yml", Sources), ("glossary.yml", Glossary), ("locations.yml", Locations),
            ("redirects.yml", Redirects),
    ];
}
