using BackCare.Rendering.Markup;
using BackCare.Sites;
using BackCare.Sites.Model;

namespace BackCare.Rendering.Views.SelfChecks;

/// <summary>The snippets with which other sites show a self-check.</summary>
/// <param name="embedUrl">The absolute address of the page for frames.</param>
/// <param name="url">The absolute address of the full page.</param>
/// <param name="loaderUrl">The absolute address of the script that sets the height of the frame.</param>
internal sealed class EmbedSnippets(SelfCheck selfCheck, string embedUrl, string url, string loaderUrl)
{
    private const string Sandbox =
        "allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation";

    /// <summary>The snippets of a self-check, given its full page.</summary>
    public static EmbedSnippets Of(Site site, SelfCheckPage page)
    {
        var url = site.Config.BaseUrl;
        return new(page.SelfCheck, url.UrlOf($"{page.Permalink}embed/"), url.UrlOf(page.Permalink), url.UrlOf("/embed.js"));
    }

    /// <summary>A frame alone. It is complete at any height, because its content scrolls.</summary>
    public string Frame => $"{Opening()}></iframe>";

    /// <summary>The frame with a script that gives it the height of its content.</summary>
    public string FrameThatFits =>
        $"{Opening()} data-backcare=\"{selfCheck.Id}\"></iframe>\n<script src=\"{HtmlText.Escaped(loaderUrl)}\" defer></script>";

    /// <summary>A link, for sites that remove frames.</summary>
    public string LinkCard =>
        $"<p><a href=\"{HtmlText.Escaped(url)}\" target=\"_blank\" "
        + $"rel=\"noopener\"><strong>{HtmlText.Escaped(selfCheck.Title)}</strong></a><br>{HtmlText.Escaped(selfCheck.Description)}</p>";

    private string Opening() =>
        $"<iframe src=\"{HtmlText.Escaped(embedUrl)}\" title=\"{HtmlText.Escaped(selfCheck.Title)}\" width=\"100%\" height=\"700\" "
        + $"loading=\"lazy\" referrerpolicy=\"no-referrer\" sandbox=\"{Sandbox}\"";
}
