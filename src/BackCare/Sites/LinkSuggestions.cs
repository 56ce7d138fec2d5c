using BackCare.Files;

namespace BackCare.Sites;

/// <summary>Finds what a dead link most likely meant.</summary>
internal sealed class LinkSuggestions(LinkTable links)
{
    private readonly KnownWords sources = new(links.Sources);
    private readonly KnownWords addresses = new(links.Addresses);
    private readonly ILookup<string, string> byName = links.Sources.Order(StringComparer.Ordinal).ToLookup(NameOf, StringComparer.Ordinal);

    /// <summary>
    /// A path to write in place of <paramref name="target"/>, in its manner (from the root, or relative); null if nothing is near.
    /// </summary>
    /// <param name="missing">The source path that was looked for.</param>
    /// <param name="folder">The folder of the file that holds the link.</param>
    public string? For(string missing, string target, string folder)
    {
        var isFromRoot = target.StartsWith('/');
        return isFromRoot && target.EndsWith('/') ? addresses.Nearest(target)
            : NearestSource(missing) is not { } nearest ? null
            : isFromRoot ? nearest["content".Length..]
            : Relative(nearest, folder);
    }

    private string? NearestSource(string missing) =>
        sources.Nearest(missing) ?? byName[NameOf(missing)].FirstOrDefault() ?? byName[$"{NameOf(missing)}.md"].FirstOrDefault();

    private static string NameOf(string source) => source[(source.LastIndexOf('/') + 1)..];

    private static string Relative(string source, string folder)
    {
        var (to, from) = (SitePath.FolderOf(source).Split('/'), folder.Split('/'));
        var shared = to.Zip(from).TakeWhile(pair => pair.First == pair.Second).Count();
        return string.Join('/', [.. Enumerable.Repeat("..", from.Length - shared), .. to[shared..], NameOf(source)]);
    }
}
