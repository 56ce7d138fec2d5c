using System.Collections.Immutable;
using BackCare.Diagnostics;
using BackCare.Files;
using BackCare.Sites.Model;

namespace BackCare.Sites.Routing;

/// <summary>Collects the files of the site; no two may share an address, not even on a disk that ignores letter case.</summary>
internal sealed class RouteTable(Findings findings)
{
    private readonly List<Route> routes = [];

    /// <summary>Who made each file.</summary>
    private readonly Dictionary<string, string> files = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Who put the first file into each folder.</summary>
    private readonly Dictionary<string, string> folders = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Keeps the place of a file that the theme will add.</summary>
    public void Reserve(string path) => files.Add(path, "BackCare");

    /// <summary>
    /// Adds a file; the one that comes second to an address is reported at <paramref name="at"/>, left out, and false is the answer.
    /// </summary>
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

    /// <summary>Sorted by path (ordinal).</summary>
    public ImmutableArray<Route> ToImmutable() => [.. routes.OrderBy(r => r.Path, StringComparer.Ordinal)];

    private (string Address, string Owner)? Collision(Route route) =>
        files.TryGetValue(route.Path, out var owner) ? (route.Address, $"`{owner}`")
        : folders.TryGetValue(route.Path, out var inside) ? (route.Address, $"the folder of `{inside}`")
        : SitePath.FoldersAbove(route.Path).FirstOrDefault(files.ContainsKey) is { } file
            ? ($"/{file}", $"`{files[file]}`, a file that would also be a folder")
        : null;
}
