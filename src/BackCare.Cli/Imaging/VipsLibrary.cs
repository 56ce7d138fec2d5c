using System.Runtime.InteropServices;
using NetVips;

namespace BackCare.Cli.Imaging;

/// <summary>
/// The native part of the image encoder, loaded when the first picture needs it. It is in a folder of its own because NetVips would load a
/// library next to the binary at every start, which takes longer than building a small site.
/// </summary>
internal static class VipsLibrary
{
    private static readonly Lazy<bool> Loaded = new(TryLoad);

    /// <summary>
    /// The version of the library, such as <c>8.18.7</c>, used in the names of cached pictures; empty until it is loaded.
    /// </summary>
    public static string Version { get; private set; } = "";

    /// <summary>Loads the library on the first call; false if it is missing or does not work on this machine.</summary>
    public static bool Load() => Loaded.Value;

    private static bool TryLoad()
    {
        try
        {
            NativeLibrary.TryLoad(Path.Combine(AppContext.BaseDirectory, "native", FileName), out _);
            if (!NetVips.NetVips.Init())
            {
                return false;
            }

            ModuleInitializer.VipsInitialized = true;
            Version =
                FormattableString.Invariant($"{NetVips.NetVips.Version(0)}.{NetVips.NetVips.Version(1)}.{NetVips.NetVips.Version(2)}");

            // Content is not trusted, each worker encodes one picture at a time, and no picture is encoded more than once.
            NetVips.NetVips.BlockUntrusted = true;
            NetVips.NetVips.Concurrency = 1;
            Cache.Max = 0;

            // The library would print its own warnings about a picture, which is already reported as a finding.
            Log.SetLogHandler("VIPS", Enums.LogLevelFlags.Warning, static (_, _, _) => { });
            return true;
        }
        catch (Exception exception) when (exception is DllNotFoundException or BadImageFormatException or EntryPointNotFoundException)
        {
            return false;
        }
    }

    private static string FileName =>
        OperatingSystem.IsWindows() ? "libvips-42.dll" : OperatingSystem.IsMacOS() ? "libvips.42.dylib" : "libvips.so.42";
}
