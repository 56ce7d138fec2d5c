using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;
using BackCare.Diagnostics;

namespace BackCare.Auditing.Model;

/// <summary>A page, parsed as a browser would parse it. Discarded once its audit is done.</summary>
/// <param name="Path">The output path.</param>
/// <param name="Kind">The kind of page, which decides the checks that apply.</param>
/// <param name="Document">The parsed tree.</param>
/// <param name="Elements">Every element in document order, except the content of templates.</param>
/// <param name="Ids">The first element with each id.</param>
internal sealed record FinishedPage(
    string Path,
    PageKind Kind,
    IHtmlDocument Document,
    ImmutableArray<IElement> Elements,
    Dictionary<string, IElement> Ids)
{
    public static FinishedPage Read(string path, string html, Findings findings)
    {
        var document = Parse(path, html, findings);
        var elements = document.Descend().ToImmutableArray();
        var ids = new Dictionary<string, IElement>(StringComparer.Ordinal);
        var page = new FinishedPage(path, KindOf(path, elements), document, elements, ids);
        foreach (var element in elements)
        {
            if (element.Id is { Length: > 0 } id && !ids.TryAdd(id, element))
            {
                findings.Add(PageStructureRules.IdTwice(page.At(element), id, page.At(ids[id])));
            }
        }

        return page;
    }

    /// <summary>
    /// The location of the element's opening "&lt;" and name; for an element that the parser added, of its nearest ancestor in the source.
    /// </summary>
    public Location At(IElement element)
    {
        for (var written = element; written is not null; written = written.ParentElement)
        {
            if (written.SourceReference?.Position is { Line: > 0 } place)
            {
                return Location.InLine(Path, place.Line, place.Column, written.LocalName.Length + 1);
            }
        }

        return Location.TopOf(Path);
    }

    /// <summary>The language of the page, as written; empty if it has none.</summary>
    public string Language => Document.DocumentElement.GetAttribute("lang")?.Trim() ?? "";

    /// <summary>The language and title that must be unique on the site; null for a page without a title, an embed or a redirect.</summary>
    public Located<(string Language, string Text)>? ComparableTitle =>
        Kind == PageKind.Whole && Elements.FirstOrDefault(e => e.LocalName == "title") is { } title
            ? new((Language, title.TextContent.Trim()), At(title))
            : null;

    private static IHtmlDocument Parse(string path, string html, Findings findings)
    {
        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true });
        parser.Error += (_, happened) =>
        {
            var error = (HtmlErrorEvent)happened;
            findings.Add(PageStructureRules.BrokenHtml(Location.InLine(path, Math.Max(error.Position.Line, 1),
                Math.Max(error.Position.Column, 1), 1), error.Message));
        };
        return parser.ParseDocument(html);
    }

    private static PageKind KindOf(string path, ImmutableArray<IElement> elements)
    {
        if (elements.Any(e => e.LocalName == "meta" && e.Says("http-equiv", "refresh")))
        {
            return PageKind.Redirect;
        }

        var names = path.Split('/');
        return names is [.., "self-checks", _, "embed", "index.html"] ? PageKind.Embed : PageKind.Whole;
    }
}

/// <summary>The kinds of finished pages.</summary>
internal enum PageKind
{
    /// <summary>A complete page of the site.</summary>
    Whole,

    /// <summary>
    /// A self-check for a frame on another site, without header, footer or skip link; the only kind of page with inline script.
    /// </summary>
    Embed,

    /// <summary>A stub that redirects an old address to the new one.</summary>
    Redirect,
}
