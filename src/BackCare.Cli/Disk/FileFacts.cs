namespace BackCare.Cli.Disk;

/// <summary>The facts about a file, a folder or a link.</summary>
/// <param name="Kind">The kind; a link is always a link, even if it points to a file or a folder.</param>
/// <param name="Length">The length in bytes; meaningful only for files.</param>
/// <param name="Changed">The time of the last change, in a unit of the system; comparable only for the same path.</param>
/// <param name="Identity">
/// The same for all names of one file, and different for any other file; 0 if the system does not provide it.
/// </param>
/// <param name="IsMountPoint">True if another file system starts here; such a folder cannot be renamed.</param>
internal readonly record struct FileFacts(FileKind Kind, long Length, long Changed, UInt128 Identity, bool IsMountPoint);

/// <summary>What a path can point to.</summary>
internal enum FileKind
{
    /// <summary>An ordinary file.</summary>
    File,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A symbolic link.</summary>
    Link,

    /// <summary>A pipe, a socket or a device, which could be read forever.</summary>
    Other,
}
