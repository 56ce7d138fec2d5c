using BackCare.Files;

namespace BackCare.Sites.Links;

/// <summary>Suggests targets for broken links.</summary>
internal sealed class LinkSuggestions(LinkTable links)
{
    private readonly ILookup<string, string> byName = links.Sources.Order(StringComparer.Ordinal).ToLookup(NameOf, StringComparer.Ordinal);
    private readonly ILookup<string, string> byFolder = links.Sources.ToLookup(SitePath.FolderOf, NameOf, StringComparer.Ordinal);
    private readonly Dictionary<string, KnownWords> namesIn = new(StringComparer.Ordinal);
    private readonly KnownWords names = new(links.Sources.Select(NameOf));
    private readonly KnownWords addresses = new(links.Addresses);

    /// <summary>
    /// The path to write instead of <paramref name="target"/>, from the root or relative like the target itself; null if no target is near.
    /// </summary>
    /// <param name="missing">The source path that was looked up.</param>
    /// <param name="folder">The folder of the file that contains the link.</param>
    public string? For(string missing, string target, string folder)
    {
        var isFromRoot = target.StartsWith('/');
        return isFromRoot && target.EndsWith('/') ? addresses.Nearest(target)
            : NearestSource(missing) is not { } nearest ? null
            : isFromRoot ? nearest["content".Length..]
            : Relative(nearest, folder);
    }

    /// <summary>
    /// In order of preference: a similar name in the same folder; the same name, or the name with <c>.md</c> added, in any folder; a
    /// similar name in any folder.
    /// </summary>
    private string? NearestSource(string missing)
    {
        var (folder, name) = (SitePath.FolderOf(missing), NameOf(missing));
        if (!namesIn.TryGetValue(folder, out var known))
        {
            namesIn[folder] = known = new(byFolder[folder]);
        }

        return known.Nearest(name) is { } near ? $"{folder}/{near}"
            : byName[name].FirstOrDefault() ?? byName[$"{name}.md"].FirstOrDefault()
            ?? (names.Nearest(name) is { } elsewhere ? byName[elsewhere].First() : null);
    }

    private static string NameOf(string source) => source[(source.LastIndexOf('/') + 1)..];

    private static string Relative(string source, string folder)
    {
        var (to, from) = (SitePath.FolderOf(source).Split('/'), folder.Split('/'));
        var shared = to.Zip(from).TakeWhile(pair => pair.First == pair.Second).Count();
        return string.Join('/', [.. Enumerable.Repeat("..", from.Length - shared), .. to[shared..], NameOf(source)]);
    }
}
