using System.Text;
using BackCare.Outputs.Formats;
using BackCare.Sites;
using BackCare.Sites.Model;

namespace BackCare.Outputs.Hosting;

/// <summary>Old addresses in the two forms that hosts and scripts read; the third form is a page at each old address.</summary>
internal static class Redirects
{
    /// <summary><c>_redirects</c> of Netlify and Cloudflare Pages: one line each, <c>from to 301</c>.</summary>
    public static ReadOnlyMemory<byte> Lines(Site site)
    {
        var text = new StringBuilder();
        foreach (var (from, to) in All(site))
        {
            text.Append(from).Append(' ').Append(to).Append(" 301\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary><c>redirects.json</c>: old path to new address, sorted by old path.</summary>
    public static ReadOnlyMemory<byte> Map(Site site) => Json.Write(json =>
    {
        foreach (var (from, to) in All(site))
        {
            json.WriteString(from, to);
        }
    });

    private static IEnumerable<(string From, string To)> All(Site site) =>
        from alias in site.Routes.OfType<AliasRoute>()
        select (site.Config.BaseUrl.PathOf(alias.Address), site.Config.BaseUrl.PathOf(alias.Target));
}
