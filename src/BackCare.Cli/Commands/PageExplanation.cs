using BackCare.Cli.Printing;
using BackCare.Files;
using BackCare.Sites.Model;
using BackCare.Yaml;

namespace BackCare.Cli.Commands;

/// <summary>The steps from a source file to its address, each with a label and a text.</summary>
internal sealed record PageExplanation(IReadOnlyList<(string Label, string Text)> Steps)
{
    /// <summary>Explains a source path or an address of the site; null if the site has neither.</summary>
    public static PageExplanation? Of(string asked, Publication publication)
    {
        if (PathOf(asked, publication) is not { } path)
        {
            return null;
        }

        var page = publication.Pages.FirstOrDefault(p => p.Source == path || p.Url?.Trim('/') == path || p.Source == $"content/{path}");
        if (page is not null)
        {
            return new([.. StepsOf(page, publication)]);
        }

        return Build.ListRoutes(publication)
            .FirstOrDefault(r => r.Path == path || r.Path == Join(path, "index.html") || r.Origin == path) is { } route
            ? new([("source", route.Origin), .. StepsOf(route, publication)])
            : publication.Pages.FirstOrDefault(p => p.Url is null && NameOf(p.Source) == path) is { } unpublished
                ? new([.. StepsOf(unpublished, publication)])
                : null;
    }

    /// <summary>Prints one step per line.</summary>
    public void Print(TextWriter writer)
    {
        foreach (var (label, text) in Steps)
        {
            writer.WriteLine($"{label,-8} {TerminalText.Safe(text)}");
        }
    }

    private static string Layouts(Page page, Publication publication)
    {
        var own = publication.Theme.LayoutOf(page);
        return own == "embed" ? $"layouts/{own}.html" : $"layouts/{own}.html in layouts/base.html";
    }

    private static string? PathOf(string asked, Publication publication)
    {
        var baseUrl = publication.Site.Config.BaseUrl;
        var local = !baseUrl.IsFile && asked.StartsWith(baseUrl.UrlOf("/"), StringComparison.OrdinalIgnoreCase)
            ? asked[baseUrl.UrlOf("/").Length..]
            : asked;
        return SitePath.Normalize(local.Split('#', '?')[0], decode: true);
    }

    /// <summary>The address that a page would have according to its file name.</summary>
    private static string NameOf(string source)
    {
        var names = source["content/".Length..].Split('/');
        var last = Path.GetFileNameWithoutExtension(names[^1]);
        var slug = last.Length > 11 && last[10] == '-' && CivilDate.TryParse(last[..10], out _) ? last[11..] : last;
        return string.Join('/', slug is "index" or "_index" ? names[..^1] : [.. names[..^1], slug]);
    }

    private static string Join(string folder, string name) => folder.Length == 0 ? name : $"{folder}/{name}";

    private static IEnumerable<(string, string)> StepsOf(ListedPage page, Publication publication) =>
    [
        ("source", page.Source),
        ("title", page.Title),
        .. publication.Site.Routes.Where(r => page.Url is { } url && r is PageRoute made && made.Page.Permalink == url)
            .SelectMany(r => StepsOf(r, publication)),
        ("state", ListCommand.StateName(page.State)),
        ("reason", page.Reason),
    ];

    private static IEnumerable<(string, string)> StepsOf(Route route, Publication publication) => route switch
    {
        PageRoute made =>
        [
            ("url", publication.Site.Config.BaseUrl.UrlOf(made.Page.Permalink)),
            ("file", made.Path),
            ("layout", Layouts(made.Page, publication)),
        ],
        AliasRoute alias => [("file", alias.Path), ("target", alias.Target)],
        _ => [("file", route.Path)],
    };
}
