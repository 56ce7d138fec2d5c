using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using BackCare.Sites;
using BackCare.Sites.Model;

namespace BackCare.Outputs.Search;

/// <summary>
/// The search index of one language, in files so small that a query loads little: shards of words, and runs of page titles.
/// </summary>
/// <param name="Manifest">The JSON in the search page with which the script finds the files, without "&lt;".</param>
/// <param name="Routes">
/// The files next to the search page: <c>search/t-ba.1f2e3d4c.json</c> for words, <c>search/p-0.….json</c> for pages.
/// </param>
internal sealed record SearchIndex(string Language, ReadOnlyMemory<byte> Manifest, ImmutableArray<Route> Routes)
{
    /// <summary>Small, because the ten best results can be in ten different files.</summary>
    private const int LeastPagesInFile = 4;

    private const int MostFilesOfPages = 1000;

    /// <summary>Hashes do not compress, and the search page contains them, so on a large site several files share one.</summary>
    private const int MostHashesOfPages = 100;

    private static readonly JsonWriterOptions InPage = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private static readonly JsonWriterOptions InFile = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The index of a search page, divided into files.</summary>
    /// <param name="pages">The indexed pages, by their number in the index.</param>
    public static SearchIndex Of(Site site, SearchPage page, ImmutableArray<Page> pages, SearchPart part)
    {
        var folder = page.Permalink[1..];
        var stop = StopWords.Of(page.Language);
        var silent = stop.ToHashSet(StringComparer.Ordinal);
        ImmutableArray<(string, string)> words =
        [
            .. part.Words.Where(w => !silent.Contains(w.Word)).OrderBy(w => w.Word, StringComparer.Ordinal)
                .Select(w => (w.Word, w.Postings.ToString())),
        ];
        var shards = SearchShard.Cut(words, SearchSynonyms.Of(site, page.Language, stop));
        var shardFiles = shards.Select((shard, i) => FileOf($"{folder}t-{NameOf(shard, i)}", Json(shard))).ToImmutableArray();
        var size = Math.Max(LeastPagesInFile, pages.Length / MostFilesOfPages);
        var runs = pages.Chunk(size).Select(run => Json(site, run)).ToImmutableArray();
        var group = Math.Max(1, (runs.Length + MostHashesOfPages - 1) / MostHashesOfPages);
        var hashes = runs.Chunk(group).Select(HashOf).ToImmutableArray();
        var pageFiles = runs.Select((bytes, i) => RouteOf($"{folder}p-{i}", hashes[i / group], bytes));
        var manifest = Write(InPage, json =>
        {
            json.WriteStartObject();
            json.WriteString("folder", site.Config.BaseUrl.PathOf(page.Permalink));
            json.WriteNumber("count", pages.Length);
            json.WriteNumber("size", size);
            json.WriteNumber("group", group);
            json.WriteString("stop", string.Join(' ', stop));
            json.WriteString("shards", string.Join(' ', shards.Zip(shardFiles, (shard, file) => $"{shard.From}:{file.Hash}")));
            json.WriteString("pages", string.Join(' ', hashes));
            json.WriteEndObject();
        });
        return new(page.Language, manifest, [.. shardFiles.Select(f => f.Route), .. pageFiles]);
    }

    /// <summary>The first letters of its words, or its number if they cannot be part of a file name.</summary>
    private static string NameOf(SearchShard shard, int number) =>
        shard.From.Length > 0 && shard.From.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)) ? shard.From : $"{number}";

    private static byte[] Json(SearchShard shard) => Write(InFile, json =>
    {
        json.WriteStartObject();
        json.WriteStartObject("words");
        foreach (var (word, postings) in shard.Words)
        {
            json.WriteString(word, postings);
        }

        json.WriteEndObject();
        if (!shard.Synonyms.IsEmpty)
        {
            json.WriteStartArray("synonyms");
            foreach (var group in shard.Synonyms)
            {
                WriteAll(json, group);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    });

    /// <summary>The address, title, description and section of each page.</summary>
    private static byte[] Json(Site site, Page[] run) => Write(InFile, json =>
    {
        json.WriteStartArray();
        foreach (var page in run)
        {
            var section = site.SectionOf(page) is SectionPage { IsHome: false } above ? above.Title : "";
            WriteAll(json, [site.Config.BaseUrl.PathOf(page.Permalink), page.Title, page.Description, section]);
        }

        json.WriteEndArray();
    });

    private static void WriteAll(Utf8JsonWriter json, ImmutableArray<string> texts)
    {
        json.WriteStartArray();
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static byte[] Write(JsonWriterOptions options, Action<Utf8JsonWriter> content)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, options))
        {
            content(json);
        }

        return stream.ToArray();
    }

    private static (string Hash, Route Route) FileOf(string name, byte[] bytes)
    {
        var hash = HashOf([bytes]);
        return (hash, RouteOf(name, hash, bytes));
    }

    private static AssetRoute RouteOf(string name, string hash, byte[] bytes) => new($"{name}.{hash}.json", bytes, "BackCare");

    /// <summary>The common hash of several files, in their order.</summary>
    private static string HashOf(byte[][] files)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            sha.AppendData(file);
        }

        return Convert.ToHexStringLower(sha.GetHashAndReset())[..8];
    }
}
