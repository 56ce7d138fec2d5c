using System.Collections.Immutable;
using System.Text.Json;
using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;

namespace BackCare.Assessments.Fhir.Format;

/// <summary>
/// One JSON object of a questionnaire, with a record of which of its properties were read. What is left when it is closed is listed as
/// lost, so that nothing can be overlooked.
/// </summary>
internal sealed class FhirElement(JsonElement json, string path, string? linkId, List<Loss> losses)
{
    private readonly HashSet<string> read = new(StringComparer.Ordinal);

    private readonly Dictionary<string, ImmutableArray<FhirElement>> parts = new(StringComparer.Ordinal);

    private bool isClosed;

    public string? LinkId => linkId;

    /// <summary>True if the property is present, with any value.</summary>
    public bool Has(string name) => json.TryGetProperty(name, out _);

    /// <summary>A text that is not empty; null if absent or not a text.</summary>
    public string? Text(string name)
    {
        if (!json.TryGetProperty(name, out var value)
            || value.ValueKind != JsonValueKind.String
            || value.GetString() is not { } text
            || string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        read.Add(name);
        return text;
    }

    /// <summary>A truth value; null if absent or not a Boolean.</summary>
    public bool? Flag(string name)
    {
        if (!json.TryGetProperty(name, out var value) || value.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            return null;
        }

        read.Add(name);
        return value.ValueKind == JsonValueKind.True;
    }

    /// <summary>An exact decimal; null if absent or not a decimal.</summary>
    public Rational? Number(string name)
    {
        if (!json.TryGetProperty(name, out var value)
            || value.ValueKind != JsonValueKind.Number
            || Rational.Parse(value.GetRawText()) is not { } number)
        {
            return null;
        }

        read.Add(name);
        return number;
    }

    /// <summary>An object; null if absent or not an object.</summary>
    public FhirElement? Object(string name) =>
        Part(name, JsonValueKind.Object, value => [new(value, $"{path}.{name}", linkId, losses)]) is [var one] ? one : null;

    /// <summary>The objects of a list; any other entries are listed as lost.</summary>
    public ImmutableArray<FhirElement> List(string name) => Part(name, JsonValueKind.Array, value =>
    {
        var items = ImmutableArray.CreateBuilder<FhirElement>();
        foreach (var (at, item) in value.EnumerateArray().Index())
        {
            var place = $"{path}.{name}[{FhirExtensions.Text(at)}]";
            if (item.ValueKind == JsonValueKind.Object)
            {
                items.Add(new(item, place, name == "item" ? LinkIdOf(item) ?? linkId : linkId, losses));
            }
            else
            {
                losses.Add(new(linkId, place, "expected a JSON object"));
            }
        }

        return items.ToImmutable();
    });

    /// <summary>The extension with this address, with its value still unread; null if there is none.</summary>
    public FhirElement? Extension(string url) => List("extension").FirstOrDefault(e => e.Text("url") == url);

    /// <summary>
    /// A text as inline Markdown: the Markdown of its extension if there is one, otherwise with all markup characters escaped.
    /// </summary>
    public string? Words(string name)
    {
        var plain = Text(name);
        if (Object("_" + name) is { } beside)
        {
            var markdown = beside.Extension(FhirUrls.Markdown)?.Text("valueMarkdown");
            beside.Close();
            if (markdown is not null)
            {
                return markdown;
            }
        }

        return plain is null ? null : InlineMarkdown.FromPlainText(plain);
    }

    /// <summary>Marks a property as read although nothing is taken from it.</summary>
    public void Pass(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            read.Add(name);
        }
    }

    /// <summary>True if both have the same property with the same value, or both lack it.</summary>
    public bool Agrees(FhirElement other, string name, JsonElement theirs = default) =>
        json.TryGetProperty(name, out var mine) == other.TryGet(name, out theirs)
            && (mine.ValueKind == JsonValueKind.Undefined || JsonElement.DeepEquals(mine, theirs));

    /// <summary>Takes back that a property was read: it is only looked at.</summary>
    public void Unread(string name) => read.Remove(name);

    public void Lose(string message) => losses.Add(new(linkId, path, message));

    /// <summary>Lists it as lost as a whole; its parts are not listed again.</summary>
    public void Drop(string message)
    {
        if (!isClosed)
        {
            Lose(message);
            isClosed = true;
        }
    }

    /// <summary>
    /// Lists every property and every extension from which nothing was read, here and in its parts; items inside are closed by themselves.
    /// </summary>
    public void Close()
    {
        if (isClosed)
        {
            return;
        }

        isClosed = true;
        var extensions = List("extension");
        foreach (var extension in extensions)
        {
            if (extension.read.Count > 1)
            {
                extension.Close();
            }
            else
            {
                extension.Drop(extension.Text("url") is { } url
                    ? $"the extension {url} is not supported in a self-check"
                    : "this extension has no URL");
            }
        }

        foreach (var part in parts.Where(p => p.Key is not ("item" or "extension")).SelectMany(p => p.Value))
        {
            part.Close();
        }

        foreach (var property in json.EnumerateObject().Where(p => !read.Contains(p.Name)))
        {
            losses.Add(new(linkId, $"{path}.{property.Name}", Words(property)));
        }
    }

    private static string Words(JsonProperty property) => property.Value.ValueKind switch
    {
        JsonValueKind.String when property.Value.GetString() is { Length: <= 60 } text =>
            $"`{property.Name}` (“{text}”) is not supported in a self-check, or is not valid FHIR R4",
        JsonValueKind.True or JsonValueKind.False or JsonValueKind.Number =>
            $"`{property.Name}` ({property.Value.GetRawText()}) is not supported in a self-check, or is not valid FHIR R4",
        _ => $"`{property.Name}` is not supported in a self-check, or is not valid FHIR R4",
    };

    private ImmutableArray<FhirElement> Part(string name, JsonValueKind kind, Func<JsonElement, ImmutableArray<FhirElement>> make)
    {
        if (parts.TryGetValue(name, out var known))
        {
            return known;
        }

        if (!json.TryGetProperty(name, out var value) || value.ValueKind != kind)
        {
            return [];
        }

        read.Add(name);
        return parts[name] = make(value);
    }

    private bool TryGet(string name, out JsonElement value) => json.TryGetProperty(name, out value);

    private static string? LinkIdOf(JsonElement item) =>
        item.TryGetProperty("linkId", out var id) && id.ValueKind == JsonValueKind.String ? id.GetString() : null;
}
