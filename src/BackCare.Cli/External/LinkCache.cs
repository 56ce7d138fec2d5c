using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json;
using BackCare.Cli.Disk;
using BackCare.Cli.Printing;

namespace BackCare.Cli.External;

/// <summary>
/// Caches the answers of earlier visits in the site's <c>.backcare/links.json</c>. A cache that cannot be read counts as empty.
/// </summary>
internal sealed class LinkCache(string path, DateTimeOffset now)
{
    private readonly ConcurrentDictionary<string, LinkAnswer> answers = new(Read(path), StringComparer.Ordinal);

    /// <summary>An answer that is still fresh; null if the address must be visited.</summary>
    public LinkAnswer? Find(string url) => answers.TryGetValue(url, out var answer) && answer.IsFresh(now) ? answer : null;

    /// <summary>Adds an answer.</summary>
    public void Add(string url, LinkAnswer answer) => answers[url] = answer;

    /// <summary>Writes the answers that are still fresh, sorted by address; false if the file cannot be written.</summary>
    public bool Save()
    {
        using var text = new StringWriter();
        JsonText.Write(text, json =>
        {
            json.WriteStartObject();
            foreach (var (url, answer) in answers.Where(a => a.Value.IsFresh(now)).OrderBy(a => a.Key, StringComparer.Ordinal))
            {
                json.WriteStartObject(url);
                json.WriteString("state", Word(answer.State));
                json.WriteString("reason", answer.Reason);
                json.WriteString("at", answer.At.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
                json.WriteEndObject();
            }

            json.WriteEndObject();
        });
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            ReplacedFile.Write(path, path, Encoding.UTF8.GetBytes(text.ToString()));
            return true;
        }
        catch (Exception exception) when (exception is DiskTrouble || DiskReason.Of(exception) is not null)
        {
            return false;
        }
    }

    /// <summary>The word for a state in the cache and in the summary.</summary>
    public static string Word(LinkState state) => state switch
    {
        LinkState.Ok => "ok",
        LinkState.Dead => "dead",
        _ => "blocked",
    };

    private static IEnumerable<KeyValuePair<string, LinkAnswer>> Read(string path)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            return
            [
                .. from link in document.RootElement.EnumerateObject()
                   select KeyValuePair.Create(link.Name,
                       new LinkAnswer(StateOf(link.Value), link.Value.GetProperty("reason").GetString()
                           ?? "", link.Value.GetProperty("at").GetDateTimeOffset())),
            ];
        }
        catch (Exception exception)
            when (DiskReason.Of(exception) is not null
                || exception is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return [];
        }
    }

    private static LinkState StateOf(JsonElement link) => link.GetProperty("state").GetString() switch
    {
        "ok" => LinkState.Ok,
        "dead" => LinkState.Dead,
        _ => LinkState.Blocked,
    };
}
