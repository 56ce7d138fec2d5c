using BackCare.Diagnostics;
using BackCare.Files;

namespace BackCare.Sites.Model;

/// <summary>The rules for links, addresses, references and dates across the site: 5xxx, never switchable.</summary>
public static class SitesRules
{
    /// <summary>A link to a page or file that does not exist.</summary>
    public static readonly Rule DeadLink = new("BC5001", Severity.Error, "broken link");

    /// <summary>A link to a heading that the target does not have.</summary>
    public static readonly Rule DeadAnchor = new("BC5002", Severity.Error, "link to a missing heading");

    /// <summary>A link to a page that is not published today.</summary>
    public static readonly Rule HiddenTarget = new("BC5003", Severity.Error, "link to an unpublished page");

    /// <summary>A picture that does not exist.</summary>
    public static readonly Rule DeadImage = new("BC5004", Severity.Error, "missing picture");

    /// <summary>Two sources with the same address.</summary>
    public static readonly Rule Collision = new("BC5005", Severity.Error, "duplicate address");

    /// <summary>A folder that is both a section and a bundle.</summary>
    public static readonly Rule TwoIndexes = new("BC5006", Severity.Error, "both _index.md and index.md in one folder");

    /// <summary>A site without a published home page.</summary>
    public static readonly Rule NoHome = new("BC5007", Severity.Error, "missing home page");

    /// <summary>An author or reviewer who is not in people.yml.</summary>
    public static readonly Rule UnknownPerson = new("BC5008", Severity.Error, "unknown person");

    /// <summary>A source that is not in sources.yml.</summary>
    public static readonly Rule UnknownSource = new("BC5009", Severity.Error, "unknown source");

    /// <summary>A term that is not declared in site.yml.</summary>
    public static readonly Rule UnknownTerm = new("BC5010", Severity.Error, "undeclared term");

    /// <summary>A <c>part</c> without <c>series</c>, a <c>series</c> without <c>part</c>, a gap or a duplicate part.</summary>
    public static readonly Rule SeriesOrder = new("BC5011", Severity.Error, "wrong part number in a series");

    /// <summary>Two pages of one section with the same title or description.</summary>
    public static readonly Rule SameWords = new("BC5012", Severity.Error, "duplicate title or description in a section");

    /// <summary>A file of a kind that cannot be published, or with a path that cannot be part of an address.</summary>
    public static readonly Rule ForbiddenFile = new("BC5013", Severity.Error, "file that cannot be published");

    /// <summary>An SVG picture that can run code.</summary>
    public static readonly Rule ActiveSvg = new("BC5014", Severity.Error, "active content in an SVG picture");

    /// <summary>A self-check that does not exist.</summary>
    public static readonly Rule UnknownSelfCheck = new("BC5015", Severity.Error, "unknown self-check");

    /// <summary>An emergency card or outcome on a site without an emergency number.</summary>
    public static readonly Rule NoEmergencyNumber = new("BC5016", Severity.Error, "missing emergency number");

    /// <summary>A slug, url, alias or file name that cannot be part of a URL.</summary>
    public static readonly Rule BadAddress = new("BC5017", Severity.Error, "invalid slug, url or alias");

    /// <summary>A publication window that ends earlier than it starts.</summary>
    public static readonly Rule DatesReversed = new("BC5018", Severity.Error, "expiry date before the publish date");

    /// <summary>A location that is not in locations.yml.</summary>
    public static readonly Rule UnknownLocation = new("BC5019", Severity.Error, "unknown location");

    /// <summary>A path that was skipped because it is not a regular file in the site folder.</summary>
    public static readonly Rule SkippedFile = new("BC5020", Severity.Warning, "skipped file");

    /// <summary>A file with the extension of a picture but other content.</summary>
    public static readonly Rule NotAPicture = new("BC5023", Severity.Warning, "picture file that is not a picture");

    /// <summary>A translated emergency text without the emergency number that the original contains.</summary>
    public static readonly Rule LostNumber = new("BC5024", Severity.Error, "emergency number missing from a translation");

