using System.Collections.Immutable;
using BackCare.Diagnostics;

namespace BackCare.Content.Model;

/// <summary>The five files of <c>content/_data/</c>, each in the order written; a missing file is an empty list.</summary>
public sealed record Registers(
    ImmutableArray<Person> People,
    ImmutableArray<Source> Sources,
    ImmutableArray<GlossaryTerm> Glossary,
    ImmutableArray<ClinicLocation> Locations,
    ImmutableArray<Redirect> Redirects)
{
    /// <summary>No files at all.</summary>
    public static Registers Empty { get; } = new([], [], [], [], []);

    /// <summary>The entries in each further declared language, by code.</summary>
    public ImmutableDictionary<string, Registers> Translations { get; init; } = ImmutableDictionary<string, Registers>.Empty;

    /// <summary>
    /// The entries as pages of a language show them: untranslated people and locations in the site's own language, and that language's
    /// own glossary.
    /// </summary>
    public Registers In(string language) => Translations.GetValueOrDefault(language, this);
}

/// <summary>A person of people.yml.</summary>
/// <param name="Id">As used in <c>authors</c> and <c>reviewed</c>.</param>
/// <param name="Name">Never empty.</param>
/// <param name="Role">Such as "Physical therapist"; null if absent.</param>
/// <param name="Credentials">Such as "DPT"; null for someone who may write but not review.</param>
/// <param name="Bio">A few words; empty if absent.</param>
/// <param name="Photo">
/// A path relative to the file, or from <c>content/</c> with a leading "/"; its alternative text is <c>photo_alt</c>.
/// </param>
public sealed record Person(
    Located<string> Id, Located<string> Name, Located<string>? Role, Located<string>? Credentials, Passage Bio, Image? Photo)
{
    /// <summary>The language of the words; null for the site's own.</summary>
    public string? Language { get; init; }
}

/// <summary>A source of sources.yml.</summary>
/// <param name="Id">As used in <c>sources</c>.</param>
/// <param name="Title">Never empty.</param>
/// <param name="Publisher">Null if absent (Linting asks for it).</param>
/// <param name="Year">Null if absent (Linting asks for it).</param>
/// <param name="Url">http or https; null if absent.</param>
public sealed record Source(
    Located<string> Id, Located<string> Title, Located<string>? Publisher, Located<int>? Year, Located<string>? Url);

/// <summary>A word of glossary.yml.</summary>
/// <param name="Term">As written.</param>
/// <param name="Means">Its plain meaning.</param>
/// <param name="Also">Other words for it.</param>
public sealed record GlossaryTerm(Located<string> Term, Passage Means, ImmutableArray<Located<string>> Also)
{
    /// <summary>The id of the element that explains it, on the glossary page and at the foot of a text.</summary>
    public string Anchor => AnchorOf(Term.Value);

    internal static string AnchorOf(string term) => $"_word-{string.Concat(term.Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-'))}";
}

/// <summary>A place of locations.yml where patients are seen.</summary>
/// <param name="Id">As used in site.yml.</param>
/// <param name="Name">Never empty.</param>
/// <param name="Address">Lines as written; null if absent.</param>
/// <param name="Phone">As written; null if absent.</param>
/// <param name="Hours">One line each; empty if absent.</param>
/// <param name="MapUrl">http or https; null if absent.</param>
public sealed record ClinicLocation(
    Located<string> Id, Located<string> Name, Located<string>? Address, Located<string>? Phone, ImmutableArray<Located<string>> Hours, Located<string>? MapUrl)
{
    /// <summary>The language of the words; null for the site's own.</summary>
    public string? Language { get; init; }
}

/// <summary>A line of redirects.yml.</summary>
/// <param name="From">A path that no longer exists, starting with "/".</param>
/// <param name="To">A path of this site, starting with "/".</param>
public sealed record Redirect(Located<string> From, Located<string> To);
