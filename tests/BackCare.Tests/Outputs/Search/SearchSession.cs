using System.Text;
using System.Text.Json;
using Jint;
using Jint.Native;

namespace BackCare.Tests.Outputs.Search;

/// <summary>A reader on the search page of a built site: what a query shows, and what it loads.</summary>
internal sealed class SearchSession
{
    private readonly ShippedSearch script = new();
    private readonly BuiltSite built;
    private readonly JsValue manifest;
    private readonly Dictionary<string, JsValue> parsed = new(StringComparer.Ordinal);
    private readonly string basePath;

    public SearchSession(BuiltSite built, string page = "search/index.html")
    {
        this.built = built;
        Manifest = built.Html(page).QuerySelector("script#_manifest[type='application/json']")!.TextContent;
        manifest = script.Parse(Manifest);
        var folder = manifest.Get("folder").AsString();
        basePath = folder[..^page.Replace("index.html", "", StringComparison.Ordinal).Length];
    }

    public string Manifest { get; }

    /// <summary>Names of the files that the last query needed, below the search page.</summary>
    public List<string> Loaded { get; } = [];

    /// <summary>True if the last query's pages have all of its words.</summary>
    public bool HasAll { get; private set; }

    /// <summary>How many pages the last query found.</summary>
    public int Count { get; private set; }

    /// <summary>Bytes that a reader loads for the last query as their first one, the list of the index included.</summary>
    public int Weight(Func<byte[], int> measure) =>
        Loaded.Select(path => built.Bytes(path).ToArray()).Append(Encoding.UTF8.GetBytes(Manifest)).Sum(measure);

    /// <summary>The addresses of the ten best pages, as links.</summary>
    public IEnumerable<string> Find(string query) => Results(query).Select(r => r[0]);

    /// <summary>Address, title, description and section of the ten best pages.</summary>
    public List<string[]> Results(string query)
    {
        Loaded.Clear();
        var load = JsValue.FromObject(script.Engine, new Func<string, JsValue>(Load));
        using var found = JsonDocument.Parse(script.Engine.Invoke(script.Engine.Evaluate("find"), manifest, query, load).AsString());
        HasAll = found.RootElement.GetProperty("all").GetBoolean();
        Count = found.RootElement.GetProperty("count").GetInt32();
        return [.. found.RootElement.GetProperty("results").EnumerateArray()
            .Select(r => r.EnumerateArray().Select(t => t.GetString()!).ToArray())];
    }

    private JsValue Load(string name)
    {
        var path = manifest.Get("folder").AsString()[basePath.Length..] + name;
        if (!Loaded.Contains(path))
        {
            Loaded.Add(path);
        }

        return parsed.TryGetValue(path, out var known) ? known : parsed[path] = script.Parse(built.Text(path));
    }
}
