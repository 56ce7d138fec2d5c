using System.Collections.Immutable;
using BackCare.Content;
using BackCare.Diagnostics;

namespace BackCare.Sites;

/// <summary>Old addresses: <c>aliases</c> of documents and <c>_data/redirects.yml</c>.</summary>
internal static class Aliases
{
    /// <summary>Adds one stub for each old address.</summary>
    public static void Add(RouteTable table, ImmutableArray<Page> pages, Registers registers, Findings findings)
    {
        foreach (var page in pages.Where(p => p is ContentPage or SectionPage { List.Number: 1 }))
        {
            foreach (var alias in page.Document!.FrontMatter.Aliases)
            {
                Add(table, alias, page.Permalink, page.Source, findings);
            }
        }

        foreach (var redirect in registers.Redirects)
        {
            Add(table, redirect.From, redirect.To.Value, "content/_data/redirects.yml", findings);
        }
    }

    private static void Add(RouteTable table, Located<string> from, string target, string origin, Findings findings)
    {
        var path = from.Value.EndsWith('/') || HasEnding(from.Value) ? from.Value : $"{from.Value}/";
        if (!Permalinks.IsAddress(path.EndsWith('/') ? path : $"{path}/"))
        {
            findings.Add(SitesRules.Address(from, "alias"));
            return;
        }

        table.Add(new AliasRoute(path.EndsWith('/') ? $"{path[1..]}index.html" : path[1..], target, origin), from.Location);
    }

    private static bool HasEnding(string path) => path.EndsWith(".html", StringComparison.Ordinal) || path.EndsWith(".htm", StringComparison.Ordinal);
}
