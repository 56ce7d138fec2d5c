using System.Collections.Immutable;
using System.Text.Json;

namespace BackCare.Assessments.Fhir.Format;

/// <summary>Keeps a tree in a FHIR extension: a text as <c>valueString</c>, a map and a list as nested extensions.</summary>
internal static class TreeExtension
{
    /// <summary>The extension of this address; nothing is written for what is empty, since FHIR has no empty element.</summary>
    public static void Write(Utf8JsonWriter json, string url, Tree tree)
    {
        if (IsEmpty(tree))
        {
            return;
        }

        json.WriteStartObject();
        json.WriteString("url", url);
        if (tree is TextTree text)
        {
            json.WriteString("valueString", text.Text);
        }
        else
        {
            json.WriteStartArray("extension");
            foreach (var (key, value) in Parts(tree))
            {
                Write(json, key, value);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    /// <summary>The tree; null, with a loss, if the extension is not in the form that <see cref="Write"/> produces.</summary>
    public static Tree? Read(FhirElement extension)
    {
        if (extension.Text("valueString") is { } text)
        {
            extension.Close();
            return text;
        }

        var entries = ImmutableArray.CreateBuilder<(string Key, Tree Value)>();
        foreach (var part in extension.List("extension"))
        {
            if (part.Text("url") is { } key && Read(part) is { } value)
            {
                entries.Add((key, value));
            }
        }

        extension.Close();
        if (entries.Count == 0)
        {
            extension.Lose("this BackCare extension is not in the form that BackCare writes");
            return null;
        }

        return entries.All(e => e.Key == FhirUrls.OwnItem) ? new ListTree([.. entries.Select(e => e.Value)])
            : entries.DistinctBy(e => e.Key).Count() == entries.Count ? new MapTree(entries.ToImmutable())
            : Twice(extension);
    }

    private static MapTree? Twice(FhirElement extension)
    {
        extension.Lose("this BackCare extension has a duplicate key");
        return null;
    }

    private static IEnumerable<(string Key, Tree Value)> Parts(Tree tree) => tree switch
    {
        MapTree map => map.Entries,
        ListTree list => list.Items.Select(i => (FhirUrls.OwnItem, i)),
        _ => [],
    };

    private static bool IsEmpty(Tree tree) =>
        tree is TextTree { Text: "" } || (tree is not TextTree && Parts(tree).All(p => IsEmpty(p.Value)));
}