    /// <summary>A picture file that is damaged or incomplete.</summary>
    public static readonly Rule BrokenPicture = new("BC5021", Severity.Error, "damaged picture");

    /// <summary>Camera metadata in a format from which BackCare cannot remove it.</summary>
    public static readonly Rule TracedPicture = new("BC5022", Severity.Error, "camera data in a picture");

    private const string ExportAgain = "open it in a picture program, export it again as JPEG or PNG, and replace this file";

    internal static Diagnostic Dead(Located<string> target, string? nearest) => new(
        DeadLink,
        target.Location,
        $"`{target.Value}` does not exist",
        Meant(nearest) ?? "link to the file of the other page, such as `../contact.md`");

    internal static Diagnostic Outside(Located<string> target) =>
        new(DeadLink, target.Location, $"`{target.Value}` is outside the content folder", "link to a file in `content/`");

    internal static Diagnostic Anchor(Located<string> target, string anchor, string page, string? nearest) => new(
        DeadAnchor,
        target.Location,
        $"`{page}` has no heading `#{anchor}`",
        nearest is null ? "write the heading in lower case with hyphens, such as `#opening-hours`" : $"did you mean `#{nearest}`?");

    internal static Diagnostic Hidden(Located<string> target, string reason) => new(
        HiddenTarget,
        target.Location,
        $"`{target.Value}` is not published: {reason}",
        "remove the link, or publish that page too");

    internal static Diagnostic Picture(Located<string> source, string? nearest) => new(
        DeadImage,
        source.Location,
        $"the picture `{source.Value}` does not exist",
        Meant(nearest) ?? "put the file next to the page, or in `content/_static/`");

    internal static Diagnostic Collides(Location at, string address, string other) =>
        new(Collision, at, $"`{address}` is also the address of {other}", "give one of them a different `slug` or `url`");

    internal static Diagnostic BothIndexes(Location at, string other) => new(
        TwoIndexes,
        at,
        $"this folder also has `{other}`",
        "keep `_index.md` for a section, or `index.md` for a single page with its pictures");

    internal static Diagnostic HomeMissing(bool hasIndex) => new(
        NoHome,
        Location.TopOf("content/_index.md"),
        "the home page is missing",
        hasIndex ? "rename `content/index.md` to `content/_index.md`" : "create `content/_index.md` with a title and a description");

    internal static Diagnostic HomeHidden(string reason) => new(
        NoHome,
        Location.TopOf("content/_index.md"),
        $"the home page is not published: {reason}",
        "remove `draft: true`, or correct its dates");

    internal static Diagnostic Person(Located<string> id, string? nearest) =>
        new(UnknownPerson, id.Location, $"`{id.Value}` is not in `_data/people.yml`", Meant(nearest) ?? "add the person to that file");

    internal static Diagnostic Source(Located<string> id, string? nearest) =>
        new(UnknownSource, id.Location, $"`{id.Value}` is not in `_data/sources.yml`", Meant(nearest) ?? "add the source to that file");

    internal static Diagnostic Place(Located<string> id, string? nearest) => new(
        UnknownLocation,
        id.Location,
        $"`{id.Value}` is not in `_data/locations.yml`",
        Meant(nearest) ?? "add the location to that file");

    internal static Diagnostic Term(Located<string> id, string taxonomy, string? nearest) => new(
        UnknownTerm,
        id.Location,
        $"`{id.Value}` is not declared under `{taxonomy}` in site.yml",
        Meant(nearest) ?? $"add it under `taxonomies: {taxonomy}: terms:`");

    internal static Diagnostic PartMissing(Located<string> series) => new(
        SeriesOrder,
        series.Location,
        $"the page is in the series `{series.Value}` but has no `part`",
        "add `part: 1`, `part: 2` and so on");

    internal static Diagnostic SeriesMissing(Located<int> part) =>
        new(SeriesOrder, part.Location, "the page has a `part` but no `series`", "add `series: name-of-the-series`, or remove `part`");

