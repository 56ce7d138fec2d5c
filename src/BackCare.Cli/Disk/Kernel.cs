using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace BackCare.Cli.Disk;

/// <summary>
/// Calls to the operating system that .NET does not offer. On systems other than Linux they report failure or use .NET instead.
/// </summary>
internal static partial class Kernel
{
    /// <summary>Swaps two folders in one step; false if the system or the file system does not support it.</summary>
    public static bool TryExchange(string one, string other) =>
        Try(() => RenameAt2(CurrentFolder, one, CurrentFolder, other, Exchange) == 0);

    /// <summary>
    /// Gives a file, or a symbolic link itself, a second name; false across file systems or if hard links are not allowed.
    /// </summary>
    public static bool TryLink(string existing, string added) => Try(() => Link(existing, added) == 0);

    /// <summary>The facts about a path, without following a link at its end; null if nothing is there.</summary>
    public static FileFacts? Look(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return LookPortably(path);
        }

        return Look(CurrentFolder, path, DoNotFollow);
    }

    /// <summary>The facts about an open file, even if it has been deleted; null if the system does not provide them.</summary>
    public static FileFacts? Look(SafeFileHandle file) =>
        OperatingSystem.IsLinux() ? Look((int)file.DangerousGetHandle(), "", OpenFileItself) : null;

    /// <summary>The full path with all links resolved. A part that does not exist is kept as written.</summary>
    public static string RealPath(string path)
    {
        var full = Path.GetFullPath(path);
        if (TryRealPath(full) is { } real)
        {
            return real;
        }

        var folder = Path.GetDirectoryName(full);
        return folder is null ? full : Path.Combine(RealPath(folder), Path.GetFileName(full));
    }

    /// <summary>
    /// Writes a new file with three system calls, where .NET needs nine because it also locks and examines the file. False on other systems
    /// and after a failure, in which case the path is as it was before.
    /// </summary>
    public static unsafe bool TryWriteNew(string path, ReadOnlySpan<byte> bytes)
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        var file = Open(path, WriteOnly | Create | Exclusive | CloseOnExec, ReadableByAll);
        if (file < 0)
        {
            return false;
        }

        long written;
        fixed (byte* start = bytes)
        {
            written = Write(file, start, (nuint)bytes.Length);
        }

        if (Close(file) == 0 && written == bytes.Length)
        {
            return true;
        }

        _ = Unlink(path);
        return false;
    }

    /// <summary>Creates a folder in an existing one; false if it already exists or cannot be created.</summary>
    public static bool TryMakeFolder(string path) => OperatingSystem.IsLinux() && MakeFolder(path, AccessibleByAll) == 0;

    private const int WriteOnly = 1;
    private const int Create = 0x40;
    private const int Exclusive = 0x80;
    private const int CloseOnExec = 0x80000;
    private const int ReadableByAll = 0x1B6;
    private const int AccessibleByAll = 0x1FF;
    private const int CurrentFolder = -100;
    private const uint Exchange = 2;
    private const int DoNotFollow = 0x100;
    private const int OpenFileItself = 0x1000;
    private const uint BasicFacts = 0x7ff;
    private const int StatxSize = 256;
    private const int AttributesAt = 8;
    private const int ModeAt = 28;
    private const int InodeAt = 32;
    private const int SizeAt = 40;
    private const int ChangedAt = 112;
    private const int DeviceAt = 136;
    private const int KindMask = 0xF000;
    private const ulong MountRoot = 0x2000;
    private const int LongestPath = 4096;

    private static bool Try(Func<bool> call)
    {
        try
        {
            return OperatingSystem.IsLinux() && call();
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    private static unsafe FileFacts? Look(int folder, string path, int flags)
    {
        var answer = stackalloc byte[StatxSize];
        if (Statx(folder, path, flags, BasicFacts, answer) != 0)
        {
            return null;
        }

        var kind = (*(ushort*)(answer + ModeAt) & KindMask) switch
        {
            0x8000 => FileKind.File,
            0x4000 => FileKind.Folder,
            0xA000 => FileKind.Link,
            _ => FileKind.Other,
        };
        var isMountPoint = (*(ulong*)(answer + AttributesAt) & MountRoot) != 0;
        var changed = (*(long*)(answer + ChangedAt) * 1_000_000_000L) + *(uint*)(answer + ChangedAt + 8);
        var identity = new UInt128(*(ulong*)(answer + DeviceAt), *(ulong*)(answer + InodeAt));
        return new(kind, *(long*)(answer + SizeAt), changed, identity, isMountPoint);
    }

    private static unsafe string? TryRealPath(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return Path.Exists(path) ? path : null;
        }

        var answer = stackalloc byte[LongestPath + 1];
        return RealPath(path, answer) == 0 ? null : Marshal.PtrToStringUTF8((nint)answer);
    }

    private static FileFacts? LookPortably(string path)
    {
        var file = new FileInfo(path);
        var kind = file.Attributes switch
        {
            (FileAttributes)(-1) => (FileKind?)null,
            var a when a.HasFlag(FileAttributes.ReparsePoint) => FileKind.Link,
            var a when a.HasFlag(FileAttributes.Directory) => FileKind.Folder,
            var a when a.HasFlag(FileAttributes.Device) => FileKind.Other,
            _ => FileKind.File,
        };
        return kind is { } known
            ? new(known, known == FileKind.File ? file.Length : 0, file.LastWriteTimeUtc.Ticks, 0, IsMountPoint: false)
            : null;
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameAt2(int folder, string path, int otherFolder, string otherPath, uint flags);

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags, int mode);

    [LibraryImport("libc", EntryPoint = "write")]
    private static unsafe partial nint Write(int file, byte* bytes, nuint count);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int file);

    [LibraryImport("libc", EntryPoint = "unlink", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Unlink(string path);

    [LibraryImport("libc", EntryPoint = "mkdir", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int MakeFolder(string path, int mode);

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Link(string existing, string added);

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static unsafe partial int Statx(int folder, string path, int flags, uint mask, byte* answer);

    [LibraryImport("libc", EntryPoint = "realpath", StringMarshalling = StringMarshalling.Utf8)]
    private static unsafe partial nint RealPath(string path, byte* answer);
}
