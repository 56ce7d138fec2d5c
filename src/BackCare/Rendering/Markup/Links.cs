using BackCare.Diagnostics;
using BackCare.Sites;
using BackCare.Sites.Model;

namespace BackCare.Rendering.Markup;

/// <summary>The addresses that a page prints: from the root of the host with the base path, or, for a copy opened from disk, relative to the page.</summary>
internal sealed class Links(Site site, Page page)
{
    /// <summary>True for <c>file:</c>: every address depends on the page that prints it.</summary>
    public bool AreRelative { get; } = site.Config.BaseUrl.IsFile;

    /// <summary>The address of a permalink, or of a file given without a leading "/".</summary>
    public string Of(string permalink) => Shown(site.Config.BaseUrl.PathOf(permalink));

    /// <summary>The whole address with host, for machines; null for a copy opened from disk.</summary>
    public string? Whole(string permalink) => AreRelative ? null : site.Config.BaseUrl.UrlOf(permalink);

    /// <summary>The address of a target as editors write it; null if nothing stands there.</summary>
    public string? Find(string target) => Found(target, site.Href(target, page));

    /// <summary>The address of a target out of a text or site.yml, relative to the file that holds it; null if nothing stands there.</summary>
    public string? Find(Located<string> target) => Found(target.Value, site.Href(target, page));

    /// <summary>An address that <see cref="Site"/> gave, as this page prints it.</summary>
    public string Shown(string address) =>
        AreRelative && address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal) ? Relative(address) : address;

    private string? Found(string target, string address) => address == "#" && target != "#" ? null : Shown(address);

    private string Relative(string address)
    {
        var end = address.AsSpan().IndexOfAny('?', '#') is var at and >= 0 ? at : address.Length;
        var (path, rest) = (address[1..end], address[end..]);
        var depth = page.OutputPath.Count(c => c == '/');
        var climb = string.Concat(Enumerable.Repeat("../", depth));
        return climb + (path.Length == 0 || path.EndsWith('/') ? $"{path}index.html" : path) + rest;
    }
}
