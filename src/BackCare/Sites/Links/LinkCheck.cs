using System.Collections.Immutable;
using BackCare.Content.Model;
using BackCare.Diagnostics;
using BackCare.Sites.Model;
using BackCare.Sites.Pages;

namespace BackCare.Sites.Links;

/// <summary>Checks every link, picture and self-check card of the published pages, and records which files they use.</summary>
internal sealed class LinkCheck(LinkTable links, Library library, ImmutableArray<SelfCheck> selfChecks, Findings findings)
{
    private readonly HashSet<string> needed = new(StringComparer.Ordinal);
    private readonly HashSet<Page> reached = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<(string Path, string Anchor)> deadAnchors = [];
    private readonly LinkSuggestions suggestions = new(links);
    private readonly KnownWords selfCheckIds = new(selfChecks.Select(s => s.Id));
    private readonly Dictionary<Document, KnownWords> anchors = new(ReferenceEqualityComparer.Instance);

    /// <summary>The source paths of all files that a page links to or shows.</summary>
    public IReadOnlySet<string> Needed => needed;

    /// <summary>The pages that another page's text, a menu or a self-check's next step links to.</summary>
    public IReadOnlySet<Page> Reached => reached;

    /// <summary>The missing anchors that links refer to: the output path of the page, and the decoded anchor.</summary>
    public IReadOnlySet<(string Path, string Anchor)> DeadAnchors => deadAnchors;

    /// <summary>Checks all pages, menus and redirects.</summary>
    public void Check(ImmutableArray<Page> pages)
    {
        foreach (var page in pages)
        {
            Check(page);
        }

        var homes = pages.OfType<SectionPage>()
            .Where(s => s is { IsHome: true, List.Number: 1 })
            .ToDictionary(s => s.Language, StringComparer.Ordinal);
        if (!homes.TryGetValue(library.Config.Language, out var home))
        {
            return;
        }

        Check(library.Registers.Redirects.Select(r => r.To), home, reaches: false);
        Check(library.Config.Menus.SelectMany(m => m.Items).Select(i => i.To), home);
        foreach (var language in library.Config.Languages)
        {
            Check(language.Menus.SelectMany(m => m.Items).Select(i => i.To), homes.GetValueOrDefault(language.Code, home));
        }
    }

    private void Check(Page page)
    {
        switch (page)
        {
            case ContentPage or SectionPage { List.Number: 1 }:
                Check(page.Document!, page);
                break;
            case SelfCheckPage { Form: SelfCheckForm.Full, SelfCheck: var selfCheck }:
                Check(selfCheck.Translation is null ? selfCheck.Proved.Assessment.Outcomes.SelectMany(o => o.Next) : [], page);
                Check(selfCheck.Texts.Values, page);
                break;
            case PersonPage { Person: var person }:
                Check([person.Bio], page);
                Pictures(person.Photo is { } photo ? [photo] : [], page);
                break;
            case GlossaryPage:
                Check(library.Registers.In(page.Language).Glossary.Select(g => g.Means), page);
                break;
        }
    }

    private void Check(Document document, Page page)
    {
        Links(document.Body.Links, page);
        Pictures(document.Body.Images, page);
        Check(document.FrontMatter.Takeaways, page);
        if (document.FrontMatter.Image is { } cover)
        {
            Picture(cover, page);
        }

        foreach (var container in document.Body.Containers)
        {
            Check(container);
        }
    }

    private void Check(IEnumerable<Passage> passages, Page page)
    {
        foreach (var passage in passages)
        {
            Links(passage.Links, page);
            Pictures(passage.Images, page);
        }
    }

    /// <param name="reaches">False for redirects, which do not count as links to a page.</param>
    private void Check(IEnumerable<Located<string>> targets, Page page, bool reaches = true)
    {
        foreach (var target in targets.Where(t => !LinkSyntax.IsAddress(t.Value)))
        {
            Follow(target, page, reaches);
        }
    }

    private void Check(Container container)
    {
        switch (container)
        {
            case SelfCheckCard { Id: var id }
                when !selfCheckIds.Contains(id.Value) && !library.Broken.Contains(SelfChecks.Source(id.Value)):
                findings.Add(SitesRules.SelfCheck(id, selfCheckIds.Nearest(id.Value)));
                break;
            case CareCard { Kind: ContainerKind.Emergency } when library.Config.Clinic.EmergencyNumber is null:
                findings.Add(SitesRules.NumberMissing(container.Location));
                break;
        }
    }

    private void Links(IEnumerable<Link> all, Page page)
    {
        foreach (var link in all.Where(l => l.Kind is LinkKind.Page or LinkKind.Anchor))
        {
            Follow(new(link.Target, link.Location), page);
        }
    }

    private void Pictures(IEnumerable<Image> all, Page page)
    {
        foreach (var image in all)
        {
            Picture(new(image.Source, image.Location), page);
        }
    }

    private void Follow(Located<string> target, Page page, bool reaches = true)
    {
        var folder = LinkSyntax.FolderOf(target.Location.File);
        var (destination, tail) = links.Find(target.Value, folder, page);
        if (reaches && destination is FoundPage { Page: var other } && !ReferenceEquals(other, page))
        {
            reached.Add(other);
        }

        switch (destination)
        {
            case FoundPage { Page: var to } when tail.IndexOf('#', StringComparison.Ordinal) is var hash and >= 0:
                Anchor(target, tail[(hash + 1)..], to);
                break;
            case FoundFile file:
                needed.Add(file.File.Path);
                break;
            case HiddenTarget hidden:
                findings.Add(SitesRules.Hidden(target, hidden.Reason));
                break;
            case OutsideTarget:
                findings.Add(SitesRules.Outside(target));
                break;
            case MissingTarget missing:
                findings.Add(SitesRules.Dead(target, suggestions.For(missing.Source, target.Value, folder)));
                break;
        }
    }

    private void Picture(Located<string> source, Page page)
    {
        var folder = LinkSyntax.FolderOf(source.Location.File);
        switch (links.Find(source.Value, folder, page).Destination)
        {
            case FoundFile file:
                needed.Add(file.File.Path);
                break;
            case HiddenTarget hidden:
                findings.Add(SitesRules.Hidden(source, hidden.Reason));
                break;
            case OutsideTarget:
                findings.Add(SitesRules.Outside(source));
                break;
            case MissingTarget missing:
                findings.Add(SitesRules.Picture(source, suggestions.For(missing.Source, source.Value, folder)));
                break;
            case FoundPage or FoundAddress:
                findings.Add(SitesRules.Picture(source, null));
                break;
        }
    }

    private void Anchor(Located<string> target, string anchor, Page page)
    {
        var wanted = Uri.UnescapeDataString(anchor);
        if (wanted.Length == 0 || page.Document is not { } document)
        {
            return;
        }

        if (!anchors.TryGetValue(document, out var known))
        {
            anchors[document] = known = new(document.Body.Headings.Select(h => h.Id));
        }

        if (!known.Contains(wanted))
        {
            deadAnchors.Add((page.OutputPath, wanted));
            findings.Add(SitesRules.Anchor(target, anchor, page.Source, known.Nearest(wanted)));
        }
    }
}
