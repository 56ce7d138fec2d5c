using System.Collections.Immutable;
using BackCare.Diagnostics;
using BackCare.Files;

namespace BackCare.Cli.Disk;

/// <summary>One search through a site's folder.</summary>
/// <param name="root">The full path of the site's folder, with all links resolved.</param>
/// <param name="readFile">Returns the bytes of a file, given its full path; called only when they are needed.</param>
internal sealed class SiteSearch(string root, Func<string, byte[]> readFile)
{
    private readonly List<SourceFile> files = [];
    private readonly List<(string Path, string Reason)> skipped = [];
    private readonly Findings findings = new();
    private readonly HashSet<string> foldersOnTheWay = new(StringComparer.Ordinal);

    /// <summary>The sources found so far.</summary>
    public SourceTree Tree => new([.. files.OrderBy(f => f.Path, StringComparer.Ordinal)], [.. skipped]);

    /// <summary>The stamp of the files found so far.</summary>
    public FolderStamp Stamp { get; private set; }

    /// <summary>A finding for each link that is refused.</summary>
    public ImmutableArray<Diagnostic> Findings => findings.ToImmutable();

    /// <summary>Adds site.yml and all overlays, such as site.production.yml.</summary>
    public void AddSettings()
    {
        foreach (var path in DiskTrouble.Reading(".", () => Directory.GetFiles(root, "site*.yml")))
        {
            var name = Path.GetFileName(path);
            if (name is "site.yml" || name.StartsWith("site.", StringComparison.Ordinal))
            {
                AddEntry(name, path);
            }
        }
    }

    /// <summary>Adds everything in one folder of the site; nothing if the folder does not exist.</summary>
    public void AddFolder(string name)
    {
        var path = Path.Combine(root, name);
        if (Kernel.Look(path) is not null)
        {
            AddEntry(name, path);
        }
    }

    private void AddEntry(string sitePath, string path)
    {
        if (SitePath.Normalize(sitePath) != sitePath || sitePath.Contains('\uFFFD', StringComparison.Ordinal))
        {
            Skip(sitePath, "its name contains a character that addresses cannot have (`\\`, `:`, a control character or an invalid one)");
            return;
        }

        switch (Kernel.Look(path))
        {
            case { Kind: FileKind.File } file:
                AddFile(sitePath, path, file);
                break;
            case { Kind: FileKind.Folder }:
                AddEntries(sitePath, path);
                break;
            case { Kind: FileKind.Link }:
                AddLink(sitePath, path);
                break;
            case { Kind: FileKind.Other }:
                Skip(sitePath, "it is a pipe, a socket or a device");
                break;
        }
    }

    private void AddFile(string sitePath, string path, FileFacts file)
    {
        Stamp = Stamp.With(sitePath, file);
        files.Add(new(sitePath, file.Length, () => DiskTrouble.Reading(sitePath, () => (ReadOnlyMemory<byte>)readFile(path))));
    }

    private void AddEntries(string sitePath, string folder)
    {
        if (!foldersOnTheWay.Add(folder))
        {
            Skip(sitePath, "it links back to a folder that contains it");
            return;
        }

        foreach (var path in DiskTrouble.Reading(sitePath, () => Directory.GetFileSystemEntries(folder)))
        {
            var name = Path.GetFileName(path);
            if (!IsHidden(name))
            {
                AddEntry($"{sitePath}/{name}", path);
            }
        }

        foldersOnTheWay.Remove(folder);
    }

    private void AddLink(string sitePath, string path)
    {
        var target = Kernel.RealPath(path);
        if (!IsWithin(target, sitePath))
        {
            findings.Add(DiskRules.LeadsOut(sitePath, new FileInfo(path).LinkTarget ?? target));
        }
        else if (Kernel.Look(target) is null or { Kind: FileKind.Link })
        {
            Skip(sitePath, "it is a broken link");
        }
        else
        {
            AddEntry(sitePath, target);
        }
    }

    private bool IsWithin(string target, string sitePath)
    {
        var inside = Path.GetRelativePath(root, target).Replace(Path.DirectorySeparatorChar, '/');
        var isSettings = !sitePath.Contains('/', StringComparison.Ordinal) && sitePath.EndsWith(".yml", StringComparison.Ordinal);
        return !inside.Split('/').Any(IsHidden)
            && (isSettings || inside is "content" or "templates"
                || inside.StartsWith("content/", StringComparison.Ordinal) || inside.StartsWith("templates/", StringComparison.Ordinal));
    }

    private static bool IsHidden(string name) => name.StartsWith('.') && name != ".well-known";

    private void Skip(string path, string reason) => skipped.Add((path, reason));
}
