using BackCare.Sites.Model;

namespace BackCare.Rendering.Views;

/// <summary>A term of a taxonomy.</summary>
internal sealed class TermView(Scope scope, Term term) : View
{
    public static readonly ViewShape Table = ViewShape.Of<TermView>(
        "term",
        ("title", "Its words.", v => v.Term.Title),
        ("url", "Its page.", v => v.scope.Links.Of(v.Term.Permalink)),
        ("taxonomy", "`tags`, `categories` or `series`.", v => v.Term.Taxonomy),
        ("taxonomy_title", "The words of the taxonomy.", v => v.Term.TaxonomyTitle),
        ("count", "How many pages carry it.", v => v.Term.Pages.Length),
        ("siblings", "All terms of the taxonomy: a list of `term`.", v => ViewList.Of(v.Siblings, t => new TermView(v.scope, t))));

    private readonly Scope scope = scope;

    public override ViewShape Shape => Table;

    private Term Term { get; } = term;

    private IEnumerable<Term> Siblings => scope.Site.Terms.Where(t => t.Taxonomy == Term.Taxonomy && t.Language == Term.Language);
}
