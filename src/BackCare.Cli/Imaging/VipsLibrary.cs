using System.Runtime.InteropServices;
using NetVips;

namespace BackCare.Cli.Imaging;

/// <summary>
/// The native part of the image encoder, loaded when the first picture needs it. It lies in a folder of its own: beside the binary NetVips would load it at
/// every start of a native build, which takes longer than a small site.
/// </summary>
internal static class VipsLibrary
{
    private static readonly Lazy<bool> Loaded = new(TryLoad);

    /// <summary>Its version, such as <c>8.18.7</c>; part of the name of what it made.</summary>
    public static string Version { get; private set; } = "";

    /// <summary>Loads it, once; false where it is not there or does not fit the machine.</summary>
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
            Version = FormattableString.Invariant($"{NetVips.NetVips.Version(0)}.{NetVips.NetVips.Version(1)}.{NetVips.NetVips.Version(2)}");

            // Content is not trusted, each worker has one picture, and none comes twice.
            NetVips.NetVips.BlockUntrusted = true;
            NetVips.NetVips.Concurrency = 1;
            Cache.Max = 0;

            // It would print on its own what is wrong with a picture; a finding says so.
            Log.SetLogHandler("VIPS", Enums.LogLevelFlags.Warning, static (_, _, _) => { });
            return true;
        }
        catch (Exception exception) when (exception is DllNotFoundException or BadImageFormatException or EntryPointNotFoundException)
        {
            return false;
        }
    }

    private static string FileName => OperatingSystem.IsWindows() ? "libvips-42.dll" : OperatingSystem.IsMacOS() ? "libvips.42.dylib" : "libvips.so.42";
}
