using BackCare.Diagnostics;

namespace BackCare.Files;

/// <summary>A source file. It is not read until <see cref="Read"/> is called, which happens at most once per build.</summary>
/// <param name="Path">The path from the site's root, with "/" between names, normalized by <see cref="SitePath"/>.</param>
/// <param name="Length">The length in bytes when the file was found.</param>
/// <param name="Read">Returns the bytes: from the disk in the shell, from memory in a test. Can be called on any thread.</param>
public sealed record SourceFile(string Path, long Length, Func<ReadOnlyMemory<byte>> Read)
{
    /// <summary>A file in memory.</summary>
    public static SourceFile Of(string path, ReadOnlyMemory<byte> bytes) => new(path, bytes.Length, () => bytes);

    /// <summary>
    /// The same file, read when its bytes are first asked for and kept as long as this value is. Any number of reads, on any threads, open
    /// the file once.
    /// </summary>
    public SourceFile Kept()
    {
        var bytes = new Lazy<ReadOnlyMemory<byte>>(Read);
        return this with { Read = () => bytes.Value };
    }

    /// <summary>The last name of the path.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>The top of this file, for findings about the whole file.</summary>
    public Location Top => Location.TopOf(Path);
}
