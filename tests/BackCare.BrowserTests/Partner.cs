using System.Net;
using System.Text.RegularExpressions;

namespace BackCare.BrowserTests;

/// <summary>A page of another site, with something of ours in it.</summary>
public static partial class Partner
{
    // Notes what the host is told, before the loader listens.
    private const string Listener =
        "addEventListener('message', ({ data, origin }) => (window._told ??= []).push(JSON.stringify({ ...data, origin })));";

    /// <summary>The code of the share page: 0 the bare frame, 1 the frame with the loader, 2 the link card.</summary>
    public static string Snippet(Stage stage, int number) =>
        WebUtility.HtmlDecode(Code().Matches(stage.Site.Text("self-checks/lower-back/share/index.html"))[number].Groups[1].Value);

    /// <summary>The page with this code in it, on a site that may show frames of ours, or on one that may not.</summary>
    public static Task<Visit> Show(Stage stage, string code, bool onAllowedSite = true, BrowserNewContextOptions? options = null)
    {
        var path = $"/page-{Guid.NewGuid():N}";
        stage.ForeignPages[path] =
            $"<!doctype html><html lang=\"en\"><title>Partner</title><script>{Listener}</script><body><p>Words of the partner</p>{code}<p "
            + "id=\"after\">More words</p></body></html>";
        return stage.Open((onAllowedSite ? stage.Foreign : stage.Foreign.Replace("localhost", "127.0.0.1", StringComparison.Ordinal))
            + path, options);
    }

    [GeneratedRegex("<pre><code>([^<]*)</code>")]
    private static partial Regex Code();
}
