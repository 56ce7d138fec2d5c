using BackCare.Diagnostics;
using BackCare.Files;

namespace BackCare.Sites.Model;

/// <summary>What can be wrong between files: 5xxx, never switchable.</summary>
public static class SitesRules
{
    /// <summary>A link to a page or file that does not exist.</summary>
    public static readonly Rule DeadLink = new("BC5001", Severity.Error, "a link leads nowhere");

    /// <summary>A link to a heading that the target does not have.</summary>
    public static readonly Rule DeadAnchor = new("BC5002", Severity.Error, "a link leads to a heading that does not exist");

    /// <summary>A link to a page that is not published today.</summary>
    public static readonly Rule HiddenTarget = new("BC5003", Severity.Error, "a link leads to a page that is not published");

    /// <summary>A picture that does not exist.</summary>
    public static readonly Rule DeadImage = new("BC5004", Severity.Error, "a picture does not exist");

    /// <summary>Two sources would write one address.</summary>
    public static readonly Rule Collision = new("BC5005", Severity.Error, "two pages or files share one address");

    /// <summary>A folder is both a section and a bundle.</summary>
    public static readonly Rule TwoIndexes = new("BC5006", Severity.Error, "a folder has both _index.md and index.md");

    /// <summary>No home page.</summary>
    public static readonly Rule NoHome = new("BC5007", Severity.Error, "there is no content/_index.md");

    /// <summary>An author or reviewer that people.yml does not know.</summary>
    public static readonly Rule UnknownPerson = new("BC5008", Severity.Error, "a person is not in people.yml");

    /// <summary>A source that sources.yml does not know.</summary>
    public static readonly Rule UnknownSource = new("BC5009", Severity.Error, "a source is not in sources.yml");

    /// <summary>A term that site.yml does not declare.</summary>
    public static readonly Rule UnknownTerm = new("BC5010", Severity.Error, "a term is not declared in site.yml");

    /// <summary>A part without series, a series without part, a gap or a part twice.</summary>
    public static readonly Rule SeriesOrder = new("BC5011", Severity.Error, "the parts of a series do not follow each other");

    /// <summary>Two pages of one section with the same title or description.</summary>
    public static readonly Rule SameWords = new("BC5012", Severity.Error, "two pages of a section share a title or description");

    /// <summary>A kind of file that is not published.</summary>
    public static readonly Rule ForbiddenFile = new("BC5013", Severity.Error, "a file of this kind may not stand in content/");

    /// <summary>An SVG picture that can run code.</summary>
    public static readonly Rule ActiveSvg = new("BC5014", Severity.Error, "a picture holds a script or handler");

    /// <summary>A self-check that does not exist.</summary>
    public static readonly Rule UnknownSelfCheck = new("BC5015", Severity.Error, "a self-check does not exist");

    /// <summary>An emergency card without a configured number.</summary>
    public static readonly Rule NoEmergencyNumber = new("BC5016", Severity.Error, "an emergency card needs `clinic.emergency_number`");

    /// <summary>An own address that cannot stand in a URL.</summary>
    public static readonly Rule BadAddress = new("BC5017", Severity.Error, "a slug, url or alias cannot be an address of this site");

    /// <summary>The end of the publication window lies before its start.</summary>
    public static readonly Rule DatesReversed = new("BC5018", Severity.Error, "a page expires before it is published");

    /// <summary>A location that locations.yml does not know.</summary>
    public static readonly Rule UnknownLocation = new("BC5019", Severity.Error, "a location is not in locations.yml");

    /// <summary>A path that was skipped because it is not a regular file of the site.</summary>
    public static readonly Rule SkippedFile = new("BC5020", Severity.Warning, "a file was skipped");

    /// <summary>A file that is named like a picture and is none.</summary>
    public static readonly Rule NotAPicture = new("BC5023", Severity.Warning, "a file has the name of a picture and is none");

