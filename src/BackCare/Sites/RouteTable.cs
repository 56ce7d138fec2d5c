using System.Collections.Immutable;
using BackCare.Diagnostics;
using BackCare.Files;

namespace BackCare.Sites;

/// <summary>Collects the files of the site; no two may share an address, not even on a disk that ignores letter case.</summary>
internal sealed class RouteTable(Findings findings)
{
    private readonly Dictionary<string, Route> byPath = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Each folder that holds a file, with the first file that was put there.</summary>
    private readonly Dictionary<string, Route> folders = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds a file; the one that comes second to an address is reported at <paramref name="at"/> and left out.</summary>
    public void Add(Route route, Location at)
    {
        if (byPath.TryGetValue(route.Path, out var other))
        {
            findings.Add(SitesRules.Collides(at, AddressOf(route.Path), $"`{other.Origin}`"));
        }
        else if (folders.TryGetValue(route.Path, out var inside))
        {
            findings.Add(SitesRules.Collides(at, AddressOf(route.Path), $"the folder of `{inside.Origin}`"));
        }
        else if (FileAbove(route.Path) is { } above)
        {
            findings.Add(SitesRules.Collides(at, AddressOf(above.Path), $"`{above.Origin}`, a file that would also be a folder"));
        }
        else
        {
            byPath.Add(route.Path, route);
            foreach (var folder in FoldersAbove(route.Path))
            {
                folders.TryAdd(folder, route);
            }
        }
    }

    /// <summary>Sorted by path (ordinal).</summary>
    public ImmutableArray<Route> ToImmutable() => [.. byPath.Values.OrderBy(r => r.Path, StringComparer.Ordinal)];

    private Route? FileAbove(string path) =>
        FoldersAbove(path).Select(folder => byPath.GetValueOrDefault(folder)).FirstOrDefault(file => file is not null);

    private static IEnumerable<string> FoldersAbove(string path)
    {
        for (var folder = SitePath.FolderOf(path); folder.Length > 0; folder = SitePath.FolderOf(folder))
        {
            yield return folder;
        }
    }

    private static string AddressOf(string path) =>
        path == "index.html" || path.EndsWith("/index.html", StringComparison.Ordinal) ? $"/{path[..^"index.html".Length]}" : $"/{path}";
}
