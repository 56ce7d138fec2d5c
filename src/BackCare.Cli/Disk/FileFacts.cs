namespace BackCare.Cli.Disk;

/// <summary>What stands at a path.</summary>
/// <param name="Kind">A link is told as a link, whatever it leads to.</param>
/// <param name="Length">In bytes; meaningful for files.</param>
/// <param name="Changed">When the content last changed; only good for comparing with an earlier look at the same path.</param>
/// <param name="Identity">The same for all names of one file, different for any other file; 0 where the system does not tell.</param>
/// <param name="IsMountPoint">True where another file system begins; such a folder cannot be renamed.</param>
internal readonly record struct FileFacts(FileKind Kind, long Length, long Changed, UInt128 Identity, bool IsMountPoint);

/// <summary>The kinds of things that have a path.</summary>
internal enum FileKind
{
    /// <summary>An ordinary file.</summary>
    File,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A symbolic link.</summary>
    Link,

    /// <summary>A pipe, a socket or a device: reading it may never end.</summary>
    Other,
}
