using System.Collections.Immutable;
using BackCare.Yaml;

namespace BackCare.Settings;

/// <summary>The keys of site.yml, in one table that the reader, the manual and the JSON Schema share.</summary>
public static class SettingsKeys
{
    private static readonly YamlShape Address = YamlShape.Text with { Words = "an https address", Example = "https://clinic.example/" };

    private static readonly TextShape ZoneName = YamlShape.Text with { Example = "America/New_York" };

    private static readonly TextShape PhoneNumber = YamlShape.Text with { Example = "555-0100" };

    private static readonly TextShape EmergencyNumber = PhoneNumber with { Example = "\"911\"" };

    private static readonly TextShape Severity = new(["off", "info", "warning", "error"]);

    /// <summary>
    /// Response headers that site.yml cannot set, because BackCare or the web server sends a different value for each file.
    /// </summary>
    internal static ImmutableArray<string> OwnHeaders { get; } =
    [
        "Cache-Control", "Content-Encoding", "Content-Length", "Content-Security-Policy", "Content-Type", "Location", "Set-Cookie", "Transfer-Encoding",
        "X-Frame-Options",
    ];

    private static readonly NamedShape Menus = new(
        new ListShape(new MapShape(
            "a menu item",
            [
                Required("text", YamlShape.Text, "The words of the link."),
                Required(
                    "to",
                    YamlShape.Text with { Example = "/contact/" },
                    "A path such as `/strategies/`, a `.md` path from `content/`, or an https address."),
            ])));

    private static readonly MapShape OneTaxonomy = new(
        "a taxonomy",
        [
            Optional("title", YamlShape.Text, "The heading of its page."),
            Required("terms", new NamedShape(YamlShape.Text), "Each term's id and its words."),
        ]);

    private static readonly MapShape Taxonomies = new(
        "taxonomies",
        [
            Optional("tags", OneTaxonomy, "What a page is about; pages may have several."),
            Optional("categories", OneTaxonomy, "The kind of page; pages may have several."),
            Optional("series", OneTaxonomy, "Pages that are read in order by their `part`."),
        ]);

    /// <summary>The design tokens that <c>theme:</c> can set, in the order of the manual.</summary>
    public static ImmutableArray<YamlKey> ThemeTokens { get; } =
    [
        Colour("brand", "Headings, buttons and the header's mark."),
        Colour("accent", "Small touches: rules, markers, the edge of a box."),
        Colour("link", "Links in a text."),
        Colour("text", "The words."),
        Colour("muted", "Dates and captions."),
        Colour("background", "Behind everything."),
        Colour("surface", "Boxes and cards."),
        Colour("border", "Lines around boxes and fields."),
        Colour("emergency", "The head of emergency cards."),
        Colour("urgent", "The head of urgent cards."),
        Colour("non_urgent", "The head of non-urgent cards."),
        Optional("radius", new NumberShape(0, 32), "Roundness of corners, in pixels."),
    ];

    /// <summary>All keys of site.yml.</summary>
    public static MapShape Site { get; } = new(
        "site.yml",
        [
            Required("title", YamlShape.Text, "The site's name."),
            Required("description", YamlShape.Text, "One sentence on the whole site."),
            Required("base_url", Address, "Where the site will stand; it may have a path."),
            Required("language", YamlShape.Text with { Example = "en" }, "The main language, such as `en`."),
            Required("time_zone", ZoneName, "The IANA name of the zone in which \"today\" is judged."),
            Optional("clinic", Clinic(), "Who the clinic is and how it is reached."),
            Optional("menus", Menus, "`main` and `footer`, each a list of links."),
            Optional("taxonomies", Taxonomies, "The closed lists of tags, categories and series."),
            Optional("languages", new NamedShape(Language()), "Further languages, by code."),
            Optional("feeds", YamlShape.Flag, "Write feeds (default `true`)."),
            Optional("search", YamlShape.Flag, "Write the search page (default `true`)."),
            Optional("llms_txt", YamlShape.Flag, "Write `llms.txt` (default `false`)."),
            Optional("images", Images(), "How pictures are resized."),
            Optional("embed", Embed(), "Who may embed a self-check."),
            Optional("headers", new NamedShape(YamlShape.Text), "Response headers for all files; one of the same name as a generated one takes its place."),
            Optional("theme", new MapShape("theme", ThemeTokens), "Colours and corners of the clinic; their contrast is checked."),
            Optional("lint", new NamedShape(Severity), "How much a 7xxx rule matters, by its id."),
            Optional("reading_grade", new NumberShape(1, 18), "The highest reading grade of an English page that is not reported (default 8)."),
            Optional("sample", YamlShape.Flag, "`true` puts a notice on every page that the content is a sample."),
        ]);

    private static MapShape Clinic() => new(
        "clinic",
        [
            Optional("name", YamlShape.Text, "The clinic's name."),
            Optional("phone", PhoneNumber, "The main phone number."),
            Optional("emergency_number", EmergencyNumber, "The number of emergency cards; required once there is one."),
            Optional("advice_line", PhoneNumber with { Example = "555-0101" }, "A number for advice at any hour."),
            Optional("booking_url", Address, "Where an appointment is booked."),
            Optional("telehealth_url", Address, "Where a video visit begins."),
            Optional("locations", new ListShape(YamlShape.Text, OneAlone: true), "Ids of `_data/locations.yml`."),
        ]);

    private static MapShape Language() => new(
        "a language",
        [
            Optional("title", YamlShape.Text, "The site's name in this language."),
            Optional("description", YamlShape.Text, "One sentence in this language."),
            Optional("menus", Menus, "Menus in this language."),
            Optional("taxonomies", Taxonomies, "The words of the terms in this language."),
        ]);

    private static MapShape Embed() => new(
        "embed",
        [
            Optional(
                "allowed_parents",
                new ListShape(Address, OneAlone: true),
                "Sites that may frame a self-check; without it any site may."),
        ]);

    private static MapShape Images() => new(
        "images",
        [
            Optional("widths", new ListShape(new NumberShape(16, 8000)), "Widths in pixels (default 480, 960, 1440)."),
            Optional("formats", new ListShape(new TextShape(["webp", "avif"])), "Formats beside the original (default `webp`)."),
        ]);

    private static YamlKey Colour(string name, string meaning) =>
        Optional(name, YamlShape.Text with { Words = "a colour like #1b5e57", Example = "\"#1b5e57\"" }, meaning);

    private static YamlKey Required(string name, YamlShape shape, string meaning) => new(name, shape, meaning) { Required = true };

    private static YamlKey Optional(string name, YamlShape shape, string meaning) => new(name, shape, meaning);
}
