namespace BackCare.BrowserTests;

/// <summary>One page of each layout, as the shipped site has them.</summary>
public static class PageTypes
{
    public const string SelfCheck = "/self-checks/lower-back/";

    public static string[] All { get; } =
    [
        "/", "/understanding-lower-back-pain/", "/strategies/guided-exercise/", "/when-to-get-help/", "/contact/", "/about/",
            "/strategies/", "/roadmap/",
        "/search/", "/404.html", SelfCheck, SelfCheck + "share/", SelfCheck
            + "embed/", Made("/people/"), "/tags/", Made("/tags/"), Made("/series/"), "/glossary/",
    ];

    // A page below this folder that nobody wrote: the first person, tag or series.
    private static string Made(string folder) =>
        ShippedSite.AtHome.Pages.First(p => p.StartsWith(folder, StringComparison.Ordinal) && p != folder);
}
