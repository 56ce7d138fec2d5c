using System.Collections.Concurrent;

namespace BackCare.Cli.Disk;

/// <summary>The folder in which a site is put together before it takes the place of the old one. Any thread may write to it.</summary>
/// <param name="Folder">A full path; made by the first write.</param>
internal sealed record Staging(string Folder)
{
    private readonly ConcurrentDictionary<string, bool> made = new(StringComparer.Ordinal);

    /// <summary>Where a path of the site stands while it is staged.</summary>
    public string At(string path) => Path.Combine(Folder, path);

    /// <summary>Writes a new file.</summary>
    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        MakeFolderOf(path);
        if (Kernel.TryWriteNew(At(path), bytes))
        {
            return;
        }

        using var file = File.OpenHandle(At(path), FileMode.CreateNew, FileAccess.Write, FileShare.Read, FileOptions.None, bytes.Length);
        RandomAccess.Write(file, bytes, fileOffset: 0);
    }

    /// <summary>Gives a file outside a name in here. False where the file system cannot.</summary>
    public bool TryLink(string existing, string path)
    {
        MakeFolderOf(path);
        return Kernel.TryLink(existing, At(path));
    }

    /// <summary>Makes a folder and those above it, once.</summary>
    public void MakeFolder(string path)
    {
        if (!made.ContainsKey(path))
        {
            if (!Kernel.TryMakeFolder(At(path)))
            {
                Directory.CreateDirectory(At(path));
            }

            made[path] = true;
        }
    }

    /// <summary>Removes what is staged; nothing if nothing is.</summary>
    public void Remove()
    {
        if (Kernel.Look(Folder) is { Kind: FileKind.Folder })
        {
            Directory.Delete(Folder, recursive: true);
        }
    }

    private void MakeFolderOf(string path) => MakeFolder(path.LastIndexOf('/') is var at && at < 0 ? "" : path[..at]);
}
