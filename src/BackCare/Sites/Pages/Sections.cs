using System.Collections.Frozen;
using System.Collections.Immutable;
using BackCare.Content.Model;
using BackCare.Files;
using BackCare.Sites.Addresses;
using BackCare.Sites.Model;

namespace BackCare.Sites.Pages;

/// <summary>The published sections of each language, and the pages in them.</summary>
internal sealed class Sections
{
    private const string Top = "content";

    private readonly string mainLanguage;
    private readonly Dictionary<(string Folder, string Language), Placement> indexes = [];

    public Sections(string mainLanguage, IEnumerable<Placement> made)
    {
        this.mainLanguage = mainLanguage;
        foreach (var index in made.Where(p => p.Document.IsSection))
        {
            indexes.TryAdd((index.Document.Folder, LanguageOf(index.Document)), index);
        }
    }

    /// <summary>The pages of every section, deepest folder first: page 1 with the text, then the rest of its list.</summary>
    public ImmutableArray<SectionPage> Pages(IEnumerable<Page> listed)
    {
        var members = new Dictionary<(string, string), List<Page>>();
        foreach (var page in listed)
        {
            Add(FolderOf(page.Document!), page);
        }

        var made = ImmutableArray.CreateBuilder<SectionPage>();
        var deepestFirst = indexes.OrderByDescending(i => i.Key.Folder.Length).ThenBy(i => i.Value.Document.Path, StringComparer.Ordinal);
        foreach (var (key, index) in deepestFirst)
        {
            var slices = Slice.Cut(PageOrder.InSection(members.GetValueOrDefault(key, [])), index.Permalink)
                .Select(s => new SectionPage(s.PermalinkOf(s.Number), key.Language, index.Document, key.Folder, s))
                .ToList();
            made.AddRange(slices);
            if (index.IsListed)
            {
                Add(ParentOf(key.Folder, key.Language), slices[0]);
            }
        }

        return made.ToImmutable();

        void Add(string? folder, Page page)
        {
            if (folder is not null)
            {
                (members.TryGetValue((folder, page.Language), out var list) ? list : members[(folder, page.Language)] = []).Add(page);
            }
        }
    }

    /// <summary>The folder of the section that contains a document; null for a home page, and if the language has no home page.</summary>
    public string? FolderOf(Document document)
    {
        var language = LanguageOf(document);
        return document.IsSection || document.IsBundle ? ParentOf(document.Folder, language) : Nearest(document.Folder, language);
    }

    /// <summary>The first page of the section that contains each page, by the page's permalink; home pages are absent.</summary>
    public FrozenDictionary<string, Page> Above(ImmutableArray<Page> pages)
    {
        var first = pages.OfType<SectionPage>().Where(s => s.List.Number == 1).ToDictionary(s => (s.Folder, s.Language));
        var above = new Dictionary<string, Page>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            if (FolderAbove(page) is { } folder && first.TryGetValue((folder, page.Language), out var section))
            {
                above.TryAdd(page.Permalink, section);
            }
        }

        return above.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The complete list of every section except the home pages.</summary>
    public static IEnumerable<ImmutableArray<Page>> Lists(IEnumerable<SectionPage> pages) => pages
        .Where(s => !s.IsHome)
        .GroupBy(s => (s.Folder, s.Language))
        .Select(g => g.OrderBy(s => s.List.Number).SelectMany(s => s.List.Items).ToImmutableArray());

    private string? FolderAbove(Page page) => page switch
    {
        SectionPage { List.Number: > 1 } rest => rest.Folder,
        SelfCheckPage => Nearest(SitePath.FolderOf(page.Source), page.Language),
        { Document: { } document } => FolderOf(document),
        _ => Top,
    };

    private string? ParentOf(string folder, string language) => folder == Top ? null : Nearest(SitePath.FolderOf(folder), language);

    private string? Nearest(string folder, string language)
    {
        while (folder.Length > 0 && !indexes.ContainsKey((folder, language)))
        {
            folder = SitePath.FolderOf(folder);
        }

        return folder.Length > 0 ? folder : null;
    }

    private string LanguageOf(Document document) => document.Language ?? mainLanguage;
}
