using System.Collections.Immutable;
using BackCare.Diagnostics;
using BackCare.Sites.Addresses;
using BackCare.Sites.Checks;
using BackCare.Sites.Links;
using BackCare.Sites.Model;
using BackCare.Sites.Pages;
using BackCare.Sites.Routing;

namespace BackCare.Sites;

/// <summary>Phase 3: assembles documents and proved self-checks into a site and reports every conflict between them.</summary>
public static class Assembler
{
    /// <summary>
    /// The site with a page for every document that is published under the options. A link that cannot be resolved is reported as an error
    /// in the document that contains it.
    /// </summary>
    public static Checked<Site> Assemble(Library library, AssemblyOptions options)
    {
        var findings = new Findings();
        var config = library.Config;
        var placements = Placement.Of(library, options, findings);
        var sections = new Sections(config.Language, placements.Where(p => p.IsMade));
        DocumentCheck.Check(library, placements, sections, findings);

        var content = placements
            .Where(p => p is { IsMade: true, Document.IsSection: false })
            .Select(p => PageOf(p, config.Language))
            .ToImmutableArray();
        var unlisted = placements.Where(p => !p.IsListed).Select(p => p.Document.Path).ToHashSet(StringComparer.Ordinal);
        var newest = PageOrder.Newest(content.Where(p => !unlisted.Contains(p.Source)));
        var sectionPages = sections.Pages(newest);
        var terms = Terms.Collect(config, [.. newest, .. sectionPages.Where(s => s.List.Number == 1 && !unlisted.Contains(s.Source))]);
        new TermCheck(config, findings).CheckSeries(terms, isWhole: library.Broken.Count == 0);

        var selfChecks = SelfChecks.Compile(library, findings);
        var translated = SelfChecks.Translate(selfChecks, library, findings);
        var homes = sectionPages.Where(s => s.IsHome).Select(s => s.Language).ToHashSet(StringComparer.Ordinal);
        var pages = Sorted([.. content, .. sectionPages, .. OwnPages.Of(library, terms, newest, [.. selfChecks, .. translated], homes)]);
        var permalinks = new Permalinks(config, findings);
        var files = new FileAddresses(PublicFiles.Allowed(library.Files, findings), placements, permalinks);
        var links = new Destinations(library, permalinks).Collect(pages, placements, files);
        var check = new LinkCheck(links, library, selfChecks, findings);
        check.Check(pages);

        var routes = Routes.Of(library, pages, files, check.Needed, links, findings);

        var parts = new SiteParts(
            config,
            library.Registers,
            options.Today,
            Sorted([.. routes.OfType<PageRoute>().Select(r => r.Page)]),
            newest,
            terms,
            selfChecks,
            routes,
            Listing.Of(placements, pages),
            StampsOf(library, placements),
            sections.Above(pages),
            Neighbours.Of(Sections.Lists(sectionPages), terms),
            check.Reached,
            check.DeadAnchors);
        return new(new(parts, links), findings.ToImmutable());
    }

    private static Page PageOf(Placement placement, string mainLanguage) =>
        new ContentPage(placement.Permalink, placement.Document.Language ?? mainLanguage, placement.Document);

    private static ImmutableArray<Page> Sorted(ImmutableArray<Page> pages) =>
        pages.Sort((a, b) => string.CompareOrdinal(a.Permalink, b.Permalink));

    /// <summary>Unpublished documents must leave no trace, not even in a hash.</summary>
    private static ImmutableArray<SourceStamp> StampsOf(Library library, ImmutableArray<Placement> placements)
    {
        var hidden = placements.Where(p => !p.IsMade).Select(p => p.Document.Path).ToHashSet(StringComparer.Ordinal);
        return [.. library.Stamps.Where(s => !hidden.Contains(s.Path))];
    }
}
