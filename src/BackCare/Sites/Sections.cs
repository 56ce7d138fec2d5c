using System.Collections.Immutable;
using BackCare.Content;
using BackCare.Diagnostics;

namespace BackCare.Sites;

/// <summary>The folders with an <c>_index.md</c>, each language by itself, and what stands in them.</summary>
internal sealed class Sections
{
    private readonly string mainLanguage;
    private readonly Dictionary<(string Folder, string Language), Document> indexes = [];
    private readonly Dictionary<(string Folder, string Language), List<Page>> members = [];

    public Sections(string mainLanguage, IEnumerable<Document> documents)
    {
        this.mainLanguage = mainLanguage;
        foreach (var document in documents.Where(d => d.IsSection))
        {
            indexes[(document.Folder, LanguageOf(document))] = document;
        }
    }

    /// <summary>The pages of every section: page 1 with the text, then the rest of the list.</summary>
    public ImmutableArray<Page> Pages(IReadOnlyDictionary<string, string> permalinks, ImmutableArray<ContentPage> pages, Func<Document, bool> isListed)
    {
        var first = new Dictionary<(string, string), Page>();
        foreach (var page in pages.Where(p => isListed(p.Document)))
        {
            Add(FolderOf(page.Document), page);
        }

        var made = ImmutableArray.CreateBuilder<Page>();
        foreach (var (key, index) in indexes.OrderByDescending(i => i.Key.Folder.Length).ThenBy(i => i.Value.Path, StringComparer.Ordinal))
        {
            var permalink = permalinks[index.Path];
            var ordered = PageOrder.InSection(members.GetValueOrDefault(key, []));
            var slices = Slice.Cut(ordered, permalink).Select(s => new SectionPage(Slice.PermalinkOf(permalink, s.Number), key.Language, index, key.Folder, s)).ToList();
            made.AddRange(slices);
            first[key] = slices[0];
            if (key.Folder != "content" && isListed(index))
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

    /// <summary>The folder of the section in which a document stands; null if the language has no home.</summary>
    public string? FolderOf(Document document)
    {
        var language = LanguageOf(document);
        return document.IsSection || document.IsBundle ? ParentOf(document.Folder, language) : Nearest(document.Folder, language);
    }

    /// <summary>Reports folders that are section and bundle at once.</summary>
    public static void Check(IEnumerable<Document> documents, Findings findings)
    {
        var bundles = documents.Where(d => d.IsBundle).ToDictionary(d => (d.Folder, d.Language), d => d);
        foreach (var section in documents.Where(d => d.IsSection))
        {
            if (bundles.TryGetValue((section.Folder, section.Language), out var bundle))
            {
                findings.Add(SitesRules.BothIndexes(Location.TopOf(bundle.Path), section.Path));
            }
        }
    }

    private string? ParentOf(string folder, string language) =>
        folder == "content" ? null : Nearest(Files.SitePath.FolderOf(folder), language);

    private string? Nearest(string folder, string language)
    {
        while (folder.Length > 0)
        {
            if (indexes.ContainsKey((folder, language)))
            {
                return folder;
            }

            folder = Files.SitePath.FolderOf(folder);
        }

        return null;
    }

    private string LanguageOf(Document document) => document.Language ?? mainLanguage;
}
