using BackCare.Diagnostics;

namespace BackCare.Files;

/// <summary>A file that the shell found. Nothing is read until <see cref="Read"/> is called; it is called at most once a build.</summary>
/// <param name="Path">From the site's root, "/" between names, already passed through <see cref="SitePath"/>.</param>
/// <param name="Length">In bytes, as the shell saw it.</param>
/// <param name="Read">Gives the bytes; supplied by the shell (a disk read) or a test (an array). Safe on any thread.</param>
public sealed record SourceFile(string Path, long Length, Func<ReadOnlyMemory<byte>> Read)
{
    /// <summary>A file held in memory.</summary>
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

    /// <summary>The top of this file, for findings about the whole of it.</summary>
    public Location Top => Location.TopOf(Path);
}
