using System.Collections.Frozen;
using System.Text.Json;
using BackCare.Files;

namespace BackCare.Cli.Disk;

/// <summary>
/// The record of the files that BackCare made in a destination. It is stored there as <c>.backcare.json</c>, so it moves with the folder.
/// </summary>
/// <param name="Files">
/// The XXH128 hash of each file in lower-case hex, by path. The hash only documents the content: whether a file changed is always decided
/// by comparing bytes.
/// </param>
internal sealed record DestinationRecord(FrozenDictionary<string, string> Files)
{
    /// <summary>The record of a destination in which BackCare has made no files.</summary>
    public static DestinationRecord None { get; } = new(FrozenDictionary<string, string>.Empty);

    /// <summary>The file name of the record.</summary>
    public const string FileName = ".backcare.json";

    /// <summary>
    /// Reads the record in a folder; null if it is absent or invalid. Paths that could point outside the folder are left out.
    /// </summary>
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
        catch (Exception exception)
            when (exception is JsonException or InvalidOperationException or KeyNotFoundException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The bytes of the record, sorted by path, so that the same files always give the same bytes.</summary>
    public static byte[] ToBytes(IEnumerable<KeyValuePair<string, string>> files)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new() { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("about", "The files that BackCare made in this folder. It never changes or deletes any others.");
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