    /// <summary>The number that the same text has in the main language.</summary>
    public static readonly Rule LostNumber = new("BC5024", Severity.Error, "a translated emergency text does not say which number to call");

    /// <summary>A picture file that is cut off.</summary>
    public static readonly Rule BrokenPicture = new("BC5021", Severity.Error, "a picture cannot be read");

    /// <summary>Data of a camera in a format out of which BackCare cannot take it.</summary>
    public static readonly Rule TracedPicture = new("BC5022", Severity.Error, "a picture may say where it was taken");

    internal static Diagnostic Dead(Located<string> target, string? nearest) => new(
        DeadLink,
        target.Location,
        $"`{target.Value}` leads nowhere",
        Meant(nearest) ?? "link to a `.md` file, such as `../contact.md`");

    internal static Diagnostic Outside(Located<string> target) =>
        new(DeadLink, target.Location, $"`{target.Value}` leads out of the content folder", "link to a file below `content/`");

    internal static Diagnostic Anchor(Located<string> target, string anchor, string page, string? nearest) => new(
        DeadAnchor,
        target.Location,
        $"`{page}` has no heading `#{anchor}`",
        nearest is null ? "copy the anchor from the heading's own link" : $"did you mean `#{nearest}`?");

    internal static Diagnostic Hidden(Located<string> target, string reason) => new(
        HiddenTarget,
        target.Location,
        $"`{target.Value}` leads to a page that is not published: {reason}",
        "take the link out, or publish that page too");

    internal static Diagnostic Picture(Located<string> source, string? nearest) => new(
        DeadImage,
        source.Location,
        $"there is no picture `{source.Value}`",
        Meant(nearest) ?? "put the file beside the page, or below `content/_static/`");

    internal static Diagnostic Collides(Location at, string address, string other) =>
        new(Collision, at, $"`{address}` is also the address of {other}", "give one of the two another `slug` or `url`");

    internal static Diagnostic BothIndexes(Location at, string other) => new(
        TwoIndexes,
        at,
        $"this folder also has `{other}`",
        "keep `_index.md` for a section, or `index.md` for one page with its pictures");

    internal static Diagnostic HomeMissing(bool hasIndex) => new(
        NoHome,
        Location.TopOf("content/_index.md"),
        "there is no home page",
        hasIndex ? "rename `content/index.md` to `_index.md`" : "make `content/_index.md` with a title and a description");

    internal static Diagnostic HomeHidden(string reason) => new(
        NoHome,
        Location.TopOf("content/_index.md"),
        $"the home page is not published: {reason}",
        "a site cannot do without it");

    internal static Diagnostic Person(Located<string> id, string? nearest) =>
        new(UnknownPerson, id.Location, $"`{id.Value}` is not in `_data/people.yml`", Meant(nearest) ?? "add the person there");

    internal static Diagnostic Source(Located<string> id, string? nearest) =>
        new(UnknownSource, id.Location, $"`{id.Value}` is not in `_data/sources.yml`", Meant(nearest) ?? "add the source there");

    internal static Diagnostic Place(Located<string> id, string? nearest) =>
        new(UnknownLocation, id.Location, $"`{id.Value}` is not in `_data/locations.yml`", Meant(nearest) ?? "add the location there");

    internal static Diagnostic Term(Located<string> id, string taxonomy, string? nearest) => new(
        UnknownTerm,
        id.Location,
        $"`{id.Value}` is not one of the {taxonomy} in site.yml",
        Meant(nearest) ?? $"add it under `taxonomies: {taxonomy}: terms:`");

    internal static Diagnostic PartMissing(Located<string> series) => new(
        SeriesOrder,
        series.Location,
        $"this page is in the series `{series.Value}` but has no `part`",
        "add `part: 1`, `part: 2` and so on");

    internal static Diagnostic SeriesMissing(Located<int> part) =>
        new(SeriesOrder, part.Location, "this page has a `part` but no `series`", "add `series: name-of-the-series`");

