using System.Collections.Frozen;
using System.Collections.Immutable;
using BackCare.Content;
using BackCare.Diagnostics;
using BackCare.Files;

namespace BackCare.Sites;

/// <summary>Phase 3: gives everything its place, and reports what does not fit together.</summary>
public static class Assembler
{
    /// <summary>The site of all documents that become pages. Every link that cannot be followed is an error of the document that holds it.</summary>
    public static Checked<Site> Assemble(Library library, AssemblyOptions options)
    {
        var findings = new Findings();
        var config = library.Config;
        var states = library.Documents.ToDictionary(d => d.Path, d => Publishing.Of(d, options), StringComparer.Ordinal);
        ImmutableArray<Document> made = [.. library.Documents.Where(d => Publishing.IsMade(states[d.Path].State, options))];
        var isListed = (Document d) => states[d.Path].State != PageState.Unlisted;

        CheckDocuments(library, made, findings);
        var addresses = new Permalinks(config.Language, findings);
        var permalinks = library.Documents.ToDictionary(d => d.Path, addresses.Of, StringComparer.Ordinal);
        var content = made.Where(d => !d.IsSection).Select(d => new ContentPage(permalinks[d.Path], d.Language ?? config.Language, d)).ToImmutableArray();
        var sections = new Sections(config.Language, made);
        var sectionPages = sections.Pages(permalinks, content, isListed);
        var newest = PageOrder.Newest(content.Where(p => isListed(p.Document)));
        var terms = Terms.Collect(config, newest);
        Terms.CheckSeries(terms, findings);
        CheckSameWords(sections, content, findings);

        var selfChecks = SelfChecks.Compile(library, findings);
        ImmutableArray<Page> pages = Sorted([.. content, .. sectionPages, .. OwnPages.Of(library, terms, newest, selfChecks)]);
        var firstPages = sectionPages.OfType<SectionPage>().Where(s => s.List.Number == 1).ToDictionary(s => (s.Folder, s.Language));
        var files = PublicFiles.Allowed(library.Files, findings);
        var links = Links(library, pages, states, FileUrls(files, addresses, permalinks, library.Documents, made));
        var check = new LinkCheck(links, config.Clinic.EmergencyNumber, [.. selfChecks.Select(s => s.Id)], library.Broken, findings);
        CheckLinks(library, pages, selfChecks, check);

        return new(
            new Site(
                new(
                    config,
                    library.Registers,
                    options.Today,
                    pages,
                    newest,
                    terms,
                    selfChecks,
                    Routes(library, pages, files, links, made, check, findings),
                    Listing(library.Documents, states, permalinks, selfChecks, made),
                    library.Stamps,
                    SectionOf(pages, sections, firstPages),
                    Neighbours.Of(Lists(firstPages.Values, sectionPages), terms)),
                links),
            findings.ToImmutable());
    }

    private static void CheckDocuments(Library library, ImmutableArray<Document> made, Findings findings)
    {
        foreach (var document in library.Documents)
        {
            Publishing.Check(document, findings);
            Terms.Check(document, library.Config, findings);
            References.Check(document, library.Registers, findings);
        }

        References.Check(library.Config.Clinic, library.Registers, findings);
        Sections.Check(library.Documents, findings);
        if (!made.Any(d => d is { IsSection: true, Folder: "content", Language: null }) && !library.Broken.Contains("content/_index.md"))
        {
            findings.Add(SitesRules.HomeMissing());
        }
    }

    private static void CheckSameWords(Sections sections, ImmutableArray<ContentPage> pages, Findings findings)
    {
        var titles = new Dictionary<(string?, string, string), Document>();
        var descriptions = new Dictionary<(string?, string, string), Document>();
        foreach (var page in pages)
        {
            var (matter, folder) = (page.Document.FrontMatter, sections.FolderOf(page.Document));
            if (!titles.TryAdd((folder, page.Language, matter.Title.Value), page.Document))
            {
                findings.Add(SitesRules.Same(matter.Title, "title", titles[(folder, page.Language, matter.Title.Value)].Path));
            }

            if (!descriptions.TryAdd((folder, page.Language, matter.Description.Value), page.Document))
            {
                findings.Add(SitesRules.Same(matter.Description, "description", descriptions[(folder, page.Language, matter.Description.Value)].Path));
            }
        }
    }

    private static LinkTable Links(
        Library library,
        ImmutableArray<Page> pages,
        Dictionary<string, (PageState State, string Reason)> states,
        FrozenDictionary<string, (SourceFile, string)> files)
    {
        var bySource = new Dictionary<string, Page>(StringComparer.Ordinal);
        var byPermalink = new Dictionary<string, Page>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            byPermalink.TryAdd(page.Permalink, page);
            if (page is ContentPage or SectionPage { List.Number: 1 } or SelfCheckPage { Form: SelfCheckForm.Full })
            {
                bySource.TryAdd(page.Source, page);
            }
        }

