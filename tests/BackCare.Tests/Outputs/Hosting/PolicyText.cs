using System.Text.RegularExpressions;

namespace BackCare.Tests.Outputs.Hosting;

/// <summary>A content security policy, read strictly: known directives, each once, with sources that the grammar allows.</summary>
internal static partial class PolicyText
{
    private static readonly string[] Directives =
    [
        "default-src", "img-src", "style-src", "script-src", "connect-src", "form-action", "base-uri", "object-src",
            "require-trusted-types-for", "frame-ancestors",
    ];

    /// <summary>Directive by directive.</summary>
    public static Dictionary<string, string[]> Read(string policy)
    {
        var directives = new Dictionary<string, string[]>(StringComparer.Ordinal);
        Assert.Matches(@"^[\x21-\x2b\x2d-\x7e ]+$", policy);
        foreach (var directive in policy.Split("; "))
        {
            var words = directive.Split(' ');
            Assert.Contains(words[0], Directives);
            Assert.True(words.Length > 1 && directives.TryAdd(words[0], words[1..]), $"`{directive}` is empty or stands twice");
            Assert.All(words[1..], w => Assert.Matches(words[0] == "require-trusted-types-for" ? Sink() : Source(), w));
            Assert.True(words.Length == 2 || !words.Contains("'none'"), $"'none' is not alone in `{directive}`");
        }

        return directives;
    }

    [GeneratedRegex(@"^('none'|'self'|'sha256-[A-Za-z0-9+/]{43}='|data:|\*|https?://(\*\.)?[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]+)?)$")]
    private static partial Regex Source();

    [GeneratedRegex("^'script'$")]
    private static partial Regex Sink();
}
