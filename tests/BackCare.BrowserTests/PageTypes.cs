namespace BackCare.BrowserTests;

/// <summary>One page of each layout, as the shipped site has them.</summary>
public static class PageTypes
{
    public const string SelfCheck = "/self-checks/lower-back/";

    public static string[] All { get; } =
    [
        "/", "/understanding-lower-back-pain/", "/strategies/guided-exercise/", "/when-to-get-help/", "/contact/", "/about/", "/strategies/", "/roadmap/",
        "/search/", "/404.html", SelfCheck, SelfCheck + "share/", SelfCheck + "embed/", .. Made("/people/", "/tags/", "/series/", "/glossary/"),
    ];

    // Pages that nobody wrote: a person, a term, the list of terms and the glossary, whichever come first.
    private static IEnumerable<string> Made(params string[] folders) =>
        folders.SelectMany(f => ShippedSite.AtHome.Pages.Where(p => p.StartsWith(f, StringComparison.Ordinal)).Take(2));
}
