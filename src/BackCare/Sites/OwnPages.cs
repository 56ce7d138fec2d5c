using System.Collections.Immutable;

namespace BackCare.Sites;

/// <summary>Pages that BackCare makes itself: terms, people, glossary, self-checks, 404.</summary>
internal static class OwnPages
{
    /// <summary>In no particular order.</summary>
    public static IEnumerable<Page> Of(Library library, ImmutableArray<Term> terms, ImmutableArray<Page> newest, ImmutableArray<SelfCheck> selfChecks)
    {
        var language = library.Config.Language;
        foreach (var taxonomy in terms.GroupBy(t => (t.Language, t.Taxonomy)))
        {
            var first = taxonomy.First();
            yield return new TaxonomyPage(ParentOf(first.Permalink), first.Language, first.TaxonomyTitle, first.Taxonomy, [.. taxonomy]);
        }

        foreach (var term in terms)
        {
            foreach (var slice in Slice.Cut(term.Pages, term.Permalink))
            {
                yield return new TermPage(Slice.PermalinkOf(term.Permalink, slice.Number), term.Language, term, slice);
            }
        }

        foreach (var person in library.Registers.People)
        {
            var id = person.Id.Value;
            yield return new PersonPage(
                $"/people/{id}/",
                language,
                person,
                [.. newest.Where(p => p.Document!.FrontMatter.Authors.Any(a => a.Value == id))],
                [.. newest.Where(p => p.Document!.FrontMatter.Reviewed?.By.Value == id)]);
        }

        if (!library.Registers.Glossary.IsEmpty)
        {
            yield return new GlossaryPage("/glossary/", language);
        }

        foreach (var selfCheck in selfChecks)
        {
            yield return new SelfCheckPage($"/self-checks/{selfCheck.Id}/", language, selfCheck, SelfCheckForm.Full);
            yield return new SelfCheckPage($"/self-checks/{selfCheck.Id}/embed/", language, selfCheck, SelfCheckForm.Embed);
            yield return new SelfCheckPage($"/self-checks/{selfCheck.Id}/share/", language, selfCheck, SelfCheckForm.Share);
        }

        yield return new NotFoundPage(language);
    }

    private static string ParentOf(string url) => url[..(url[..^1].LastIndexOf('/') + 1)];
}
