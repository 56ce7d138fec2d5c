using BackCare.Diagnostics;

namespace BackCare.Auditing.Model;

/// <summary>81xx: how a page is built.</summary>
internal static class PageStructureRules
{
    public static readonly Rule OneHeading = new("BC8101", Severity.Error, "a finished page has no h1 or more than one");
    public static readonly Rule LevelSkipped = new("BC8102", Severity.Error, "a finished page skips a heading level");
    public static readonly Rule Landmarks = new("BC8103", Severity.Error, "a landmark is missing or stands twice");
    public static readonly Rule Navigations = new("BC8104", Severity.Error, "several navigations cannot be told apart");
    public static readonly Rule Language = new("BC8105", Severity.Error, "a finished page does not name its language");
    public static readonly Rule Title = new("BC8106", Severity.Error, "a finished page has no title");
    public static readonly Rule TitleTwice = new("BC8107", Severity.Warning, "two finished pages have the same title");
    public static readonly Rule Viewport = new("BC8108", Severity.Error, "a finished page does not fit a phone");
    public static readonly Rule SkipLink = new("BC8109", Severity.Error, "the skip link is missing or leads nowhere");
    public static readonly Rule Id = new("BC8110", Severity.Error, "an id stands twice on a finished page");
    public static readonly Rule Html = new("BC8111", Severity.Error, "a finished page is not sound html");

    public static Diagnostic NoHeading(Location page) => new(OneHeading, page, "this page has no h1");

    public static Diagnostic SecondHeading(Location at, Location first) =>
        new(OneHeading, at, $"this is another h1; the first is on line {first.Start.Line}", "make it an h2");

    public static Diagnostic Skips(Location at, int level, int before) =>
        new(LevelSkipped, at, $"this h{level} follows an h{before}", $"make it an h{before + 1}");

    public static Diagnostic NoLandmark(Location page, string name) => new(Landmarks, page, $"this page has no `{name}`");

    public static Diagnostic LandmarkTwice(Location at, string name, Location first) =>
        new(Landmarks, at, $"this is another `{name}`; the first is on line {first.Start.Line}");

    public static Diagnostic NavigationWithoutLabel(Location at) =>
        new(Navigations, at, "this page has several navigations, and this one has no label", "add an `aria-label`");

    public static Diagnostic SameLabel(Location at, string label) =>
        new(Navigations, at, $"another navigation on this page is also called \"{label}\"", "give each its own `aria-label`");

    public static Diagnostic NoLanguage(Location at) => new(Language, at, "the `html` element has no `lang`");

    public static Diagnostic NoTitle(Location at) => new(Title, at, "this page has no title");

    public static Diagnostic SameTitle(Location at, string title, string other) =>
        new(TitleTwice, at, $"the title \"{title}\" also belongs to `{other}`");

    public static Diagnostic NoViewport(Location page) =>
        new(Viewport, page, "this page does not set its width to that of the device", "add `<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">`");

    public static Diagnostic NoZoom(Location at) => new(Viewport, at, "this keeps readers from making the page larger", "leave out `user-scalable` and `maximum-scale`");

    public static Diagnostic NoSkipLink(Location page) =>
        new(SkipLink, page, "the first link of this page does not skip to its main part", "begin the body with a link to the id of `main`");

    public static Diagnostic IdTwice(Location at, string id, Location first) =>
        new(Id, at, $"the id `{id}` stands twice; the first is on line {first.Start.Line}");

    public static Diagnostic BrokenHtml(Location at, string message) =>
        new(Html, at, $"a browser has to guess here: {char.ToLowerInvariant(message[0])}{message[1..].TrimEnd('.')}");
}
