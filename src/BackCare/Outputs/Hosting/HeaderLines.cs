using System.Text;
using BackCare.Settings;

namespace BackCare.Outputs.Hosting;

/// <summary>
/// <c>_headers</c> of Netlify and Cloudflare Pages. Of two rules that fit, one host takes the last and the other joins both, so no header
/// stands in two rules that fit one file. What matters most comes first: Cloudflare reads 100 rules.
/// </summary>
internal static class HeaderLines
{
    /// <summary>A path with an optional <c>*</c> on a line, its headers below it, indented.</summary>
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

    /// <summary>A page in a folder is asked for by two addresses.</summary>
    private static string[] Paths(PathPattern files, BaseUrl url) => files switch
    {
        AllBelow all => [url.PathOf(all.Folder) + "*"],
        AllOfKind all => [$"{url.PathOf(all.Folder)}*.{all.Kind}"],
        OneFile one when HostPaths.FolderOfIndex(one.Path) is { } folder => [url.PathOf(folder), url.PathOf(one.Path)],
        OneFile one => [url.PathOf(one.Path)],
        _ => throw new ArgumentOutOfRangeException(nameof(files)),
    };
}
