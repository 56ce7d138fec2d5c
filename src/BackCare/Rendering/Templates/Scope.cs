using BackCare.Content.Model;
using BackCare.Rendering.Themes;
using BackCare.Rendering.Views;
using BackCare.Sites;
using BackCare.Sites.Model;

namespace BackCare.Rendering.Templates;

/// <summary>All that views need to know of the page that is being made.</summary>
internal sealed class Scope
{
    private SiteView? siteView;

    public Scope(Renderer renderer, Page page)
    {
        Renderer = renderer;
        Page = page;
        Links = new(renderer.Site, page);
        Strings = renderer.Theme.Strings(page.Language);
        Globals = new(this);
    }

    public Renderer Renderer { get; }

    public Site Site => Renderer.Site;

    public Page Page { get; }

    public Links Links { get; }

    public ThemeStrings Strings { get; }

    public PageGlobals Globals { get; }

    /// <summary>The site as this page's language sees it.</summary>
    public SiteView SiteView => siteView ??= new(this);

    /// <summary>A compiled text as markup; null where it says nothing.</summary>
    public Html? Text(Passage? passage, bool headless = false) => passage is null or { IsEmpty: true } ? null : new CompiledText(this, passage.Pieces, headless);

    /// <summary>A picture of the content folder, ready to be shown; null if it does not exist.</summary>
    /// <param name="from">The page that names it, if that is not the page being made.</param>
    public ImageView? Picture(string source, string alt, Page? from = null) =>
        Site.Picture(source, from ?? Page) is { } found ? new(this, found.File, Links.Shown(found.Url), alt, title: null) : null;

    /// <summary>A picture of a text.</summary>
    /// <param name="from">The page of the text, if that is not the page being made.</param>
    public ImageView? Picture(Image? image, Page? from = null) => image is not null && Site.Picture(image, from ?? Page) is { } found
        ? new(this, found.File, Links.Shown(found.Url), image.Alt, image.Title)
        : null;

    /// <summary>A language, where it is not that of the page; null otherwise. For <c>lang</c> on words that the page takes from elsewhere.</summary>
    public string? Foreign(string language) => language == Page.Language ? null : language;

    /// <summary>The language of an entry of a data file (null: that of the site), where it is not that of the page; null otherwise.</summary>
    public string? OfData(string? language = null) => Foreign(language ?? Site.Config.Language);

    /// <summary>A day in words and for machines; null where there is none.</summary>
    public DateView? Day(DateOnly? day) => day is { } known ? new(known, Strings) : null;

    /// <summary>A page as others see it.</summary>
    public PageView View(Page page) => new(this, page);

    /// <summary>A person; null if people.yml does not know the id.</summary>
    public PersonView? Person(string id) => Site.PersonOf(id, Page.Language) is { } person ? new(this, person) : null;
}
