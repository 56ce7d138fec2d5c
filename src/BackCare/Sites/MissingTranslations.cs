using System.Collections.Immutable;
using BackCare.Sites.Model;
using BackCare.Sites.Pages;

namespace BackCare.Sites;

/// <summary>Finds content that exists in the main language but not in a further one.</summary>
public static class MissingTranslations
{
    /// <summary>
    /// One row for each page, section, self-check and data file entry that is missing in a further language, by language in the order of
    /// site.yml, then by source. The reason names the file to add. A translation that is a draft or scheduled is not missing.
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
               from row in Data(site, code).Concat(
                   from page in pages
                   let file = FileOf(page, code, site.Config.Language)
                   where !rows.ContainsKey(file)
                   select rows[page.Source] with { Reason = $"it is missing in `{code}`: add {file}" })
               select row,
        ];
    }

    private static IEnumerable<ListedPage> Data(Site site, string code)
    {
        var other = site.Registers.In(code);
        if (!site.Registers.Glossary.IsEmpty && other.Glossary.IsEmpty)
        {
            yield return Row("glossary", "Glossary", code, $"add content/_data/glossary.{code}.yml");
        }

        foreach (var place in other.Locations.Where(l => l.Language is null))
        {
            yield return Row("locations", place.Name.Value, code, $"add `{place.Id.Value}` to content/_data/locations.{code}.yml");
        }

        foreach (var person in other.People.Where(p => p.Language is null && (p.Role is not null || !p.Bio.IsEmpty)))
        {
            yield return Row("people", person.Name.Value, code, $"add `{person.Id.Value}` to content/_data/people.{code}.yml");
        }
    }

    private static ListedPage Row(string file, string title, string code, string what) =>
        new($"content/_data/{file}.yml", null, title, PageState.Published, $"it is missing in `{code}`: {what}", null);

    private static string FileOf(Page page, string language, string mainLanguage) =>
        page.Document?.SourceIn(language, mainLanguage) ?? $"{page.Source[..^".yml".Length]}.{language}.yml";
}
