using System.Text;
using BackCare.Settings;

namespace BackCare.Outputs.Hosting;

/// <summary>
/// Writes <c>_headers</c> for Netlify and Cloudflare Pages. If two rules match, one host uses the last and the other joins both, so no
/// header appears in two rules that match the same file. The most important rules come first, because Cloudflare reads only 100.
/// </summary>
internal static class HeaderLines
{
    /// <summary>For each rule, a path with an optional <c>*</c>, followed by its headers on indented lines.</summary>
    public static ReadOnlyMemory<byte> Write(HostHeaders model, BaseUrl url)
    {
        var text = new StringBuilder();
        Add(text, Paths(new AllBelow(""), url), model.Everywhere);
        foreach (var rule in model.Special.Concat(model.Caching))
        {
            Add(text, Paths(rule.Files, url), rule.Headers);
        }

        foreach (var files in model.Common)
        {
            Add(text, Paths(files, url), model.Pages);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Add(StringBuilder text, IEnumerable<string> paths, IEnumerable<Header> headers)
    {
        foreach (var path in paths)
        {
            text.Append(path).Append('\n');
            foreach (var header in headers)
            {
                text.Append("  ").Append(header.Name).Append(": ").Append(header.Value).Append('\n');
            }
        }
    }

    /// <summary>A page in a folder has two addresses.</summary>
    private static string[] Paths(PathPattern files, BaseUrl url) => files switch
    {
        AllBelow all => [url.PathOf(all.Folder) + "*"],
        AllOfKind all => [$"{url.PathOf(all.Folder)}*.{all.Kind}"],
        OneFile one when HostPaths.FolderOfIndex(one.Path) is { } folder => [url.PathOf(folder), url.PathOf(one.Path)],
        OneFile one => [url.PathOf(one.Path)],
        _ => throw new ArgumentOutOfRangeException(nameof(files)),
    };
}
