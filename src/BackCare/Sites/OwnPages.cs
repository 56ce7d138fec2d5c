using System.Collections.Immutable;

namespace BackCare.Sites;

/// <summary>Pages that BackCare makes itself: terms, people, glossary, self-checks, search, 404.</summary>
internal static class OwnPages
{
    /// <summary>In no particular order.</summary>
    public static IEnumerable<Page> Of(
        Library library, ImmutableArray<Term> terms, ImmutableArray<Page> newest, ImmutableArray<SelfCheck> selfChecks)
    {
        var language = library.Config.Language;
        var written = newest
            .SelectMany(page => page.Document!.FrontMatter.Authors.Select(a => a.Value).Distinct().Select(id => (Id: id, Page: page)))
            .ToLookup(a => a.Id, a => a.Page);
        var reviewed = newest.ToLookup(p => p.Document!.FrontMatter.Reviewed?.By.Value);
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

        foreach (var person in library.Registers.People)
        {
            var id = person.Id.Value;
            yield return new PersonPage($"/people/{id}/", language, person, [.. written[id]], [.. reviewed[id]]);
        }

        if (!library.Registers.Glossary.IsEmpty)
        {
            yield return new GlossaryPage("/glossary/", language);
        }

        foreach (var selfCheck in selfChecks)
        {
            var permalink = SelfChecks.Permalink(selfCheck.Id);
            yield return new SelfCheckPage(permalink, language, selfCheck, SelfCheckForm.Full);
            yield return new SelfCheckPage($"{permalink}embed/", language, selfCheck, SelfCheckForm.Embed);
            yield return new SelfCheckPage($"{permalink}share/", language, selfCheck, SelfCheckForm.Share);
        }

        foreach (var code in library.Config.HasSearch ? library.Config.LanguageCodes : [])
        {
            if (code == language || newest.Any(p => p.Language == code))
            {
                yield return new SearchPage(code == language ? "/search/" : $"/{code}/search/", code);
            }
        }

        yield return new NotFoundPage(language);
    }

    private static string ParentOf(string url) => url[..(url[..^1].LastIndexOf('/') + 1)];
}
