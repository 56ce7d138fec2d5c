using System.Runtime.InteropServices;

namespace BackCare.Benchmarks.Processes;

/// <summary>The few calls of Linux that measuring a child takes.</summary>
internal static partial class LinuxCalls
{
    /// <summary>Option of <see cref="Prctl"/>: orphaned grandchildren become children of this process.</summary>
    public const int SetChildSubreaper = 36;

    /// <summary>The C library's list of environment variables, handed on to children unchanged.</summary>
    public static nint Environment { get; } = Marshal.ReadIntPtr(NativeLibrary.GetExport(NativeLibrary.Load("libc.so.6"), "environ"));

    [LibraryImport("libc.so.6", EntryPoint = "posix_spawn", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Spawn(
        out int pid,
        string path,
        nint fileActions,
        nint attributes,
        [MarshalAs(UnmanagedType.LPArray, ArraySubType = UnmanagedType.LPUTF8Str)] string?[] arguments,
        nint environment);

    [LibraryImport("libc.so.6", EntryPoint = "wait4", SetLastError = true)]
    public static partial int Wait(int pid, out int status, int options, out ResourceUsage usage);

    [LibraryImport("libc.so.6", EntryPoint = "prctl")]
    public static partial int Prctl(int option, nuint first, nuint second, nuint third, nuint fourth);

    /// <param name="path">Where the named pipe is made.</param>
    /// <param name="mode">Permission bits.</param>
    [LibraryImport("libc.so.6", EntryPoint = "mkfifo", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int MakeFifo(string path, uint mode);

    [LibraryImport("libc.so.6", EntryPoint = "sync")]
    public static partial void Sync();

    [StructLayout(LayoutKind.Sequential)]
    public struct Moment
    {
        public long Seconds;
        public long Microseconds;

        public readonly double ToSeconds() => Seconds + (Microseconds / 1e6);
    }

    /// <summary>The first fields of <c>struct rusage</c>; the size is that of the whole.</summary>
    [StructLayout(LayoutKind.Sequential, Size = 144)]
    public struct ResourceUsage
    {
        public Moment User;
        public Moment System;

        /// <summary>In units of 1,024 bytes.</summary>
        public long PeakResident;
    }
}
