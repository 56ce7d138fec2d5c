using BackCare.Content.Model;
using BackCare.Content.Sources;
using BackCare.Diagnostics;
using BackCare.Files;
using BackCare.Settings;
using BackCare.Sites.Model;

namespace BackCare.Sites.Addresses;

/// <summary>Gives every document its address.</summary>
internal sealed class Permalinks(SiteConfig config, Findings findings)
{
    /// <summary>Keeps the place of a name without letter or digit, which is an error.</summary>
    private const string NoName = "-";

    /// <summary>
    /// <c>url</c> if it stands in front matter; else the folders, then <c>slug</c> or the file name as a slug; a further language stands
    /// first.
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

    /// <summary>The address that a document without <c>url</c> and <c>slug</c> would have, told by its path alone.</summary>
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
    /// True for the path of a page: from "/" to "/", of letters, digits and <c>- _ . ~</c>, no part empty, hidden or like a file.
    /// </summary>
    public static bool IsAddress(string path) => IsOldAddress(path) && path[1..^1].Split('/').All(part => !HasEnding(part));

    /// <summary>
    /// True for a path that a page may once have had: as <see cref="IsAddress"/>, and parts may end like files (<c>.html</c>).
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
