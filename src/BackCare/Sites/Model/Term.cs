using System.Collections.Immutable;

namespace BackCare.Sites.Model;

/// <summary>A term with the pages that carry it.</summary>
/// <param name="Taxonomy">The name of its taxonomy: <c>tags</c>, <c>categories</c> or <c>series</c>.</param>
/// <param name="Pages">The pages in list order; in a series, by part number.</param>
public sealed record Term(
    string Taxonomy, string TaxonomyTitle, string Id, string Title, string Permalink, string Language, ImmutableArray<Page> Pages);
