using BackCare.Diagnostics;

namespace BackCare.Auditing.Model;

/// <summary>Rules 81xx: headings, landmarks, ids and the head of a page.</summary>
internal static class PageStructureRules
{
    public static readonly Rule OneHeading = new("BC8101", Severity.Error, "finished page without exactly one h1");
    public static readonly Rule LevelSkipped = new("BC8102", Severity.Error, "skipped heading level in a finished page");
    public static readonly Rule Landmarks = new("BC8103", Severity.Error, "missing or duplicate landmark");
    public static readonly Rule Navigations = new("BC8104", Severity.Error, "navigation blocks without distinct labels");
    public static readonly Rule Language = new("BC8105", Severity.Error, "finished page without a language");
    public static readonly Rule Title = new("BC8106", Severity.Error, "finished page without a title");
    public static readonly Rule TitleTwice = new("BC8107", Severity.Warning, "finished pages with the same title");
    public static readonly Rule Viewport = new("BC8108", Severity.Error, "finished page that does not fit a phone");
    public static readonly Rule SkipLink = new("BC8109", Severity.Error, "missing or broken skip link");
    public static readonly Rule Id = new("BC8110", Severity.Error, "duplicate id in a finished page");
    public static readonly Rule Html = new("BC8111", Severity.Error, "invalid HTML in a finished page");

    public static Diagnostic NoHeading(Location page) => new(OneHeading, page, "this page has no h1");

    public static Diagnostic SecondHeading(Location at, Location first) =>
        new(OneHeading, at, $"this page has more than one h1; the first is on line {first.Start.Line}", "make it an h2");

    public static Diagnostic Skips(Location at, int level, int before) =>
        new(LevelSkipped, at, $"this h{level} follows an h{before}", $"make it an h{before + 1}");

    public static Diagnostic NoLandmark(Location page, string name) => new(Landmarks, page, $"this page has no `{name}`");

    public static Diagnostic LandmarkTwice(Location at, string name, Location first) =>
        new(Landmarks, at, $"this page has more than one `{name}`; the first is on line {first.Start.Line}");

    public static Diagnostic NavigationWithoutLabel(Location at) =>
        new(Navigations, at, "this is one of several navigation blocks on the page, but it has no label", "add an `aria-label`");

    public static Diagnostic SameLabel(Location at, string label) =>
        new(Navigations, at, $"another navigation block on this page is also labelled \"{label}\"", "give each one its own `aria-label`");

    public static Diagnostic NoLanguage(Location at) => new(Language, at, "the `html` element has no `lang` attribute");

    public static Diagnostic NoTitle(Location at) => new(Title, at, "this page has no title");

    public static Diagnostic SameTitle(Location at, string title, string other) =>
        new(TitleTwice, at, $"`{other}` also has the title \"{title}\"");

    public static Diagnostic NoViewport(Location page) =>
        new(
            Viewport,
            page,
            "this page does not adapt to the width of the screen",
            "add `<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">`");

    public static Diagnostic NoZoom(Location at) =>
        new(Viewport, at, "this setting stops readers from zooming in", "remove `user-scalable` and `maximum-scale`");

    public static Diagnostic NoSkipLink(Location page) =>
        new(SkipLink, page, "this page does not begin with a link to its main content", "begin the body with a link to the id of `main`");

    public static Diagnostic IdTwice(Location at, string id, Location first) =>
        new(Id, at, $"duplicate id `{id}`; it first appears on line {first.Start.Line}");

    public static Diagnostic BrokenHtml(Location at, string message) =>
        new(Html, at, $"invalid HTML: {char.ToLowerInvariant(message[0])}{message[1..].TrimEnd('.')}");
}
