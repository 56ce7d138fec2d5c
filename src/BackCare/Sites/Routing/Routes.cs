using System.Collections.Immutable;
using BackCare.Diagnostics;
using BackCare.Sites.Links;
using BackCare.Sites.Model;

namespace BackCare.Sites.Routing;

/// <summary>Lists every file of the site except the theme's assets.</summary>
internal static class Routes
{
    /// <summary>
    /// All files, sorted by path. If two files share an address, the one later in this order is reported: machine files, generated pages,
    /// documents, copied files, aliases.
    /// </summary>
    /// <param name="needed">The source paths of files that a page uses.</param>
    public static ImmutableArray<Route> Of(
        Library library, ImmutableArray<Page> pages, FileAddresses files, IReadOnlySet<string> needed, LinkTable links, Findings findings)
    {
        var table = new RouteTable(findings);
        table.Reserve("embed.js");
        AddAll(MachineFiles.Of(library.Config));
        foreach (var page in pages.OrderBy(Rank).ThenBy(p => p.Source, StringComparer.Ordinal))
        {
            if (table.Add(new PageRoute(page), AddressOf(page)?.Location ?? Location.TopOf(page.Source)))
            {
                AddAll(MachineFiles.Of(library.Config, page));
            }
        }

        foreach (var (file, url, whyHidden) in files.All)
        {
            if (whyHidden is null && (files.IsAlwaysCopied(file) || needed.Contains(file.Path)))
            {
                table.Add(new CopyRoute(url[1..], file), file.Top);
            }
        }

        Aliases.Add(table, pages, library.Registers, links, findings);
        return table.ToImmutable();

        void AddAll(IEnumerable<MachineRoute> machines)
        {
            foreach (var machine in machines)
            {
                table.Add(machine, Location.TopOf("site.yml"));
            }
        }
    }

    /// <summary>If two pages share an address, the finding goes to the page whose editor chose the address.</summary>
    private static int Rank(Page page) => page.Document is null ? 0 : AddressOf(page) is null ? 1 : 2;

    private static Located<string>? AddressOf(Page page) => page.Document?.FrontMatter is { } matter ? matter.Url ?? matter.Slug : null;
}
