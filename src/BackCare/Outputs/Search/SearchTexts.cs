using System.Collections.Immutable;
using BackCare.Content.Model;
using BackCare.Sites;
using BackCare.Sites.Model;

namespace BackCare.Outputs.Search;

/// <summary>Decides which pages can be found, and by which texts.</summary>
internal static class SearchTexts
{
    /// <summary>
    /// The findable pages of one language, by permalink: published and listed pages without <c>search: false</c>, self-checks, people and
    /// the glossary. Lists of pages are not included, and drafts never are, even in a preview.
    /// </summary>
    public static ImmutableArray<Page> PagesOf(Site site, string language)
    {
        var hidden = site.Listing.Where(l => l.State != PageState.Published).Select(l => l.Source).ToHashSet(StringComparer.Ordinal);
        return [.. site.Pages.Where(p => p.Language == language && IsFindable(p)
            && !(p.Document is not null && hidden.Contains(p.Source)))];
    }

    /// <summary>All texts by which a page can be found, with their <see cref="SearchWeight"/>.</summary>
    public static IEnumerable<(int Weight, ReadOnlyMemory<char> Text)> Of(Site site, Page page) =>
    [
        (SearchWeight.Title, page.Title.AsMemory()),
        (SearchWeight.Takeaway, page.Description.AsMemory()),
        .. site.TermsOf(page).Select(t => (SearchWeight.Heading, t.Title.AsMemory())),
        .. page switch
        {
            { Document: { } document } => Texts(document),
            PersonPage { Person: var person } => Texts(person),
            GlossaryPage => site.Registers.In(page.Language).Glossary.SelectMany(Texts),
            _ => [],
        },
    ];

    private static bool IsFindable(Page page) => page switch
    {
        { Document.FrontMatter.InSearch: false } => false,
        ContentPage or PersonPage or GlossaryPage => true,
        SectionPage section => section.List.Number == 1,
        SelfCheckPage check => check.Form == SelfCheckForm.Full,
        _ => false,
    };

    private static IEnumerable<(int Weight, ReadOnlyMemory<char> Text)> Texts(Document document) =>
        document.FrontMatter.Takeaways.SelectMany(t => t.Prose).Concat(document.Body.Prose).Select(p => (WeightOf(p.Kind), p.Memory));

    private static IEnumerable<(int Weight, ReadOnlyMemory<char> Text)> Texts(Person person) =>
    [
        (SearchWeight.Takeaway, person.Role?.Value.AsMemory() ?? default),
        .. person.Bio.Prose.Select(p => (SearchWeight.Text, p.Memory)),
    ];

    private static IEnumerable<(int Weight, ReadOnlyMemory<char> Text)> Texts(GlossaryTerm term) =>
        [(SearchWeight.Heading, term.Term.Value.AsMemory()), .. term.Also.Select(a => (SearchWeight.Heading, a.Value.AsMemory())),
            (SearchWeight.Text, term.Means.Text.AsMemory())];

    private static int WeightOf(ProseKind kind) => kind switch
    {
        ProseKind.Takeaway => SearchWeight.Takeaway,
        ProseKind.Heading or ProseKind.CardHeading or ProseKind.Title or ProseKind.Term => SearchWeight.Heading,
        _ => SearchWeight.Text,
    };
}
