namespace BackCare.Cli.Disk;

/// <summary>Says in plain words why the disk refused. The system's own texts are cut from the native binary.</summary>
internal static class DiskReason
{
    /// <summary>A short reason for an exception of System.IO; null if the exception is of another kind.</summary>
    public static string? Of(Exception exception) => exception switch
    {
        UnauthorizedAccessException => "you are not allowed to (check the owner and the permissions, and whether the disk is read-only)",
        FileNotFoundException or DirectoryNotFoundException => "it does not exist any more",
        PathTooLongException => "the name is too long",
        IOException { HResult: NoSpace or Quota or Unspecified } => "the disk is full",
        IOException { HResult: ReadOnly } => "the disk is read-only",
        IOException { HResult: TooLarge } => "the file is larger than the disk allows",
        IOException { HResult: NotAFolder } => "a file stands where a folder is needed",
        IOException { HResult: Exists } => "something else already stands there",
        IOException { HResult: TooManyOpen or TooManyOpenHere } => "too many files are open",
        IOException { HResult: TooLong } => "the name is too long",
        IOException { HResult: Broken } => "the disk reports a fault",
        IOException other => $"the system answers with error {other.HResult}",
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

    /// <summary>What .NET gives when a file cannot be preallocated; the system's number is lost on the way.</summary>
    private const int Unspecified = unchecked((int)0x80131620);
}
