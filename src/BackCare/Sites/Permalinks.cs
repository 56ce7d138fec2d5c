using BackCare.Content;
using BackCare.Diagnostics;

namespace BackCare.Sites;

/// <summary>Gives every document its address.</summary>
internal sealed class Permalinks(string mainLanguage, Findings findings)
{
    /// <summary>
    /// <c>url</c> if it stands in front matter; else the folders, then <c>slug</c> or the file name as a slug; a further language stands first.
    /// </summary>
    public string Of(Document document)
    {
        var matter = document.FrontMatter;
        if (matter.Url is { } url)
        {
            if (IsAddress(url.Value))
            {
                return url.Value;
            }

            findings.Add(SitesRules.Address(url, "url"));
        }

        var folder = FolderUrl(document.Folder, document.Language);
        if (document.IsSection)
        {
            return folder;
        }

        return document.IsBundle ? Slugged(document, ParentOf(folder), NameOf(folder)) : Slugged(document, folder, document.Name);
    }

    /// <summary>The address of a source folder, such as <c>/strategies/</c> for <c>content/strategies</c>.</summary>
    public string FolderUrl(string folder, string? language)
    {
        var prefix = language is null || language == mainLanguage ? "/" : $"/{language}/";
        var names = folder.Split('/').Skip(1).Select(Slug.Of);
        return prefix + string.Concat(names.Select(n => $"{n}/"));
    }

    /// <summary>True for a path of the site: from "/" to "/", small safe letters, no empty, hidden or climbing part.</summary>
    public static bool IsAddress(string path) =>
        path.StartsWith('/')
        && path.EndsWith('/')
        && path.Length > 1
        && path[1..^1].Split('/').All(part => part.Length > 0 && part[0] != '.' && part.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or '~'));

    private string Slugged(Document document, string folder, string name)
    {
        if (document.FrontMatter.Slug is not { } slug)
        {
            return $"{folder}{Slug.Of(name)}/";
        }

        if (slug.Value.Length == 0 || Slug.Of(slug.Value) != slug.Value)
        {
            findings.Add(SitesRules.Address(slug, "slug"));
        }

        return $"{folder}{Slug.Of(slug.Value)}/";
    }

    private static string ParentOf(string url) => url[..(url[..^1].LastIndexOf('/') + 1)];

    private static string NameOf(string url) => url[..^1][(url[..^1].LastIndexOf('/') + 1)..];
}
