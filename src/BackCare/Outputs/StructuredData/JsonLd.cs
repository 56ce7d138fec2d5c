using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using BackCare.Content.Model;
using BackCare.Sites;
using BackCare.Sites.Model;
using BackCare.Yaml;

namespace BackCare.Outputs.StructuredData;

/// <summary>
/// Writes JSON-LD with the schema.org vocabulary. It repeats the visible facts of the page for machines; except for codes, it contains
/// nothing that the page does not show.
/// </summary>
public static class JsonLd
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The JSON as UTF-8, safe inside a script element; null for pages without it (lists, terms, self-checks, 404).</summary>
    public static ReadOnlyMemory<byte>? Of(Site site, Page page) => page switch
    {
        SectionPage { IsHome: true, List.Number: 1 } => Write(json => Clinic(json, site, places: [])),
        { Document: { FrontMatter.Type.Value: PageType.Contact } contact } =>
            Write(json => Clinic(json, site, PlacesOn(page, contact, site))),
        ContentPage { Document: { } document } when document.FrontMatter.Type.Value.IsMedical() =>
            Write(json => Medical(json, site, page, document)),
        _ => (ReadOnlyMemory<byte>?)null,
    };

    private static void Medical(Utf8JsonWriter json, Site site, Page page, Document document)
    {
        var matter = document.FrontMatter;
        json.WriteString("@type", "MedicalWebPage");
        json.WriteString("name", page.Title);
        json.WriteString("url", site.Config.BaseUrl.UrlOf(page.Permalink));
        json.WriteString("inLanguage", page.Language);
        Date(json, matter.Updated is null ? "datePublished" : "dateModified", matter.Updated?.Value ?? matter.Date?.Value);
        Date(json, "lastReviewed", matter.Reviewed?.On.Value);
        if (matter.Reviewed is { } reviewed && site.PersonOf(reviewed.By.Value) is { } reviewer)
        {
            json.WriteStartObject("reviewedBy");
            Person(json, reviewer);
            json.WriteEndObject();
        }

        json.WriteStartArray("author");
        foreach (var author in matter.Authors.Select(a => site.PersonOf(a.Value)).OfType<Person>())
        {
            json.WriteStartObject();
            Person(json, author);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        About(json, matter);
        json.WriteStartObject("audience");
        json.WriteString("@type", "MedicalAudience");
        json.WriteString("audienceType", "Patient");
        json.WriteEndObject();
    }

    /// <summary>Reads <c>params: { condition: Low back pain, icd10: M54.50 }</c> from front matter; the code is ICD-10-CM.</summary>
    private static void About(Utf8JsonWriter json, FrontMatter matter)
    {
        if (matter.Params?.Text("condition") is not { } condition)
        {
            return;
        }

        json.WriteStartObject("about");
        json.WriteString("@type", "MedicalCondition");
        json.WriteString("name", condition.Value);
        if (matter.Params.Text("icd10") is { } code)
        {
            json.WriteStartObject("code");
            json.WriteString("@type", "MedicalCode");
            json.WriteString("codingSystem", "ICD-10-CM");
            json.WriteString("codeValue", code.Value);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Clinic(Utf8JsonWriter json, Site site, ImmutableArray<ClinicLocation> places)
    {
        var clinic = site.Config.Clinic;
        json.WriteString("@type", "MedicalBusiness");
        json.WriteString("name", clinic.Name ?? site.Config.Title);
        json.WriteString("url", site.Config.BaseUrl.UrlOf("/"));
        if (clinic.Phone is { } phone)
        {
            json.WriteString("telephone", phone);
        }

        if (places.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("location");
        foreach (var place in places)
        {
            json.WriteStartObject();
            json.WriteString("@type", "MedicalClinic");
            json.WriteString("name", place.Name.Value);
            Text(json, "address", place.Address is { } lines
                ? string.Join(' ', lines.Value.Split('\n', StringSplitOptions.RemoveEmptyEntries))
                : null);
            Text(json, "telephone", place.Phone?.Value);
            Text(json, "hasMap", place.MapUrl?.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The locations in site.yml, if the page shows them in a contact container.</summary>
    private static ImmutableArray<ClinicLocation> PlacesOn(Page page, Document document, Site site) =>
        document.Body.Containers.Any(c => c.Kind == ContainerKind.Contact)
            ? [.. site.Config.Clinic.Locations.Select(id =>
                site.Registers.In(page.Language).Locations.FirstOrDefault(l => l.Id.Value == id.Value)).OfType<ClinicLocation>()]
            : [];

    private static void Person(Utf8JsonWriter json, Person person)
    {
        json.WriteString("@type", "Person");
        json.WriteString("name", person.Name.Value);
        Text(json, "honorificSuffix", person.Credentials?.Value);
    }

    private static void Text(Utf8JsonWriter json, string key, string? value)
    {
        if (value is not null)
        {
            json.WriteString(key, value);
        }
    }

    private static void Date(Utf8JsonWriter json, string key, DateOnly? date)
    {
        if (date is { } day)
        {
            json.WriteString(key, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }
    }

    private static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> content)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            content(json);
            json.WriteEndObject();
        }

        return stream.ToArray();
    }
}
