namespace BackCare.Cli.Disk;

/// <summary>
/// Explains in plain words why the disk refused an operation. The native binary does not include the system's own messages.
/// </summary>
internal static class DiskReason
{
    /// <summary>A short reason for an exception about input or output; null for any other exception.</summary>
    public static string? Of(Exception exception) => exception switch
    {
        UnauthorizedAccessException => "permission denied (check the owner and the permissions, and whether the disk is read-only)",
        FileNotFoundException or DirectoryNotFoundException => "it no longer exists",
        PathTooLongException => "the name is too long",
        IOException { HResult: NoSpace or Quota or Unspecified } => "the disk is full",
        IOException { HResult: ReadOnly } => "the disk is read-only",
        IOException { HResult: TooLarge } => "the file is larger than the disk allows",
        IOException { HResult: NotAFolder } => "there is a file where a folder is needed",
        IOException { HResult: Exists } => "something else already exists there",
        IOException { HResult: TooManyOpen or TooManyOpenHere } => "too many files are open",
        IOException { HResult: TooLong } => "the name is too long",
        IOException { HResult: Broken } => "the disk reports an error",
        IOException other => $"the system reports error {other.HResult}",
        _ => null,
    };

    private const int Broken = 5;
    private const int Exists = 17;
    private const int NotAFolder = 20;
    private const int TooManyOpenHere = 23;
    private const int TooManyOpen = 24;
    private const int TooLarge = 27;
    private const int NoSpace = 28;
    private const int ReadOnly = 30;
    private const int TooLong = 36;
    private const int Quota = 122;

    /// <summary>The code that .NET gives if a file cannot be preallocated, in place of the system's own.</summary>
    private const int Unspecified = unchecked((int)0x80131620);
}
