using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace BackCare.Cli.Starting;

/// <summary>
/// The file templates of <c>backcare new</c>, which are embedded in the program. A word between two percent signs is a placeholder.
/// </summary>
internal static partial class Starter
{
    /// <summary>The paths of the files in a new site, relative to its folder, sorted.</summary>
    public static ImmutableArray<string> SiteFiles { get; } =
    [
        .. typeof(Starter).Assembly.GetManifestResourceNames()
            .Select(n => n.Replace('\\', '/'))
            .Where(n => n.StartsWith(SiteFolder, StringComparison.Ordinal))
            .Select(n => n[SiteFolder.Length..])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The content of a file in a new site.</summary>
    public static string SiteFile(string path, IReadOnlyDictionary<string, string> words) => Read(SiteFolder + path, words);

    /// <summary>A new article: the front matter, followed by the body that its type needs.</summary>
    public static string Article(string type, IReadOnlyDictionary<string, string> words) =>
        Read("starters/article.md", words) + Read($"starters/articles/{type}.md", words);

    /// <summary>A new self-check, which can be proved without changes.</summary>
    public static string SelfCheck(IReadOnlyDictionary<string, string> words) => Read("starters/self-check.yml", words);

    private const string SiteFolder = "starters/site/";

    private static string Read(string name, IReadOnlyDictionary<string, string> words)
    {
        var library = typeof(Starter).Assembly;
        using var stream = library.GetManifestResourceStream(name) ?? library.GetManifestResourceStream(name.Replace('/', '\\'))!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Blank().Replace(reader.ReadToEnd(), blank => words[blank.Groups[1].Value]);
    }

    [GeneratedRegex("%([a-z_]+)%")]
    private static partial Regex Blank();
}
