using System.Collections.Immutable;
using BackCare.Content.Model;
using BackCare.Diagnostics;
using BackCare.Settings;
using BackCare.Sites.Model;

namespace BackCare.Sites.Pages;

/// <summary>Collects pages by the terms declared in site.yml.</summary>
internal static class Terms
{
    /// <summary>The term ids of a taxonomy in a document's front matter.</summary>
    public static ImmutableArray<Located<string>> Of(FrontMatter matter, string taxonomy) => taxonomy switch
    {
        "tags" => matter.Tags,
        "categories" => matter.Categories,
        _ => matter.Series is { } series ? [series] : [],
    };

    /// <summary>The address of a term's page in a language.</summary>
    public static string Permalink(SiteConfig config, string taxonomy, string id, string language) =>
        $"{(language == config.Language ? "" : $"/{language}")}/{taxonomy}/{id}/";

    /// <summary>The terms in use, by language, by taxonomy and in the order of site.yml.</summary>
    public static ImmutableArray<Term> Collect(SiteConfig config, IEnumerable<Page> listed)
    {
        var pages = listed.ToLookup(p => p.Language, StringComparer.Ordinal);
        return
        [
            .. from language in config.LanguageCodes
               from taxonomy in config.Taxonomies
               from term in Collect(config, taxonomy, language, pages[language])
               select term,
        ];
    }

    private static IEnumerable<string> Ids(Page page, string taxonomy) =>
        Of(page.Document!.FrontMatter, taxonomy).Select(id => id.Value).Distinct();

    private static IEnumerable<Term> Collect(SiteConfig config, Taxonomy taxonomy, string language, IEnumerable<Page> pages)
    {
        var byTerm = pages
            .SelectMany(page => Ids(page, taxonomy.Name).Select(id => (Id: id, Page: page)))
            .ToLookup(p => p.Id, p => p.Page, StringComparer.Ordinal);
        var words = config.Languages.FirstOrDefault(l => l.Code == language)?.Taxonomies.FirstOrDefault(t => t.Name == taxonomy.Name);
        var titles = words?.Terms.ToDictionary(t => t.Id.Value, t => t.Title, StringComparer.Ordinal);
        foreach (var term in taxonomy.Terms.Where(t => byTerm.Contains(t.Id.Value)))
        {
            var id = term.Id.Value;
            yield return new(
                taxonomy.Name,
                words?.Title ?? taxonomy.Title,
                id,
                titles?.GetValueOrDefault(id) ?? term.Title,
                Permalink(config, taxonomy.Name, id, language),
                language,
                taxonomy.Name == "series" ? PageOrder.InSeries(byTerm[id]) : PageOrder.Newest(byTerm[id]));
        }
    }
}
