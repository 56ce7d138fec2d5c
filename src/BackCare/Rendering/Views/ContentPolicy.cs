using BackCare.Sites.Model;

namespace BackCare.Rendering.Views;

/// <summary>The content security policy that a page carries in its own head: nothing from elsewhere, nothing inline but what is listed by its digest.</summary>
public static class ContentPolicy
{
    /// <summary>For every page but the embedded self-check.</summary>
    /// <param name="connect">Where a script may fetch from: <c>'none'</c>, on the search page <c>'self'</c>.</param>
    public static string ForPages(string connect = "'none'") => Of("'self'", "'self'", connect);

    /// <summary>For the page that carries its script and style inside itself.</summary>
    /// <param name="style">SHA-256 of the style, base64.</param>
    /// <param name="script">SHA-256 of the script, base64.</param>
    public static string ForEmbed(string style, string script) => Of($"'sha256-{style}'", $"'sha256-{script}'", "'none'");

    internal static string Of(Page page, SiteLookup lookup) => page switch
    {
        SelfCheckPage { Form: SelfCheckForm.Embed } => ForEmbed(lookup.FrameStyleDigest, lookup.FrameScriptDigest),
        _ => ForPages(lookup.IsPreview || page is SearchPage ? "'self'" : "'none'"),
    };

    private static string Of(string style, string script, string connect) =>
        $"default-src 'none'; img-src 'self' data:; style-src {style}; script-src {script}; connect-src {connect}; form-action 'none'; base-uri 'none'; object-src 'none'; require-trusted-types-for 'script'";
}
