using System.Collections.Immutable;
using BackCare.Sites.Model;

namespace BackCare.Sites.Pages;

/// <summary>The pages that BackCare generates: terms, people, glossary, self-checks, search and 404.</summary>
internal static class OwnPages
{
    // A page of 10,000 titles is of no use; sections and terms list the rest.
    private const int MostOfAPerson = 100;

    /// <summary>All generated pages, in no particular order.</summary>
    /// <param name="selfChecks">The self-checks in every language.</param>
    /// <param name="homes">The codes of the languages that have a home page.</param>
    public static IEnumerable<Page> Of(
        Library library, ImmutableArray<Term> terms, ImmutableArray<Page> newest, ImmutableArray<SelfCheck> selfChecks,
        IReadOnlySet<string> homes)
    {
        var language = library.Config.Language;
        var written = newest
            .SelectMany(page => page.Document!.FrontMatter.Authors.Select(a => a.Value).Distinct().Select(id => (Id: id, Page: page)))
            .ToLookup(a => (a.Id, a.Page.Language), a => a.Page);
        var reviewed = newest.ToLookup(p => (p.Document!.FrontMatter.Reviewed?.By.Value, p.Language));
        foreach (var taxonomy in terms.GroupBy(t => (t.Language, t.Taxonomy)))
        {
            var first = taxonomy.First();
            yield return new TaxonomyPage(ParentOf(first.Permalink), first.Language, first.TaxonomyTitle, first.Taxonomy, [.. taxonomy]);
        }

        foreach (var term in terms)
        {
            foreach (var slice in Slice.Cut(term.Pages, term.Permalink))
            {
                yield return new TermPage(slice.PermalinkOf(slice.Number), term.Language, term, slice);
            }
        }

        foreach (var code in library.Config.LanguageCodes.Where(IsShown))
        {
            foreach (var person in library.Registers.In(code).People)
            {
                var id = person.Id.Value;
                yield return new PersonPage($"{Prefix(code)}/people/{id}/", code, person, [.. written[(id, code)].Take(MostOfAPerson)],
                    [.. reviewed[(id, code)].Take(MostOfAPerson)]);
            }
        }

        foreach (var code in library.Config.LanguageCodes.Where(c => IsShown(c) && !library.Registers.In(c).Glossary.IsEmpty))
        {
            yield return new GlossaryPage($"{Prefix(code)}/glossary/", code, $"content/_data/glossary{(code == language ? "" : $".{code}")}.yml");
        }

        foreach (var selfCheck in selfChecks)
        {
            var code = selfCheck.Translation?.Language ?? language;
            var permalink = $"{Prefix(code)}{SelfChecks.Permalink(selfCheck.Id)}";
            yield return new SelfCheckPage(permalink, code, selfCheck, SelfCheckForm.Full);
            yield return new SelfCheckPage($"{permalink}embed/", code, selfCheck, SelfCheckForm.Embed);
            yield return new SelfCheckPage($"{permalink}share/", code, selfCheck, SelfCheckForm.Share);
        }

        foreach (var code in library.Config.HasSearch ? library.Config.LanguageCodes : [])
        {
            if (IsShown(code) || newest.Any(p => p.Language == code))
            {
                yield return new SearchPage($"{Prefix(code)}/search/", code);
            }
        }

        foreach (var code in library.Config.LanguageCodes.Where(IsShown))
        {
            yield return new NotFoundPage($"{Prefix(code)}/404.html", code);
        }

        bool IsShown(string code) => code == language || homes.Contains(code);

        string Prefix(string code) => code == language ? "" : $"/{code}";
    }

    private static string ParentOf(string url) => url[..(url[..^1].LastIndexOf('/') + 1)];
}
