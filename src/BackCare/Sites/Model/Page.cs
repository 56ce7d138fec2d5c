using System.Collections.Immutable;
using BackCare.Content.Model;

namespace BackCare.Sites.Model;

/// <summary>A page of the finished site. No page knows its parent; ask <see cref="Site"/>.</summary>
/// <param name="Permalink">Begins with "/", without the base path; ends with "/" but for <c>404.html</c>.</param>
/// <param name="Language">A code of the site's languages.</param>
/// <param name="Source">The file that it comes from, or the name of the part that makes it.</param>
public abstract record Page(string Permalink, string Language, string Title, string Description, string Source)
{
    /// <summary>Where its file lies, without a leading "/".</summary>
    public string OutputPath => Permalink.EndsWith('/') ? $"{Permalink[1..]}index.html" : Permalink[1..];

    /// <summary>The document behind it; null for pages that BackCare makes itself.</summary>
    public virtual Document? Document => null;
}

/// <summary>A page written in markdown that is not a section: article, strategy, contact …</summary>
public sealed record ContentPage(string Permalink, string Language, Document Document)
    : Page(Permalink, Language, Document.FrontMatter.Title.Value, Document.FrontMatter.Description.Value, Document.Path)
{
    /// <inheritdoc/>
    public override Document Document { get; } = Document;
}

/// <summary>
/// A folder with an <c>_index.md</c>; the home page is the section of the root folder. Page 1 carries the text, the others only the list.
/// </summary>
/// <param name="Folder">The source folder, such as <c>content/strategies</c>; <c>content</c> for the home page.</param>
/// <param name="List">The direct pages and subsections shown on this page of the list.</param>
public sealed record SectionPage(string Permalink, string Language, Document Document, string Folder, Slice List)
    : Page(Permalink, Language, Document.FrontMatter.Title.Value, Document.FrontMatter.Description.Value, Document.Path)
{
    /// <inheritdoc/>
    public override Document Document { get; } = Document;

    /// <summary>True for the home page of its language.</summary>
    public bool IsHome => Folder == "content";
}

/// <summary>The list of the terms of a taxonomy, such as <c>/tags/</c>.</summary>
/// <param name="Terms">Used terms in the order of site.yml.</param>
public sealed record TaxonomyPage(string Permalink, string Language, string Title, string Name, ImmutableArray<Term> Terms)
    : Page(Permalink, Language, Title, Title, "site.yml");

/// <summary>The pages of one term, such as <c>/tags/back-pain/</c>.</summary>
public sealed record TermPage(string Permalink, string Language, Term Term, Slice List)
    : Page(Permalink, Language, Term.Title, $"{Term.TaxonomyTitle}: {Term.Title}", "site.yml");

/// <summary>A person with credentials and the newest hundred pages that they wrote and that they reviewed.</summary>
public sealed record PersonPage(
    string Permalink, string Language, Person Person, ImmutableArray<Page> Written, ImmutableArray<Page> Reviewed)
    : Page(Permalink, Language, Person.Name.Value, Words(Person), Person.Id.Location.File)
{
    private static string Words(Person person) =>
        person.Credentials is { } credentials ? $"{person.Name.Value}, {credentials.Value}" : person.Name.Value;
}

/// <summary>The words of <c>glossary.yml</c>, at <c>/glossary/</c>, or of <c>glossary.es.yml</c>, at <c>/es/glossary/</c>.</summary>
public sealed record GlossaryPage(string Permalink, string Language, string Source)
    : Page(Permalink, Language, "Glossary", "Words that our pages use, explained", Source);

/// <summary>A self-check in one of its forms.</summary>
public sealed record SelfCheckPage(string Permalink, string Language, SelfCheck SelfCheck, SelfCheckForm Form)
    : Page(Permalink, Language, SelfCheck.Title, SelfCheck.Description, SelfCheck.Source);

/// <summary>Where readers search, at <c>/search/</c>; its index holds the pages of its language.</summary>
public sealed record SearchPage(string Permalink, string Language)
    : Page(Permalink, Language, "Search", "Find a page of this site by its words", "BackCare");

/// <summary>What the web server shows for an address that does not exist; some servers take the one of the folder, so that each language has its own.</summary>
public sealed record NotFoundPage(string Permalink, string Language)
    : Page(Permalink, Language, "Page not found", "This page does not exist", "BackCare");

/// <summary>The forms in which a self-check is published.</summary>
public enum SelfCheckForm
{
    /// <summary>The page of its own, with header and footer.</summary>
    Full,

    /// <summary>For frames on other sites: without header and footer.</summary>
    Embed,

    /// <summary>The snippets for whoever embeds it.</summary>
    Share,
}
