using BackCare.Content;
using BackCare.Diagnostics;

namespace BackCare.Sites;

/// <summary>Follows every link, picture and self-check card of the pages that are made, and notes which files they need.</summary>
internal sealed class LinkCheck(LinkTable links, string? emergencyNumber, IReadOnlyCollection<string> selfChecks, IReadOnlySet<string> broken, Findings findings)
{
    private readonly HashSet<string> needed = new(StringComparer.Ordinal);

    /// <summary>Source paths of files that a page links to or shows.</summary>
    public IReadOnlySet<string> Needed => needed;

    /// <summary>Checks the text of a document.</summary>
    public void Check(Page page, Document document)
    {
        foreach (var link in document.Body.Links.Where(l => l.Kind is LinkKind.Page or LinkKind.Anchor))
        {
            Check(new(link.Target, link.Location), page);
        }

        foreach (var image in document.Body.Images)
        {
            Picture(new(image.Source, image.Location), page);
        }

        if (document.FrontMatter.Image is { } cover)
        {
            Picture(cover, page);
        }

        foreach (var container in document.Body.Containers)
        {
            Check(container);
        }
    }

    /// <summary>Checks a link that does not stand in a text: a menu item, the next step of an outcome, a redirect.</summary>
    public void Check(Located<string> target, Page page)
    {
        if (LinkSyntax.IsAddress(target.Value))
        {
            return;
        }

        var (path, rest) = LinkSyntax.Split(target.Value);
        var found = path.Length == 0 ? new FoundPage(page) : links.Resolve(path, Site.FolderOf(page), page.Language);
        switch (found)
        {
            case FoundPage { Page: var to } when rest.StartsWith('#'):
                Anchor(target, rest[1..], to);
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
                findings.Add(SitesRules.Dead(target, Nearest(missing.Source, page, path.StartsWith('/'))));
                break;
        }
    }

    private void Picture(Located<string> source, Page page)
    {
        switch (links.Resolve(source.Value, Site.FolderOf(page), page.Language))
        {
            case FoundFile file:
                needed.Add(file.File.Path);
                break;
            case MissingTarget missing:
                findings.Add(SitesRules.Picture(source, Nearest(missing.Source, page, source.Value.StartsWith('/'))));
                break;
            case OutsideTarget:
                findings.Add(SitesRules.Outside(source));
                break;
            case FoundPage or HiddenTarget:
                findings.Add(SitesRules.Picture(source, null));
                break;
        }
    }

    private void Check(Container container)
    {
        switch (container)
        {
            case SelfCheckCard { Id: var id } when !selfChecks.Contains(id.Value) && !broken.Contains($"content/self-checks/{id.Value}.yml"):
                findings.Add(SitesRules.SelfCheck(id, Spelling.Nearest(id.Value, selfChecks)));
                break;
            case CareCard { Kind: ContainerKind.Emergency } when emergencyNumber is null:
                findings.Add(SitesRules.NumberMissing(container.Location));
                break;
        }
    }

    private void Anchor(Located<string> target, string anchor, Page page)
    {
        if (page.Document is not { } document)
        {
            return;
        }

        var ids = document.Body.Headings.Select(h => h.Id);
        var wanted = Uri.UnescapeDataString(anchor);
        if (wanted.Length > 0 && !ids.Contains(wanted, StringComparer.Ordinal))
        {
            findings.Add(SitesRules.Anchor(target, anchor, page.Source, Spelling.Nearest(wanted, ids)));
        }
    }

    private string? Nearest(string missing, Page page, bool fromRoot)
    {
        var name = missing[(missing.LastIndexOf('/') + 1)..];
        var nearest = Spelling.Nearest(missing, links.Sources)
            ?? links.Sources.Where(s => s.EndsWith($"/{name}", StringComparison.Ordinal)).Order(StringComparer.Ordinal).FirstOrDefault();
        return nearest is null ? null
            : fromRoot ? nearest["content".Length..]
            : Relative(nearest, Site.FolderOf(page));
    }

    private static string Relative(string source, string folder)
    {
        var (to, from) = (source.Split('/'), folder.Split('/'));
        var shared = 0;
        while (shared < from.Length && shared < to.Length - 1 && to[shared] == from[shared])
        {
            shared++;
        }

        return string.Concat(Enumerable.Repeat("../", from.Length - shared)) + string.Join('/', to[shared..]);
    }
}
