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

/// <summary>Makes pages: a pure function of site, theme and page, safe on any number of threads.</summary>
public sealed class Renderer
{
    private readonly ConcurrentBag<PageContext> contexts = [];
    private readonly SiteLookup lookup;

    /// <summary>Makes ready to render.</summary>
    /// <param name="size">How large a picture is, in pixels; null where that cannot be told.</param>
    /// <param name="preview">True while <c>serve</c> shows the site: pages ask for news of changes.</param>
    /// <param name="structuredData">JSON-LD of a page, without "&lt;"; null where it has none.</param>
    /// <param name="searchManifest">What the script of a search page reads, as JSON without "&lt;"; null for every other page.</param>
    /// <param name="variants">The other sizes and formats of a picture, best format first, then by width.</param>
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

    /// <summary>The policy of the page that is framed by other sites, with the digests of what it carries inside itself.</summary>
    public string FramePolicy => ContentPolicy.ForEmbed(lookup.FrameStyleDigest, lookup.FrameScriptDigest);

    /// <summary>The page as UTF-8; on an error in a template nothing, and the finding with the template's place.</summary>
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

    /// <summary>The page that stands at an old address and leads to the new one.</summary>
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
