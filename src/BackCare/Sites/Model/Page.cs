using System.Collections.Immutable;
using BackCare.Content.Model;

namespace BackCare.Sites.Model;

/// <summary>A page of the assembled site. Pages do not know their section; <see cref="Site"/> does.</summary>
/// <param name="Permalink">The address without the base path: starts with "/" and, except for <c>404.html</c>, ends with "/".</param>
/// <param name="Language">The code of one of the site's languages.</param>
/// <param name="Source">The path of its source file, or the name of the part of BackCare that generates it.</param>
public abstract record Page(string Permalink, string Language, string Title, string Description, string Source)
{
    /// <summary>The path of its output file, without a leading "/".</summary>
    public string OutputPath => Permalink.EndsWith('/') ? $"{Permalink[1..]}index.html" : Permalink[1..];

    /// <summary>The document it is made from; null for a generated page.</summary>
    public virtual Document? Document => null;
}

/// <summary>A page written in markdown that is not a section, such as an article, a strategy or the contact page.</summary>
public sealed record ContentPage(string Permalink, string Language, Document Document)
    : Page(Permalink, Language, Document.FrontMatter.Title.Value, Document.FrontMatter.Description.Value, Document.Path)
{
    /// <inheritdoc/>
    public override Document Document { get; } = Document;
}

/// <summary>
/// One page of a section, which is a folder with an <c>_index.md</c>; the home page is the section of the root folder. Page 1 of a long
/// list shows the section's text, the following pages only the list.
/// </summary>
/// <param name="Folder">The source folder, such as <c>content/strategies</c>; <c>content</c> for the home page.</param>
/// <param name="List">The direct pages and subsections that this page lists.</param>
public sealed record SectionPage(string Permalink, string Language, Document Document, string Folder, Slice List)
    : Page(Permalink, Language, Document.FrontMatter.Title.Value, Document.FrontMatter.Description.Value, Document.Path)
{
    /// <inheritdoc/>
    public override Document Document { get; } = Document;

    /// <summary>True for the home page of its language.</summary>
    public bool IsHome => Folder == "content";
}

/// <summary>The page that lists the terms of a taxonomy, such as <c>/tags/</c>.</summary>
/// <param name="Terms">The terms in use, in the order of site.yml.</param>
public sealed record TaxonomyPage(string Permalink, string Language, string Title, string Name, ImmutableArray<Term> Terms)
    : Page(Permalink, Language, Title, Title, "site.yml");

/// <summary>A page that lists the pages of one term, such as <c>/tags/back-pain/</c>.</summary>
public sealed record TermPage(string Permalink, string Language, Term Term, Slice List)
    : Page(Permalink, Language, Term.Title, $"{Term.TaxonomyTitle}: {Term.Title}", "site.yml");

/// <summary>The page of a person, with credentials and the newest hundred pages they wrote and the newest hundred they reviewed.</summary>
public sealed record PersonPage(
    string Permalink, string Language, Person Person, ImmutableArray<Page> Written, ImmutableArray<Page> Reviewed)
    : Page(Permalink, Language, Person.Name.Value, Words(Person), Person.Id.Location.File)
{
    private static string Words(Person person) =>
        person.Credentials is { } credentials ? $"{person.Name.Value}, {credentials.Value}" : person.Name.Value;
}

/// <summary>The glossary: <c>/glossary/</c> from <c>glossary.yml</c>, <c>/es/glossary/</c> from <c>glossary.es.yml</c>.</summary>
public sealed record GlossaryPage(string Permalink, string Language, string Source)
    : Page(Permalink, Language, "Glossary", "Words that our pages use, explained", Source);

/// <summary>A page of a self-check, in one of its forms.</summary>
public sealed record SelfCheckPage(string Permalink, string Language, SelfCheck SelfCheck, SelfCheckForm Form)
    : Page(Permalink, Language, SelfCheck.Title, SelfCheck.Description, SelfCheck.Source);

/// <summary>The search page, <c>/search/</c>; it finds the pages in its own language.</summary>
public sealed record SearchPage(string Permalink, string Language)
    : Page(Permalink, Language, "Search", "Find a page of this site by its words", "BackCare");

/// <summary>
/// The page that a web server shows for an unknown address. Each language has its own, because some servers use the one in the
/// nearest folder.
/// </summary>
public sealed record NotFoundPage(string Permalink, string Language)
    : Page(Permalink, Language, "Page not found", "This page does not exist", "BackCare");

/// <summary>The forms in which a self-check is published.</summary>
public enum SelfCheckForm
{
    /// <summary>A complete page with header and footer.</summary>
    Full,

    /// <summary>A page for frames on other sites, without header and footer.</summary>
    Embed,

    /// <summary>A page with the snippets for embedding the self-check.</summary>
    Share,
}
