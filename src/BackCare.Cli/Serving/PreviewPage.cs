using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using BackCare.Diagnostics;

namespace BackCare.Cli.Serving;

/// <summary>
/// Adds the parts of a preview to a finished page: the version for the reload script, the script itself if the theme does not include it,
/// and the current errors at the top.
/// </summary>
internal static class PreviewPage
{
    /// <summary>The page to serve.</summary>
    public static byte[] Of(ReadOnlySpan<byte> page, PreviewSite site)
    {
        var start = StartOfBody(page);
        var script = page.IndexOf(ScriptOfTheme);
        if (script < 0)
        {
            return [.. page[..start], .. Bytes(Script(site) + Overlay(site)), .. page[start..]];
        }

        var overlay = Bytes(Overlay(site));
        var end = script + ScriptOfTheme.Length;
        var version = Bytes(string.Create(CultureInfo.InvariantCulture, $"?v={site.Version}"));
        return script < start
            ? [.. page[..end], .. version, .. page[end..start], .. overlay, .. page[start..]]
            : [.. page[..start], .. overlay, .. page[start..end], .. version, .. page[end..]];
    }

    /// <summary>The page to serve if there has been no successful build yet.</summary>
    public static byte[] WithoutSite(PreviewSite site) =>
        Of("<!doctype html><html lang=\"en\"><head><title>BackCare</title></head><body></body></html>"u8, site);

    /// <summary>The script that reloads a page after a change.</summary>
    public static ReadOnlySpan<byte> ReloadScript =>
        """
        const version = new URL(import.meta.url).searchParams.get('v');
        const events = new EventSource('/_backcare/events');
        events.addEventListener('message', (event) => {
          if (event.data !== version) {
            events.close();
            location.reload();
          }
        });

        """u8;

    /// <summary>The style sheet for the errors at the top of a page.</summary>
    public static ReadOnlySpan<byte> StyleSheet =>
        """
        .backcare-errors { all: revert; position: sticky; top: 0; z-index: 2147483647; box-sizing: border-box; max-height: 60vh; overflow: auto;
          margin: 0; padding: 1rem 1.5rem; background: #7a0c0c; color: #fff; font: 1rem/1.5 ui-monospace, monospace; }
        .backcare-errors h2 { margin: 0 0 .5rem; color: inherit; font: bold 1.1rem/1.4 system-ui, sans-serif; }
        .backcare-errors li { margin: .25rem 0; overflow-wrap: anywhere; }

        """u8;

    private const int MostErrors = 20;

    /// <summary>The address of the script in the layouts of a theme, to which the version of the page is added.</summary>
    private static ReadOnlySpan<byte> ScriptOfTheme => "/_backcare/reload.js"u8;

    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    private static int StartOfBody(ReadOnlySpan<byte> page)
    {
        var at = page.IndexOf("<body"u8);
        var end = at < 0 ? -1 : page[at..].IndexOf((byte)'>');
        return end < 0 ? 0 : at + end + 1;
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Script(PreviewSite site) =>
        string.Create(CultureInfo.InvariantCulture, $"<script type=\"module\" src=\"/_backcare/reload.js?v={site.Version}\"></script>");

    private static string Overlay(PreviewSite site)
    {
        if (site.Errors.IsEmpty)
        {
            return "";
        }

        var words = site.Errors.Length == 1 ? "1 error" : string.Create(CultureInfo.InvariantCulture, $"{site.Errors.Length} errors");
        return $"""
            <link rel="stylesheet" href="/_backcare/overlay.css"><section class="backcare-errors" role="alert">
            <h2>{words}: this is the last good build</h2>
            <ul>{string.Concat(site.Errors.Take(MostErrors).Select(Row))}</ul>
            </section>
            """;
    }

    private static string Row(Diagnostic error) =>
        $"<li>{Html.Encode($"{error.Location}: {error.Rule.Id}: {error.Message}")}{(error.Suggestion is { } words ? $"<br>{Html.Encode(words)}" : "")}</li>";
}
