using BackCare.Diagnostics;
using BackCare.Sites;
using BackCare.Sites.Model;

namespace BackCare.Rendering.Markup;

/// <summary>
/// The addresses that a page prints: from the root of the host with the base path, or relative to the page in a copy to open from disk.
/// </summary>
internal sealed class Links(Site site, Page page)
{
    /// <summary>True in a copy to open from disk, where each address depends on the page that prints it.</summary>
    public bool AreRelative { get; } = site.Config.BaseUrl.IsFile;

    /// <summary>The address of a permalink, or of a file path without a leading "/".</summary>
    public string Of(string permalink) => Shown(site.Config.BaseUrl.PathOf(permalink));

    /// <summary>The absolute address, for machines; null in a copy to open from disk.</summary>
    public string? Whole(string permalink) => AreRelative ? null : site.Config.BaseUrl.UrlOf(permalink);

    /// <summary>The address of a target as editors write it; null if the target does not exist.</summary>
    public string? Find(string target) => Found(target, site.Href(target, page));

    /// <summary>The address of a target in a text or in site.yml, relative to that file; null if the target does not exist.</summary>
    public string? Find(Located<string> target) => Found(target.Value, site.Href(target, page));

    /// <summary>An address from <see cref="Site"/>, in the form that this page prints.</summary>
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
