using BackCare.Content;
using BackCare.Rendering.Views;
using BackCare.Sites;

namespace BackCare.Rendering;

/// <summary>The page that is being rendered, with everything that views need to know about it.</summary>
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

    /// <summary>The site in the language of this page.</summary>
    public SiteView SiteView => siteView ??= new(this);

    /// <summary>A compiled text as markup; null if the text is null or empty.</summary>
    public Html? Text(Passage? passage, bool headless = false) => passage is null or { IsEmpty: true } ? null : new CompiledText(this, passage.Pieces, headless);

    /// <summary>A picture in the content folder; null if it does not exist.</summary>
    /// <param name="from">The page that refers to the picture; null if that is the page being rendered.</param>
    public ImageView? Picture(string source, string alt, Page? from = null) =>
        Site.Picture(source, from ?? Page) is { } found ? new(this, found.File, Links.Shown(found.Url), alt, title: null) : null;

    /// <summary>A picture in a text; null if it does not exist.</summary>
    /// <param name="from">The page that contains the text; null if that is the page being rendered.</param>
    public ImageView? Picture(Image? image, Page? from = null) => image is not null && Site.Picture(image, from ?? Page) is { } found
        ? new(this, found.File, Links.Shown(found.Url), image.Alt, image.Title)
        : null;

    /// <summary>
    /// The language, if it differs from that of the page, otherwise null: the value of <c>lang</c> for words from other pages.
    /// </summary>
    public string? Foreign(string language) => language == Page.Language ? null : language;

    /// <summary>
    /// The language of a data file entry, if it differs from that of the page, otherwise null. A null argument means the main language.
    /// </summary>
    public string? OfData(string? language = null) => Foreign(language ?? Site.Config.Language);

    /// <summary>A day for readers and for machines; null if there is none.</summary>
    public DateView? Day(DateOnly? day) => day is { } known ? new(known, Strings) : null;

    /// <summary>The view of any page, as this page shows it.</summary>
    public PageView View(Page page) => new(this, page);

    /// <summary>A person; null if people.yml does not contain the id.</summary>
    public PersonView? Person(string id) => Site.PersonOf(id, Page.Language) is { } person ? new(this, person) : null;
}