    internal static Diagnostic PartTwice(Located<int> part, string other) =>
        new(SeriesOrder, part.Location, $"part {part.Value} of the series is already `{other}`", "number the parts 1, 2, 3 and so on");

    internal static Diagnostic PartGap(Located<int> part, string series, int missing) => new(
        SeriesOrder,
        part.Location,
        $"the series `{series}` has a part {part.Value} but no part {missing}",
        "number the parts 1, 2, 3 and so on");

    internal static Diagnostic Same(Located<string> words, string key, string other) =>
        new(SameWords, words.Location, $"`{other}` in the same section has the same {key}", "say what is different about this page");

    internal static Diagnostic Kind(Location at, string ending) => new(
        ForbiddenFile,
        at,
        ending.Length == 0 ? "files without an extension cannot be published" : $"`{ending}` files cannot be published",
        "use png, jpg, gif, webp, avif, svg, pdf, txt or ico, or move the file out of `content/`");

    internal static Diagnostic FileName(Location at, string name) => new(
        ForbiddenFile,
        at,
        $"the path of `{name}` contains `#`, `?` or `%`, which cannot be part of an address",
        "use letters, digits and hyphens in the names of files and folders");

    internal static Diagnostic NoPicture(SourceFile file) =>
        new(NotAPicture, file.Top, $"`{file.Name}` has the extension of a picture but is not one", ExportAgain);

    internal static Diagnostic Broken(SourceFile picture) =>
        new(BrokenPicture, picture.Top, $"`{picture.Name}` is damaged or incomplete", ExportAgain);

    internal static Diagnostic Traced(SourceFile picture) => new(
        TracedPicture,
        picture.Top,
        $"`{picture.Name}` contains camera data, possibly including the location, that BackCare cannot remove from this format",
        "export it again as JPEG, PNG or WebP: BackCare removes the data from those");

    internal static Diagnostic Svg(Location at, string what) =>
        new(ActiveSvg, at, $"this picture contains {what}", "export it again as a plain SVG without scripts");

    internal static Diagnostic SelfCheck(Located<string> id, string? nearest) => new(
        UnknownSelfCheck,
        id.Location,
        $"the self-check `{id.Value}` does not exist",
        Meant(nearest) ?? "write the name of a file in `content/self-checks/`, without `.yml`");

    internal static Diagnostic NumberMissing(Location at) => new(
        NoEmergencyNumber,
        at,
        "this refers to an emergency, but site.yml has no emergency number",
        "add `clinic: { emergency_number: \"911\" }` to site.yml");

    internal static Diagnostic NumberLost(Located<string> words, string number) => new(
        LostNumber,
        words.Location,
        $"the original of this emergency text contains the number {number}, but the translation does not",
        $"add {number} to the translation, in digits");

    internal static Diagnostic Address(Located<string> address, string key) => new(
        BadAddress,
        address.Location,
        $"`{address.Value}` is not a valid `{key}`",
        $"write it like `{key}: {(key == "slug" ? "keep-moving" : "/strategies/keep-moving/")}`");

    internal static Diagnostic OldAddress(Located<string> address) => new(
        BadAddress,
        address.Location,
        $"`{address.Value}` is not a valid old address",
        "write a path such as `/old-page/` or `/old-page.html`");

    internal static Diagnostic NoAddress(Location at) => new(
        BadAddress,
        at,
        "the name of this file or of a folder above it contains no letter or digit",
        "rename it, for example to `keep-moving.md`");

    internal static Diagnostic Dates(Located<DateOnly> expiry) => new(
        DatesReversed,
        expiry.Location,
        "the page would expire before it is published",
        "make `expiry_date` later than `publish_date`");

    internal static Diagnostic Skipped(string path, string reason) =>
        new(SkippedFile, Location.TopOf(path), $"the file was skipped: {reason}");

    private static string? Meant(string? nearest) => nearest is null ? null : $"did you mean `{nearest}`?";
}
