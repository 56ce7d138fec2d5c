using System.Collections.Immutable;
using BackCare.Diagnostics;
using BackCare.Files;
using BackCare.Sites.Model;

namespace BackCare.Sites.Routing;

/// <summary>Collects the files of the site. No two files can share a path, even on a disk that ignores letter case.</summary>
internal sealed class RouteTable(Findings findings)
{
    private readonly List<Route> routes = [];

    /// <summary>The origin of each file.</summary>
    private readonly Dictionary<string, string> files = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The origin of the first file in each folder.</summary>
    private readonly Dictionary<string, string> folders = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reserves the path of a file that the theme adds later.</summary>
    public void Reserve(string path) => files.Add(path, "BackCare");

    /// <summary>Adds a file and returns true. If its path is taken, reports BC5005 at <paramref name="at"/> and returns false.</summary>
    public bool Add(Route route, Location at)
    {
        if (Collision(route) is { } other)
        {
            findings.Add(SitesRules.Collides(at, other.Address, other.Owner));
            return false;
        }

        routes.Add(route);
        files.Add(route.Path, route.Origin);
        foreach (var folder in SitePath.FoldersAbove(route.Path))
        {
            folders.TryAdd(folder, route.Origin);
        }

        return true;
    }

    /// <summary>The files collected so far, sorted by path (ordinal).</summary>
    public ImmutableArray<Route> ToImmutable() => [.. routes.OrderBy(r => r.Path, StringComparer.Ordinal)];

    private (string Address, string Owner)? Collision(Route route) =>
        files.TryGetValue(route.Path, out var owner) ? (route.Address, $"`{owner}`")
        : folders.TryGetValue(route.Path, out var inside) ? (route.Address, $"the folder of `{inside}`")
        : SitePath.FoldersAbove(route.Path).FirstOrDefault(files.ContainsKey) is { } file
            ? ($"/{file}", $"`{files[file]}`, which cannot be both a file and a folder")
        : null;
}
