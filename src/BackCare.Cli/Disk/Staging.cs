using System.Collections.Concurrent;

namespace BackCare.Cli.Disk;

/// <summary>The folder in which a site is assembled before it replaces the old one. Thread-safe.</summary>
/// <param name="Folder">The full path of the folder, which the first write creates.</param>
internal sealed record Staging(string Folder)
{
    private readonly ConcurrentDictionary<string, bool> made = new(StringComparer.Ordinal);

    /// <summary>The full path of a staged file, given its path in the site.</summary>
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

    /// <summary>Stages an existing file by giving it a second name; false if the file system does not support it.</summary>
    public bool TryLink(string existing, string path)
    {
        MakeFolderOf(path);
        return Kernel.TryLink(existing, At(path));
    }

    /// <summary>Creates a folder and those above it, if they do not exist yet.</summary>
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

    /// <summary>Removes the folder with everything in it, if it exists.</summary>
    public void Remove()
    {
        if (Kernel.Look(Folder) is { Kind: FileKind.Folder })
        {
            Directory.Delete(Folder, recursive: true);
        }
    }

    private void MakeFolderOf(string path) => MakeFolder(path.LastIndexOf('/') is var at && at < 0 ? "" : path[..at]);
}
