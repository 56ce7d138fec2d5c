using System.Collections.Frozen;
using System.Collections.Immutable;
using BackCare.Diagnostics;

namespace BackCare.Settings;

/// <summary>The settings in site.yml, merged with the overlay of the environment and checked.</summary>
public sealed record SiteConfig
{
    /// <summary>The site's name, shown in page titles and feeds.</summary>
    public required string Title { get; init; }

    /// <summary>One sentence about the whole site.</summary>
    public required string Description { get; init; }

    /// <summary>The address of the published site; <c>--base-url</c> takes precedence over site.yml.</summary>
    public required BaseUrl BaseUrl { get; init; }

    /// <summary>The main language, a BCP 47 tag such as <c>en</c>.</summary>
    public required string Language { get; init; }

    /// <summary>The IANA name of the time zone that decides which day is "today".</summary>
    public required string TimeZone { get; init; }

    /// <summary>The location of <see cref="TimeZone"/> in site.yml, for a finding about a zone that the machine does not know.</summary>
    public required Location TimeZoneLocation { get; init; }

    /// <summary>The clinic's name and how to reach it.</summary>
    public required Clinic Clinic { get; init; }

    /// <summary>The menus of the main language, such as <c>main</c> and <c>footer</c>, in source order.</summary>
    public required ImmutableArray<Menu> Menus { get; init; }

    /// <summary>The declared taxonomies, in the order <c>tags</c>, <c>categories</c>, <c>series</c>.</summary>
    public required ImmutableArray<Taxonomy> Taxonomies { get; init; }

    /// <summary>The languages other than <see cref="Language"/>, in source order.</summary>
    public required ImmutableArray<SiteLanguage> Languages { get; init; }

    /// <summary>True if the site publishes feeds; true by default.</summary>
    public required bool Feeds { get; init; }

    /// <summary>True if the site publishes a search page and its index; true by default.</summary>
    public required bool Search { get; init; }

    /// <summary>True if the site publishes <c>llms.txt</c>; false by default.</summary>
    public required bool LlmsTxt { get; init; }

    /// <summary>How pictures are resized.</summary>
    public required ImageSettings Images { get; init; }

    /// <summary>
    /// The origins of sites that can embed a self-check in a frame, such as <c>https://www.clinic.example</c>, or <c>*</c> for any site.
    /// Empty means any site.
    /// </summary>
    public required ImmutableArray<Located<string>> EmbedParents { get; init; }

    /// <summary>Response headers to send with every file in addition to the generated ones, as names and values in source order.</summary>
    public required ImmutableArray<KeyValuePair<string, string>> Headers { get; init; }

    /// <summary>The design tokens (custom properties without the leading dashes) that the clinic changes.</summary>
    public required ImmutableArray<ThemeToken> Theme { get; init; }

    /// <summary>The changed severities of 7xxx rules, by rule id.</summary>
    public required FrozenDictionary<string, Severity> Lint { get; init; }

    /// <summary>
    /// The lowest Fernández-Huerta ease at which a Spanish page is not reported, from 0 to 100. "Fairly easy" starts here on the INFLESZ
    /// scale for patient texts (Barrio-Cantalejo et al., An Sist Sanit Navar 2008;31:135), which is defined for a formula that gives about
    /// 4 points less.
    /// </summary>
    public const int SpanishEase = 65;

    /// <summary>The highest Flesch-Kincaid grade at which an English page is not reported; 8 by default.</summary>
    public required int ReadingGrade { get; init; }

    /// <summary>True while the content is a sample; every page then shows a notice.</summary>
    public required bool Sample { get; init; }

    /// <summary>The location of <c>sample</c> in site.yml; the top of the file if the key is absent.</summary>
    internal Location SampleLocation { get; init; } = Location.TopOf("site.yml");

    /// <summary>
    /// True if search is switched on and the site is served over http; a copy opened from disk cannot fetch the search index.
    /// </summary>
    public bool HasSearch => Search && !BaseUrl.IsFile;

    /// <summary>
    /// True if feeds are switched on and the site is served over http; in a copy opened from disk, pages have no addresses to list.
    /// </summary>
    public bool HasFeeds => Feeds && !BaseUrl.IsFile;

    /// <summary>The site's name in a language; the one in the main language if it is not translated.</summary>
    public string TitleIn(string language) => In(language)?.Title ?? Title;

    /// <summary>The site's description in a language; the one in the main language if it is not translated.</summary>
    public string DescriptionIn(string language) => In(language)?.Description ?? Description;

    /// <summary>The settings of a further language; null for the main language and for undeclared ones.</summary>
    public SiteLanguage? In(string language) => Languages.FirstOrDefault(l => l.Code == language);

    /// <summary>The codes of all languages, the main one first.</summary>
    public IEnumerable<string> LanguageCodes => Languages.Select(l => l.Code).Prepend(Language);
}

/// <summary>The clinic's name and how to reach it. A value that site.yml does not give is null.</summary>
/// <param name="Phone">The main phone number, as it appears on pages.</param>
/// <param name="EmergencyNumber">The number in emergency cards, such as 911; required once the site has an emergency card or level.</param>
/// <param name="AdviceLine">A number for advice at any hour.</param>
/// <param name="BookingUrl">The https address for booking an appointment.</param>
/// <param name="TelehealthUrl">The https address for starting a video visit.</param>
/// <param name="Locations">Ids from <c>locations.yml</c>, in source order.</param>
public sealed record Clinic(
    string? Name,
    string? Phone,
    string? EmergencyNumber,
    string? AdviceLine,
    string? BookingUrl,
    string? TelehealthUrl,
    ImmutableArray<Located<string>> Locations);

/// <summary>A named list of links.</summary>
public sealed record Menu(string Name, ImmutableArray<MenuItem> Items);

/// <summary>One link in a menu.</summary>
/// <param name="To">
/// A path of the site such as <c>/strategies/</c>, a <c>.md</c> path relative to <c>content/</c>, or an https address.
/// </param>
public sealed record MenuItem(string Text, Located<string> To);

/// <summary>A closed vocabulary for classifying pages.</summary>
/// <param name="Name"><c>tags</c>, <c>categories</c> or <c>series</c>; also the first segment of its URLs.</param>
/// <param name="Terms">The declared terms, in source order.</param>
public sealed record Taxonomy(string Name, string Title, ImmutableArray<TaxonomyTerm> Terms);

/// <summary>A declared term: its id, used in front matter and URLs, and the title that readers see.</summary>
public sealed record TaxonomyTerm(Located<string> Id, string Title);

/// <summary>A further language of the site. A value that is null or empty is the same as in the main language.</summary>
public sealed record SiteLanguage(
    string Code,
    string? Title,
    string? Description,
    ImmutableArray<Menu> Menus,
    ImmutableArray<Taxonomy> Taxonomies);

/// <summary>How pictures are resized.</summary>
/// <param name="Widths">Widths in pixels, distinct and ascending.</param>
/// <param name="Formats"><c>webp</c> or <c>avif</c>; the original format is always kept as the last choice.</param>
public sealed record ImageSettings(ImmutableArray<int> Widths, ImmutableArray<string> Formats);

/// <summary>A design token that the clinic changes.</summary>
/// <param name="Name">The key under <c>theme</c> in site.yml.</param>
/// <param name="Value">A colour of the form <c>#rrggbb</c>, or a whole number of pixels for <c>radius</c>.</param>
public sealed record ThemeToken(string Name, Located<string> Value);
