using System.Collections.Frozen;

namespace BackCare.Cli.Disk;

/// <summary>The contents of a destination at one moment, without following links and without BackCare's own hidden files.</summary>
/// <param name="Entries">The files, folders and links, by path from the destination with "/" between names.</param>
internal sealed record FolderListing(FrozenDictionary<string, FileFacts> Entries)
{
    /// <summary>Lists a folder; empty if it does not exist.</summary>
    public static FolderListing Of(string folder)
    {
        var entries = new Dictionary<string, FileFacts>(StringComparer.Ordinal);
        if (Kernel.Look(folder) is { Kind: FileKind.Folder })
        {
            Add(folder, "", entries);
        }

        return new(entries.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>True for a folder that does not exist, or contains only BackCare's own hidden files.</summary>
    public static bool IsEmpty(string folder) => Kernel.Look(folder) is not { Kind: FileKind.Folder }
        || DiskTrouble.Reading(folder, () => Directory.EnumerateFileSystemEntries(folder).All(path => IsOwn(Path.GetFileName(path))));

    /// <summary>The file at a path; null if nothing is there, or something other than a file.</summary>
    public FileFacts? FileAt(string path) => Entries.TryGetValue(path, out var facts) && facts.Kind == FileKind.File ? facts : null;

    private static void Add(string folder, string prefix, Dictionary<string, FileFacts> entries)
    {
        foreach (var full in DiskTrouble.Reading(folder, () => Directory.GetFileSystemEntries(folder)))
        {
            var name = Path.GetFileName(full);
            if (prefix.Length == 0 && IsOwn(name))
            {
                continue;
            }

            if (Kernel.Look(full) is { } facts)
            {
                var path = prefix + name;
                entries[path] = facts;
                if (facts.Kind == FileKind.Folder)
                {
                    Add(full, $"{path}/", entries);
                }
            }
        }
    }

    private static bool IsOwn(string name) =>
        name == DestinationRecord.FileName || name.StartsWith(DestinationFolder.OwnPrefix, StringComparison.Ordinal);
}