    internal static Diagnostic PartTwice(Located<int> part, string other) =>
        new(SeriesOrder, part.Location, $"part {part.Value} is also `{other}`", "number the parts 1, 2, 3 …");

    internal static Diagnostic PartGap(Located<int> part, string series, int missing) => new(
        SeriesOrder,
        part.Location,
        $"the series `{series}` has a part {part.Value} but no part {missing}",
        "number the parts 1, 2, 3 …");

    internal static Diagnostic Same(Located<string> words, string key, string other) =>
        new(SameWords, words.Location, $"`{other}` in this section has the same {key}", "say what makes this page different");

    internal static Diagnostic Kind(Location at, string ending) => new(
        ForbiddenFile,
        at,
        ending.Length == 0 ? "a file without an ending is not published" : $"`{ending}` files are not published",
        "use png, jpg, gif, webp, avif, svg, pdf, txt or ico; or move the file out of `content/`");

    internal static Diagnostic FileName(Location at, string name) =>
        new(ForbiddenFile, at, $"the path of `{name}` cannot stand in an address", "use letters, digits and `-` in names of files and folders");

    internal static Diagnostic NoPicture(SourceFile file) =>
        new(NotAPicture, file.Top, $"`{file.Name}` has the name of a picture, but it is none", "open it in a picture program, export it again as JPEG or PNG, and put the new file in its place");

    internal static Diagnostic Broken(SourceFile picture) =>
        new(BrokenPicture, picture.Top, $"`{picture.Name}` cannot be read as a picture", "open it in a picture program, export it again as JPEG or PNG, and put the new file in its place");

    internal static Diagnostic Traced(SourceFile picture) => new(
        TracedPicture,
        picture.Top,
        $"`{picture.Name}` holds data of the camera, perhaps the place, that cannot be taken out of this format",
        "export it again as JPEG, PNG or WebP: there BackCare takes the data out");

    internal static Diagnostic Svg(Location at, string what) =>
        new(ActiveSvg, at, $"this picture holds {what}", "export it again as a plain SVG without scripts");

    internal static Diagnostic SelfCheck(Located<string> id, string? nearest) => new(
        UnknownSelfCheck,
        id.Location,
        $"there is no self-check `{id.Value}`",
        Meant(nearest) ?? "its file would be `content/self-checks/NAME.yml`");

    internal static Diagnostic NumberMissing(Location at) => new(
        NoEmergencyNumber,
        at,
        "there is an emergency here, but site.yml has no emergency number",
        "add `clinic: { emergency_number: \"911\" }` to site.yml");

    internal static Diagnostic NumberLost(Located<string> words, string number) => new(
        LostNumber,
        words.Location,
        $"this emergency text says in the main language to call {number}, and here it does not",
        $"write {number} into the translation, in figures");

    internal static Diagnostic Address(Located<string> address, string key) => new(
        BadAddress,
        address.Location,
        $"`{address.Value}` cannot be the {key} of a page",
        $"for example `{key}: {(key == "slug" ? "keep-moving" : "/strategies/keep-moving/")}`");

    internal static Diagnostic OldAddress(Located<string> address) => new(
        BadAddress,
        address.Location,
        $"`{address.Value}` cannot be an address of this site",
        "write a path such as `/old-page/` or `/old-page.html`");

    internal static Diagnostic NoAddress(Location at) => new(
        BadAddress,
        at,
        "the name of this file or of a folder above it holds no letter and no digit",
        "give it a name such as `keep-moving.md`");

    internal static Diagnostic Dates(Located<DateOnly> expiry) => new(
        DatesReversed,
        expiry.Location,
        "this page would expire before it is published",
        "make `expiry_date` later than `publish_date`");

    internal static Diagnostic Skipped(string path, string reason) =>
        new(SkippedFile, Location.TopOf(path), $"this file was skipped: {reason}");

    private static string? Meant(string? nearest) => nearest is null ? null : $"did you mean `{nearest}`?";
}
