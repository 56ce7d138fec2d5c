using System.Collections.Immutable;
using BackCare.Diagnostics;

namespace BackCare.Content.Model;

/// <summary>The entries of the five files in <c>content/_data/</c>, in source order. A missing file gives an empty list.</summary>
public sealed record Registers(
    ImmutableArray<Person> People,
    ImmutableArray<Source> Sources,
    ImmutableArray<GlossaryTerm> Glossary,
    ImmutableArray<ClinicLocation> Locations,
    ImmutableArray<Redirect> Redirects)
{
    /// <summary>The registers of a site without data files.</summary>
    public static Registers Empty { get; } = new([], [], [], [], []);

    /// <summary>The registers of each declared further language, by language code.</summary>
    public ImmutableDictionary<string, Registers> Translations { get; init; } = ImmutableDictionary<string, Registers>.Empty;

    /// <summary>
    /// The registers for the pages of a language. People and locations without a translation are in the site's main language; the glossary
    /// contains only terms of this language.
    /// </summary>
    public Registers In(string language) => Translations.GetValueOrDefault(language, this);
}

/// <summary>A person in people.yml.</summary>
/// <param name="Id">The id, as used in <c>authors</c> and <c>reviewed</c>.</param>
/// <param name="Name">The name; never empty.</param>
/// <param name="Role">The role, such as "Physical therapist"; null if absent.</param>
/// <param name="Credentials">The credentials, such as "DPT"; null for a person who can write but not review.</param>
/// <param name="Bio">A short biography; empty if absent.</param>
/// <param name="Photo">The photo, with <c>photo_alt</c> as its alternative text; null if absent.</param>
public sealed record Person(
    Located<string> Id, Located<string> Name, Located<string>? Role, Located<string>? Credentials, Passage Bio, Image? Photo)
{
    /// <summary>The language of the words; null for the site's main language.</summary>
    public string? Language { get; init; }
}

/// <summary>A source in sources.yml.</summary>
/// <param name="Id">The id, as used in <c>sources</c>.</param>
/// <param name="Title">The title; never empty.</param>
/// <param name="Publisher">The publisher; null if absent, which Linting reports.</param>
/// <param name="Year">The year, from 1000 to 9999; null if absent, which Linting reports.</param>
/// <param name="Url">An http or https address; null if absent.</param>
public sealed record Source(
    Located<string> Id, Located<string> Title, Located<string>? Publisher, Located<int>? Year, Located<string>? Url);

/// <summary>A term in glossary.yml.</summary>
/// <param name="Term">The term, as written.</param>
/// <param name="Means">Its meaning in plain words.</param>
/// <param name="Also">Other words for the same thing; empty if absent.</param>
public sealed record GlossaryTerm(Located<string> Term, Passage Means, ImmutableArray<Located<string>> Also)
{
    /// <summary>The id of the element that explains the term, on the glossary page and at the end of a text.</summary>
    public string Anchor => AnchorOf(Term.Value);

    internal static string AnchorOf(string term) =>
        $"_word-{string.Concat(term.Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-'))}";
}

/// <summary>A location in locations.yml, where patients are seen.</summary>
/// <param name="Id">The id, as used in site.yml.</param>
/// <param name="Name">The name; never empty.</param>
/// <param name="Address">The postal address, as written; null if absent.</param>
/// <param name="Phone">The phone number, as written; null if absent.</param>
/// <param name="Hours">The opening hours, one line each; empty if absent.</param>
/// <param name="MapUrl">An http or https address of a map; null if absent.</param>
public sealed record ClinicLocation(
    Located<string> Id, Located<string> Name, Located<string>? Address, Located<string>? Phone, ImmutableArray<Located<string>> Hours,
        Located<string>? MapUrl)
{
    /// <summary>The language of the words; null for the site's main language.</summary>
    public string? Language { get; init; }
}

/// <summary>A redirect in redirects.yml.</summary>
/// <param name="From">The old path, starting with "/".</param>
/// <param name="To">The new path on this site, starting with "/".</param>
public sealed record Redirect(Located<string> From, Located<string> To);
