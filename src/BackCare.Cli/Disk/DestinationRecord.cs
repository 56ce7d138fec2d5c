using System.Collections.Frozen;
using System.Text.Json;
using BackCare.Files;

namespace BackCare.Cli.Disk;

/// <summary>What BackCare owns in a destination. It lies in the destination as <c>.backcare.json</c>, so it travels with the folder.</summary>
/// <param name="Files">XXH128 in small hexadecimal digits by path: it tells what was written and is no seal. Whether a file changed is always asked of its bytes.</param>
internal sealed record DestinationRecord(FrozenDictionary<string, string> Files)
{
    /// <summary>The record of a destination that holds nothing of ours.</summary>
    public static DestinationRecord None { get; } = new(FrozenDictionary<string, string>.Empty);

    /// <summary>The record's own name.</summary>
    public const string FileName = ".backcare.json";

    /// <summary>The record in a folder; null if there is none, or none that can be understood. Paths that could lead elsewhere are left out.</summary>
    public static DestinationRecord? Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (Kernel.Look(path) is not { Kind: FileKind.File })
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(DiskTrouble.Reading(path, () => File.ReadAllBytes(path)));
            return new(Entries(document.RootElement).ToFrozenDictionary(StringComparer.Ordinal));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The bytes of the record, sorted by path: the same files give the same bytes.</summary>
    public static byte[] ToBytes(IEnumerable<KeyValuePair<string, string>> files)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new() { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("about", "What BackCare made in this folder. BackCare changes and deletes nothing else here.");
            json.WriteStartObject("files");
            foreach (var (path, hash) in files.OrderBy(f => f.Key, StringComparer.Ordinal))
            {
                json.WriteString(path, hash);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    private static IEnumerable<KeyValuePair<string, string>> Entries(JsonElement root) =>
        from property in root.GetProperty("files").EnumerateObject()
        where property.Name.Length > 0 && SitePath.Normalize(property.Name) == property.Name
        select KeyValuePair.Create(property.Name, property.Value.GetString() ?? "");
}
