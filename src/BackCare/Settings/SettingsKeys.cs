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
        "Cache-Control", "Content-Encoding", "Content-Length", "Content-Security-Policy", "Content-Type", "Location", "Set-Cookie",
            "Transfer-Encoding",
        "X-Frame-Options",
    ];

    private static readonly NamedShape Menus = new(
        new ListShape(new MapShape(
            "a menu item",
            [
                Required("text", YamlShape.Text, "The text of the link."),
                Required(
                    "to",
                    YamlShape.Text with { Example = "/contact/" },
                    "A path such as `/strategies/`, a `.md` path relative to `content/`, or an https address."),
            ])));

    private static readonly MapShape OneTaxonomy = new(
        "a taxonomy",
        [
            Optional("title", YamlShape.Text, "The heading of the page that lists its terms."),
            Required("terms", new NamedShape(YamlShape.Text), "The id of each term, and the words shown for it."),
        ]);

    private static readonly MapShape Taxonomies = new(
        "taxonomies",
        [
            Optional("tags", OneTaxonomy, "What a page is about; a page can have several."),
            Optional("categories", OneTaxonomy, "The kind of page; a page can have several."),
            Optional("series", OneTaxonomy, "Pages to read in the order of their `part`."),
        ]);

    /// <summary>The design tokens that <c>theme:</c> can set, in the order of the manual.</summary>
    public static ImmutableArray<YamlKey> ThemeTokens { get; } =
    [
        Colour("brand", "Headings, buttons and the mark in the header."),
        Colour("accent", "Small touches: rules, markers and the edges of boxes."),
        Colour("link", "Links in text."),
        Colour("text", "Text."),
        Colour("muted", "Dates and captions."),
        Colour("background", "The background of the page."),
        Colour("surface", "Boxes and cards."),
        Colour("border", "Lines around boxes and fields."),
        Colour("emergency", "The header of emergency cards."),
        Colour("urgent", "The header of urgent cards."),
        Colour("non_urgent", "The header of non-urgent cards."),
        Optional("radius", new NumberShape(0, 32), "The radius of corners, in pixels."),
    ];

    /// <summary>All keys of site.yml.</summary>
    public static MapShape Site { get; } = new(
        "site.yml",
        [
            Required("title", YamlShape.Text, "The site's name."),
            Required("description", YamlShape.Text, "One sentence about the whole site."),
            Required("base_url", Address, "The address of the published site; it can include a path."),
            Required("language", YamlShape.Text with { Example = "en" }, "The main language, such as `en`."),
            Required("time_zone", ZoneName, "The time zone that decides which day is \"today\", by its IANA name."),
            Optional("clinic", Clinic(), "The clinic's name and how to reach it."),
            Optional("menus", Menus, "`main` and `footer`, each a list of links."),
            Optional("taxonomies", Taxonomies, "The tags, categories and series that pages can use; no others are allowed."),
            Optional("languages", new NamedShape(Language()), "Further languages, by language code."),
            Optional("feeds", YamlShape.Flag, "Write feeds (default `true`)."),
            Optional("search", YamlShape.Flag, "Write the search page (default `true`)."),
            Optional("llms_txt", YamlShape.Flag, "Write `llms.txt` (default `false`)."),
            Optional("images", Images(), "How pictures are resized."),
            Optional("embed", Embed(), "Which sites can embed a self-check."),
            Optional(
                "headers",
                new NamedShape(YamlShape.Text),
                "Response headers for every file; each replaces a generated header of the same name."),
            Optional("theme", new MapShape("theme", ThemeTokens), "The clinic's colours and corners; the contrast of colours is checked."),
            Optional("lint", new NamedShape(Severity), "The severity of 7xxx rules, by rule id."),
            Optional(
                "reading_grade",
                new NumberShape(1, 18),
                "The highest reading grade that an English page can have without a warning (default 8)."),
            Optional("sample", YamlShape.Flag, "`true` shows a notice on every page that the content is a sample."),
        ]);

    private static MapShape Clinic() => new(
        "clinic",
        [
            Optional("name", YamlShape.Text, "The clinic's name."),
            Optional("phone", PhoneNumber, "The main phone number."),
            Optional("emergency_number", EmergencyNumber, "The number in emergency cards; required once the site has one."),
            Optional("advice_line", PhoneNumber with { Example = "555-0101" }, "A number for advice at any hour."),
            Optional("booking_url", Address, "Where to book an appointment."),
            Optional("telehealth_url", Address, "Where a video visit starts."),
            Optional("locations", new ListShape(YamlShape.Text, OneAlone: true), "The offices to show: ids from `_data/locations.yml`."),
        ]);

    private static MapShape Language() => new(
        "a language",
        [
            Optional("title", YamlShape.Text, "The site's name in this language."),
            Optional("description", YamlShape.Text, "One sentence about the site in this language."),
            Optional("menus", Menus, "The menus in this language."),
            Optional("taxonomies", Taxonomies, "The words of the terms in this language."),
        ]);

    private static MapShape Embed() => new(
        "embed",
        [
            Optional(
                "allowed_parents",
                new ListShape(Address, OneAlone: true),
                "Sites that can show a self-check in a frame (default: any site)."),
        ]);

    private static MapShape Images() => new(
        "images",
        [
            Optional("widths", new ListShape(new NumberShape(16, 8000)), "Widths in pixels (default 480, 960, 1440)."),
            Optional("formats", new ListShape(new TextShape(["webp", "avif"])), "Formats in addition to the original (default `webp`)."),
        ]);

    private static YamlKey Colour(string name, string meaning) =>
        Optional(name, YamlShape.Text with { Words = "a colour such as #1b5e57", Example = "\"#1b5e57\"" }, meaning);

    private static YamlKey Required(string name, YamlShape shape, string meaning) => new(name, shape, meaning) { Required = true };

    private static YamlKey Optional(string name, YamlShape shape, string meaning) => new(name, shape, meaning);
}
