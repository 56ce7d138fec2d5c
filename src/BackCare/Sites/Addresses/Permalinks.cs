using BackCare.Content.Model;
using BackCare.Content.Sources;
using BackCare.Diagnostics;
using BackCare.Files;
using BackCare.Settings;
using BackCare.Sites.Model;

namespace BackCare.Sites.Addresses;

/// <summary>Computes the addresses of documents and folders.</summary>
internal sealed class Permalinks(SiteConfig config, Findings findings)
{
    /// <summary>Replaces a name that contains no letter or digit, which is reported as BC5017.</summary>
    private const string NoName = "-";

    /// <summary>
    /// The value of <c>url</c> if front matter has one; otherwise the folders followed by <c>slug</c> or the file name as a slug, with the
    /// language code first for a further language.
    /// </summary>
    public string Of(Document document)
    {
        if (document.FrontMatter.Url is { } url)
        {
            if (IsAddress(url.Value))
            {
                return url.Value;
            }

            findings.Add(SitesRules.Address(url, "url"));
        }

        if (document.FrontMatter.Slug is { } slug && (slug.Value.Length == 0 || Slug.Of(slug.Value) != slug.Value))
        {
            findings.Add(SitesRules.Address(slug, "slug"));
        }

        var permalink = At(document.Path, document.Name, document.Language, document.FrontMatter.Slug?.Value);
        if (permalink.Contains($"/{NoName}/", StringComparison.Ordinal))
        {
            findings.Add(SitesRules.NoAddress(Location.TopOf(document.Path)));
        }

        return permalink;
    }

    /// <summary>The address of a document without <c>url</c> and <c>slug</c>, computed from its path alone.</summary>
    public string OfPath(string path)
    {
        var naming = FileNaming.Of(path, [.. config.Languages.Select(l => l.Code)], new());
        return At(path, naming.Name, naming.Language, slug: null);
    }

    /// <summary>The address of a source folder, such as <c>/strategies/</c> for <c>content/strategies</c>.</summary>
    public string FolderUrl(string folder, string? language = null)
    {
        var prefix = language is null || language == config.Language ? "/" : $"/{language}/";
        return prefix + string.Concat(folder.Split('/').Skip(1).Select(name => $"{Part(name)}/"));
    }

    /// <summary>
    /// True for a valid page address: starts and ends with "/", and each part contains only letters, digits and <c>- _ . ~</c>, is not
    /// empty, does not start with a dot and does not look like a file name.
    /// </summary>
    public static bool IsAddress(string path) => IsOldAddress(path) && path[1..^1].Split('/').All(part => !HasEnding(part));

    /// <summary>
    /// True for an address that an old site can have used: like <see cref="IsAddress"/>, but parts can look like file names (<c>.html</c>).
    /// </summary>
    public static bool IsOldAddress(string path) => path is ['/', _, .., '/'] && path[1..^1].Split('/').All(IsPart);

    private string At(string path, string name, string? language, string? slug)
    {
        var folder = SitePath.FolderOf(path);
        return name switch
        {
            "_index" => FolderUrl(folder, language),
            "index" => FolderUrl(SitePath.FolderOf(folder), language) + $"{Part(slug ?? folder[(folder.LastIndexOf('/') + 1)..])}/",
            _ => FolderUrl(folder, language) + $"{Part(slug ?? name)}/",
        };
    }

    private static string Part(string name) => Slug.Of(name) is { Length: > 0 } slug ? slug : NoName;

    private static bool IsPart(string part) =>
        part is [not '.', ..] && part.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or '~');

    private static bool HasEnding(string part) =>
        part.LastIndexOf('.') is var dot and >= 0 && dot + 1 < part.Length && part.AsSpan(dot + 1).IndexOfAnyExceptInRange('a', 'z') < 0;
}
