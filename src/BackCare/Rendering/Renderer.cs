using System.Collections.Concurrent;
using System.Collections.Immutable;
using BackCare.Diagnostics;
using BackCare.Files;
using BackCare.Rendering.Templates;
using BackCare.Rendering.Themes;
using BackCare.Rendering.Views;
using BackCare.Sites;
using BackCare.Sites.Model;
using Scriban.Syntax;

namespace BackCare.Rendering;

/// <summary>Renders pages. The result depends only on site, theme and page; any number of threads can use one renderer.</summary>
public sealed class Renderer
{
    private readonly ConcurrentBag<PageContext> contexts = [];
    private readonly SiteLookup lookup;

    /// <summary>Creates a renderer for a site and a theme.</summary>
    /// <param name="preview">True for the preview of <c>serve</c>, where pages reload after changes.</param>
    /// <param name="structuredData">Returns the JSON-LD of a page, without "&lt;"; null if the page has none.</param>
    /// <param name="searchManifest">Returns the JSON for the script of a search page, without "&lt;"; null for all other pages.</param>
    /// <param name="variants">Returns the other sizes and formats of a picture, best format first, then by width.</param>
    public Renderer(
        Site site,
        Theme theme,
        Func<SourceFile, (int Width, int Height)?> size,
        bool preview = false,
        Func<Page, ReadOnlyMemory<byte>?>? structuredData = null,
        Func<Page, ReadOnlyMemory<byte>?>? searchManifest = null,
        Func<SourceFile, ImmutableArray<ImageRoute>>? variants = null) =>
        lookup = new(site, theme)
        {
            IsPreview = preview,
            StructuredData = structuredData ?? (_ => null),
            SearchManifest = searchManifest ?? (_ => null),
            SizeOf = size,
            VariantsOf = variants ?? (_ => []),
        };

    /// <summary>The content security policy of the page for frames, with the digests of its inline script and style.</summary>
    public string FramePolicy => ContentPolicy.ForEmbed(lookup.FrameStyleDigest, lookup.FrameScriptDigest);

    /// <summary>The page as UTF-8; empty after a template error, which is reported at its location in the template.</summary>
    public Checked<ReadOnlyMemory<byte>> Render(Page page)
    {
        var missing = page.Document?.FrontMatter.Layout is { } wanted && !lookup.Theme.Layouts.Contains(wanted.Value)
            ? RenderingRules.NoSuchLayout(wanted.Location, wanted.Value, Spelling.DidYouMean(wanted.Value, lookup.Theme.Layouts))
            : null;
        var name = lookup.Theme.LayoutOf(page);
        if (missing is not null || lookup.Theme.Find($"layouts/{name}") is not { } layout)
        {
            return new(default, missing is null ? [] : [missing]);
        }

        return Render(new(lookup, page), layout, name == "embed" ? null : lookup.Theme.Find("layouts/base"));
    }

    /// <summary>The page at an old address, as UTF-8.</summary>
    public Checked<ReadOnlyMemory<byte>> Render(AliasRoute alias) => new(AliasPage.Write(alias, lookup.Site), []);

    private Checked<ReadOnlyMemory<byte>> Render(Scope scope, ThemeTemplate layout, ThemeTemplate? frame)
    {
        if (!contexts.TryTake(out var context))
        {
            context = new(lookup);
        }

        try
        {
            context.Render(scope, layout, frame);
            var bytes = GC.AllocateUninitializedArray<byte>(context.Target.Length);
            context.Target.Written.CopyTo(bytes);
            contexts.Add(context);
            return new(bytes, []);
        }
        catch (ScriptRuntimeException e)
        {
            var finding = (e as TemplateFault)?.Finding ?? RenderingRules.Breaks(TemplatePlace.Of(e.Span), e.OriginalMessage);
            return new(default, [finding with { OnPage = scope.Page.Source }]);
        }
    }
}
