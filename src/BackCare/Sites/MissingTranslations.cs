using System.Collections.Immutable;

namespace BackCare.Sites;

/// <summary>What stands in the site's own language and not in a further one.</summary>
public static class MissingTranslations
{
    /// <summary>
    /// One row for each page, section and self-check that is made and each further language that has no file for it, by language in the order of
    /// site.yml, then by source. The reason names the file to add. A translation that is a draft, or not due yet, is not missing.
    /// </summary>
    public static ImmutableArray<ListedPage> Of(Site site)
    {
        var rows = site.Listing.ToDictionary(l => l.Source, StringComparer.Ordinal);
        var pages = site.Pages
            .Where(p => p.Language == site.Config.Language && rows.ContainsKey(p.Source))
            .Where(p => p is ContentPage or SectionPage { List.Number: 1 } or SelfCheckPage { Form: SelfCheckForm.Full })
            .OrderBy(p => p.Source, StringComparer.Ordinal)
            .ToList();
        return
        [
            .. from code in site.Config.Languages.Select(l => l.Code)
               from page in pages
               let file = FileOf(page, code, site.Config.Language)
               where !rows.ContainsKey(file)
               select rows[page.Source] with { Reason = $"it is not there in `{code}`: add {file}" },
        ];
    }

    private static string FileOf(Page page, string language, string mainLanguage) =>
        page.Document?.SourceIn(language, mainLanguage) ?? $"{page.Source[..^".yml".Length]}.{language}.yml";
}