        return new(
            library.Config.Language,
            bySource.ToFrozenDictionary(StringComparer.Ordinal),
            byPermalink.ToFrozenDictionary(StringComparer.Ordinal),
            states.Where(s => !bySource.ContainsKey(s.Key)).ToFrozenDictionary(s => s.Key, s => s.Value.Reason, StringComparer.Ordinal),
            library.Broken,
            files);
    }

    private static FrozenDictionary<string, (SourceFile File, string Url)> FileUrls(
        ImmutableArray<SourceFile> files,
        Permalinks addresses,
        Dictionary<string, string> permalinks,
        ImmutableArray<Document> documents,
        ImmutableArray<Document> made)
    {
        var bundles = documents.Where(d => d.IsBundle).GroupBy(d => d.Folder, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var published = made.Select(d => d.Path).ToHashSet(StringComparer.Ordinal);
        return files
            .Select(file => (file.Path, Place: (File: file, Url: UrlOf(file))))
            .Where(f => f.Place.Url.Length > 0)
            .ToFrozenDictionary(f => f.Path, f => f.Place, StringComparer.Ordinal);

        string UrlOf(SourceFile file)
        {
            if (PublicFiles.IsStatic(file))
            {
                return PublicFiles.StaticUrl(file);
            }

            var folder = SitePath.FolderOf(file.Path);
            for (var above = folder; above.Length > 0; above = SitePath.FolderOf(above))
            {
                if (bundles.TryGetValue(above, out var bundle))
                {
                    return published.Contains(bundle.Path) ? permalinks[bundle.Path] + file.Path[(above.Length + 1)..] : "";
                }
            }

            return addresses.FolderUrl(folder, null) + file.Name;
        }
    }

    private static void CheckLinks(Library library, ImmutableArray<Page> pages, ImmutableArray<SelfCheck> selfChecks, LinkCheck check)
    {
        foreach (var page in pages)
        {
            if (page is ContentPage or SectionPage { List.Number: 1 })
            {
                check.Check(page, page.Document!);
            }
            else if (page is SelfCheckPage { Form: SelfCheckForm.Full } selfCheck)
            {
                foreach (var target in SelfChecks.Targets(selfCheck.SelfCheck))
                {
                    check.Check(target, page);
                }
            }
        }

        var home = pages.FirstOrDefault(p => p is SectionPage { IsHome: true });
        var menus = library.Config.Menus.Concat(library.Config.Languages.SelectMany(l => l.Menus)).SelectMany(m => m.Items).Select(i => i.To);
        foreach (var target in home is null ? [] : menus.Concat(library.Registers.Redirects.Select(r => r.To)))
        {
            check.Check(target, home!);
        }
    }

    private static ImmutableArray<Route> Routes(
        Library library, ImmutableArray<Page> pages, ImmutableArray<SourceFile> files, LinkTable links, ImmutableArray<Document> made, LinkCheck check, Findings findings)
    {
        var table = new RouteTable(findings);
        foreach (var page in pages.Where(p => p.Document is null).Concat(pages.Where(p => p.Document is not null)))
        {
            var matter = page.Document?.FrontMatter;
            table.Add(new PageRoute(page), matter?.Url?.Location ?? matter?.Slug?.Location ?? Location.TopOf(page.Source));
        }

        MachineFiles.Add(table, library.Config);
        var bundles = made.Where(d => d.IsBundle).Select(d => d.Folder).ToHashSet(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var isNeeded = PublicFiles.IsStatic(file) || check.Needed.Contains(file.Path) || IsBelow(bundles, file.Path);
            if (isNeeded && links.FileUrl(file.Path) is { } url)
            {
                table.Add(new CopyRoute(url[1..], file), file.Top);
            }
        }

        Aliases.Add(table, pages, library.Registers, findings);
        return table.ToImmutable();
    }

    private static bool IsBelow(HashSet<string> folders, string path)
    {
        var folder = SitePath.FolderOf(path);
        while (folder.Length > 0 && !folders.Contains(folder))
        {
            folder = SitePath.FolderOf(folder);
        }

        return folder.Length > 0;
    }

    private static ImmutableArray<ListedPage> Listing(
        ImmutableArray<Document> documents,
        Dictionary<string, (PageState State, string Reason)> states,
        Dictionary<string, string> permalinks,
        ImmutableArray<SelfCheck> selfChecks,
        ImmutableArray<Document> made)
    {
        var pages = made.Select(d => d.Path).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. documents
                .Select(d => new ListedPage(
                    d.Path,
                    pages.Contains(d.Path) ? permalinks[d.Path] : null,
                    d.FrontMatter.Title.Value,
                    states[d.Path].State,
                    states[d.Path].Reason,
                    d.FrontMatter.Date?.Value))
                .Concat(selfChecks.Select(s => new ListedPage(s.Source, $"/self-checks/{s.Id}/", s.Title, PageState.Published, "it is proved and published", null)))
                .OrderBy(p => p.Source, StringComparer.Ordinal),
        ];
    }

    private static FrozenDictionary<string, Page> SectionOf(
        ImmutableArray<Page> pages, Sections sections, Dictionary<(string Folder, string Language), SectionPage> firstPages)
    {
        var above = new Dictionary<string, Page>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            var folder = page switch
            {
                SectionPage { IsHome: true, List.Number: 1 } => null,
                SectionPage { List.Number: > 1 } rest => rest.Folder,
                SelfCheckPage => firstPages.ContainsKey(("content/self-checks", page.Language)) ? "content/self-checks" : "content",
                { Document: { } document } => sections.FolderOf(document),
                _ => "content",
            };
            if (folder is not null && firstPages.TryGetValue((folder, page.Language), out var section))
            {
                above.TryAdd(page.Permalink, section);
            }
        }

        return above.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static IEnumerable<ImmutableArray<Page>> Lists(IEnumerable<SectionPage> firstPages, ImmutableArray<Page> sectionPages) =>
        sectionPages.OfType<SectionPage>()
            .GroupBy(s => (s.Folder, s.Language))
            .Where(g => g.Key.Folder != "content")
            .Select(g => g.OrderBy(s => s.List.Number).SelectMany(s => s.List.Items).ToImmutableArray());

    private static ImmutableArray<Page> Sorted(ImmutableArray<Page> pages) => pages.Sort((a, b) => string.CompareOrdinal(a.Permalink, b.Permalink));
}
