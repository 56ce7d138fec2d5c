using System.Text.Json;

namespace BackCare.BrowserTests;

/// <summary>What Chromium tells a screen reader of the main part of a page: every part that is told, in the order of reading.</summary>
public sealed class AccessTree
{
    private readonly Dictionary<string, JsonElement> nodes;

    private AccessTree(IEnumerable<JsonElement> all)
    {
        nodes = all.ToDictionary(n => n.GetProperty("nodeId").GetString()!, StringComparer.Ordinal);
        Parts = [.. From(nodes.Values.First(n => !n.TryGetProperty("parentId", out _)), [])
            .Where(p => p.Around.Any(a => a.StartsWith("main", StringComparison.Ordinal)))];
    }

    public IReadOnlyList<Spoken> Parts { get; }

    /// <summary>The part that has focus, and is read out therefore.</summary>
    public Spoken Focused => Parts.Last(p => p.Is("focused"));

    public static async Task<AccessTree> Of(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        var answer = await session.SendAsync("Accessibility.getFullAXTree");
        await session.DetachAsync();
        return new([.. answer!.Value.GetProperty("nodes").EnumerateArray().Select(n => n.Clone())]);
    }

    /// <summary>All parts of a role.</summary>
    public IReadOnlyList<Spoken> Of(string role) => [.. Parts.Where(p => p.Role == role)];

    private IEnumerable<Spoken> From(JsonElement node, IReadOnlyList<string> around)
    {
        var isTold = !node.GetProperty("ignored").GetBoolean();
        if (isTold)
        {
            yield return new(Word(node, "role"), Word(node, "name"), Word(node, "description"), States(node), around);
            around = [.. around, $"{Word(node, "role")} {Word(node, "name")}".Trim()];
        }

        foreach (var child in node.GetProperty("childIds").EnumerateArray().Select(c => nodes.GetValueOrDefault(c.GetString()!))
            .Where(c => c.ValueKind == JsonValueKind.Object))
        {
            foreach (var part in From(child, around))
            {
                yield return part;
            }
        }
    }

    private static string Word(JsonElement node, string key) =>
        node.TryGetProperty(key, out var value) && value.TryGetProperty("value", out var word) ? word.ToString() : "";

    private static Dictionary<string, string> States(JsonElement node) => node.TryGetProperty("properties", out var states)
        ? states.EnumerateArray()
            .ToDictionary(s => s.GetProperty("name").GetString()!, s => s.GetProperty("value").TryGetProperty("value", out var value)
                ? value.ToString()
                : "", StringComparer.Ordinal)
        : [];
}
