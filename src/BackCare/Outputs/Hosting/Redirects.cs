using System.Text;
using BackCare.Outputs.Formats;
using BackCare.Sites;
using BackCare.Sites.Model;

namespace BackCare.Outputs.Hosting;

/// <summary>Writes the old addresses in the formats for hosts and for scripts. In addition, each old address has a page.</summary>
internal static class Redirects
{
    /// <summary><c>_redirects</c> for Netlify and Cloudflare Pages, with one line <c>from to 301</c> for each old address.</summary>
    public static ReadOnlyMemory<byte> Lines(Site site)
    {
        var text = new StringBuilder();
        foreach (var (from, to) in All(site))
        {
            text.Append(from).Append(' ').Append(to).Append(" 301\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary><c>redirects.json</c>, which maps old paths to new addresses, sorted by old path.</summary>
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
