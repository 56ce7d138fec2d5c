using System.Collections.Frozen;
using System.Collections.Immutable;
using BackCare.Diagnostics;

namespace BackCare.Settings;

/// <summary>site.yml with its environment's overlay, read and checked.</summary>
public sealed record SiteConfig
{
    /// <summary>The site's name, as it stands in titles and feeds.</summary>
    public required string Title { get; init; }

    /// <summary>One sentence on the whole site.</summary>
    public required string Description { get; init; }

    /// <summary>Where the site will stand; <c>--base-url</c> wins over site.yml.</summary>
    public required BaseUrl BaseUrl { get; init; }

    /// <summary>The main language, a BCP 47 tag such as <c>en</c>.</summary>
    public required string Language { get; init; }

    /// <summary>IANA name of the zone in which "today" is judged.</summary>
    public required string TimeZone { get; init; }

    /// <summary>Where the zone is written, for the report that the machine does not know it.</summary>
    public required Location TimeZoneLocation { get; init; }

    /// <summary>Who the clinic is and how it is reached.</summary>
    public required Clinic Clinic { get; init; }

    /// <summary>By name (<c>main</c>, <c>footer</c>), in the order written.</summary>
    public required ImmutableArray<Menu> Menus { get; init; }

    /// <summary>Closed vocabularies: <c>tags</c>, <c>categories</c>, <c>series</c>; only those that are declared.</summary>
    public required ImmutableArray<Taxonomy> Taxonomies { get; init; }

    /// <summary>Further languages beside <see cref="Language"/>.</summary>
    public required ImmutableArray<SiteLanguage> Languages { get; init; }

    /// <summary>True (the default) if feeds are written.</summary>
    public required bool Feeds { get; init; }

    /// <summary>True (the default) if the search page and its index are written.</summary>
    public required bool Search { get; init; }

    /// <summary>True if <c>llms.txt</c> is written; false by default.</summary>
    public required bool LlmsTxt { get; init; }

    /// <summary>How pictures are resized.</summary>
    public required ImageSettings Images { get; init; }

    /// <summary>
    /// Origins whose pages may frame a self-check, such as <c>https://www.clinic.example</c>; <c>*</c> alone allows all. Empty: any site.
    /// </summary>
    public required ImmutableArray<Located<string>> EmbedParents { get; init; }

    /// <summary>Response headers added to the generated ones, by name, in the order written.</summary>
    public required ImmutableArray<KeyValuePair<string, string>> Headers { get; init; }

    /// <summary>Design tokens (custom properties without the leading dashes) that the clinic changes.</summary>
    public required ImmutableArray<ThemeToken> Theme { get; init; }

    /// <summary>Severities changed for 7xxx rules.</summary>
    public required FrozenDictionary<string, Severity> Lint { get; init; }

    /// <summary>
    /// The lowest Fernández-Huerta ease of a Spanish page that is not reported: there "fairly easy" begins on the INFLESZ scale for texts for patients (Barrio-Cantalejo et al.,
    /// An Sist Sanit Navar 2008;31:135), which was made for a formula that gives about 4 points less.
    /// </summary>
    public const int SpanishEase = 65;

    /// <summary>The highest Flesch-Kincaid grade that is not reported.</summary>
    public required int ReadingGrade { get; init; }

    /// <summary>True while the content is a sample: every page says so.</summary>
    public required bool Sample { get; init; }

    /// <summary>Where that is said; the top of site.yml if nowhere.</summary>
    internal Location SampleLocation { get; init; } = Location.TopOf("site.yml");

    /// <summary>True if the site has a search: it is wanted, and the site is served; a copy opened from disk may not fetch its index.</summary>
    public bool HasSearch => Search && !BaseUrl.IsFile;

    /// <summary>True if the site has feeds: they are wanted, and the site is served; in a copy opened from disk they would have no addresses.</summary>
    public bool HasFeeds => Feeds && !BaseUrl.IsFile;

    /// <summary>The site's name in a language; the main one where that language has none of its own.</summary>
    public string TitleIn(string language) => In(language)?.Title ?? Title;

    /// <summary>The site's sentence in a language; the main one where that language has none of its own.</summary>
    public string DescriptionIn(string language) => In(language)?.Description ?? Description;

    /// <summary>What site.yml says of a further language; null for the main one.</summary>
    public SiteLanguage? In(string language) => Languages.FirstOrDefault(l => l.Code == language);

    /// <summary>All language codes, the main one first.</summary>
    public IEnumerable<string> LanguageCodes => Languages.Select(l => l.Code).Prepend(Language);
}

/// <summary>The clinic. Null where site.yml does not say.</summary>
/// <param name="Phone">As it is printed.</param>
/// <param name="EmergencyNumber">The number of emergency cards, such as 911; required once an emergency card or level exists.</param>
/// <param name="AdviceLine">A number for advice at any hour.</param>
/// <param name="BookingUrl">An https address.</param>
/// <param name="TelehealthUrl">An https address.</param>
/// <param name="Locations">Ids of <c>locations.yml</c>.</param>
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

/// <summary>One link of a menu.</summary>
/// <param name="To">A path of the site such as <c>/strategies/</c>, a <c>.md</c> path from <c>content/</c>, or an https address.</param>
public sealed record MenuItem(string Text, Located<string> To);

/// <summary>A closed vocabulary.</summary>
/// <param name="Name"><c>tags</c>, <c>categories</c> or <c>series</c>; also the first part of its URLs.</param>
/// <param name="Terms">In the order written.</param>
public sealed record Taxonomy(string Name, string Title, ImmutableArray<TaxonomyTerm> Terms);

/// <summary>A declared term: its id, as used in front matter and URLs, and its words.</summary>
public sealed record TaxonomyTerm(Located<string> Id, string Title);

/// <summary>A further language of the site. Null or empty: as in the main language.</summary>
public sealed record SiteLanguage(
    string Code,
    string? Title,
    string? Description,
    ImmutableArray<Menu> Menus,
    ImmutableArray<Taxonomy> Taxonomies);

/// <summary>How pictures are resized.</summary>
/// <param name="Widths">In pixels, ascending.</param>
/// <param name="Formats"><c>webp</c>, <c>avif</c>; the original's own format is always kept as the last choice.</param>
public sealed record ImageSettings(ImmutableArray<int> Widths, ImmutableArray<string> Formats);

/// <summary>A design token.</summary>
/// <param name="Name">As in site.yml.</param>
/// <param name="Value">A colour <c>#rrggbb</c>, or for <c>radius</c> a whole number of pixels.</param>
public sealed record ThemeToken(string Name, Located<string> Value);
