using BackCare.Sites.Model;

namespace BackCare.Rendering.Views;

/// <summary>A term of a taxonomy.</summary>
internal sealed class TermView(Scope scope, Term term) : View
{
    public static readonly ViewShape Table = ViewShape.Of<TermView>(
        "term",
        ("title", "Its title.", v => v.Term.Title),
        ("url", "The address of its page.", v => v.scope.Links.Of(v.Term.Permalink)),
        ("taxonomy", "The name of its taxonomy: `tags`, `categories` or `series`.", v => v.Term.Taxonomy),
        ("taxonomy_title", "The title of its taxonomy.", v => v.Term.TaxonomyTitle),
        ("count", "The number of pages with this term.", v => v.Term.Pages.Length),
        ("siblings", "All terms of the taxonomy: a list of `term`.", v => ViewList.Of(v.Siblings, t => new TermView(v.scope, t))));

    private readonly Scope scope = scope;

    public override ViewShape Shape => Table;

    private Term Term { get; } = term;

    private IEnumerable<Term> Siblings => scope.Site.Terms.Where(t => t.Taxonomy == Term.Taxonomy && t.Language == Term.Language);
}
