using System.Collections.Immutable;
using BackCare.Content.Model;
using BackCare.Diagnostics;
using BackCare.Sites.Addresses;
using BackCare.Sites.Links;
using BackCare.Sites.Model;

namespace BackCare.Sites.Routing;

/// <summary>The old addresses of a site, from <c>aliases</c> in front matter and from <c>_data/redirects.yml</c>.</summary>
internal static class Aliases
{
    /// <summary>
    /// Adds one redirect page for each old address with an existing target; reports BC5017 for an old address that is not valid.
    /// </summary>
    public static void Add(RouteTable table, ImmutableArray<Page> pages, Registers registers, LinkTable links, Findings findings)
    {
        foreach (var page in pages.Where(p => p is ContentPage or SectionPage { List.Number: 1 }))
        {
            foreach (var alias in page.Document!.FrontMatter.Aliases)
            {
                Add(table, alias, page.Permalink, page.Source, findings);
            }
        }

        if (pages.FirstOrDefault(p => p is SectionPage { IsHome: true, Document.Language: null }) is not { } home)
        {
            return;
        }

        foreach (var redirect in registers.Redirects)
        {
            if (TargetOf(redirect.To, links, home) is { } target)
            {
                Add(table, redirect.From, target, redirect.From.Location.File, findings);
            }
        }
    }

    private static string? TargetOf(Located<string> to, LinkTable links, Page home)
    {
        var (destination, tail) = links.Find(to.Value, LinkSyntax.FolderOf(to.Location.File), home);
        return destination switch
        {
            FoundPage page => page.Page.Permalink + tail,
            FoundFile file => file.Url + tail,
            FoundAddress address => address.Url + tail,
            _ => null,
        };
    }

    private static void Add(RouteTable table, Located<string> from, string target, string origin, Findings findings)
    {
        var path = from.Value.EndsWith('/') || IsFile(from.Value) ? from.Value : $"{from.Value}/";
        if (!Permalinks.IsOldAddress(path.EndsWith('/') ? path : $"{path}/"))
        {
            findings.Add(SitesRules.OldAddress(from));
            return;
        }

        table.Add(new AliasRoute(path.EndsWith('/') ? $"{path[1..]}index.html" : path[1..], target, origin), from.Location);
    }

    private static bool IsFile(string path) =>
        path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);
}
