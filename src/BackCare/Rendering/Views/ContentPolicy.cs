using BackCare.Sites.Model;

namespace BackCare.Rendering.Views;

/// <summary>
/// The content security policy in the head of a page. It allows nothing from other sites, and inline content only if its digest is
/// listed.
/// </summary>
public static class ContentPolicy
{
    /// <summary>The policy of every page except the embedded self-check.</summary>
    /// <param name="connect">The origins that scripts can fetch from: <c>'self'</c> on the search page, otherwise <c>'none'</c>.</param>
    public static string ForPages(string connect = "'none'") => Of("'self'", "'self'", connect);

    /// <summary>The policy of the embedded self-check, which has an inline script and an inline style.</summary>
    /// <param name="style">The SHA-256 of the style, in base64.</param>
    /// <param name="script">The SHA-256 of the script, in base64.</param>
    public static string ForEmbed(string style, string script) => Of($"'sha256-{style}'", $"'sha256-{script}'", "'none'");

    internal static string Of(Page page, SiteLookup lookup) => page switch
    {
        SelfCheckPage { Form: SelfCheckForm.Embed } => ForEmbed(lookup.FrameStyleDigest, lookup.FrameScriptDigest),
        _ => ForPages(lookup.IsPreview || page is SearchPage ? "'self'" : "'none'"),
    };

    private static string Of(string style, string script, string connect) =>
        $"default-src 'none'; img-src 'self' data:; style-src {style}; script-src {script}; connect-src {connect}; form-action 'none'; "
        + "base-uri 'none'; object-src 'none'; require-trusted-types-for 'script'";
}
