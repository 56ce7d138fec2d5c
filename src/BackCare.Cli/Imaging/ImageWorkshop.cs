using BackCare.Cli.Running;
using BackCare.Diagnostics;
using BackCare.Phases;
using BackCare.Sites.Model;

namespace BackCare.Cli.Imaging;

/// <summary>Encodes the pictures of one site, or takes them from the cache.</summary>
/// <param name="siteFolder">The full path of the site's folder.</param>
/// <param name="load">Loads the native library; called only if the site has a picture.</param>
internal sealed class ImageWorkshop(string siteFolder, Func<bool> load)
{
    private readonly ImageCache cache = new(Path.Combine(siteFolder, ".backcare", "images"));
    private int encoded;
    private int found;
    private int toTell;

    /// <summary>The number of pictures encoded so far.</summary>
    public int Encoded => encoded;

    /// <summary>The number of pictures taken from the cache so far.</summary>
    public int Found => found;

    /// <summary>The encoder; null if the native library cannot be loaded.</summary>
    public ImageEncoder? Open()
    {
        if (load())
        {
            return Encode;
        }

        Interlocked.CompareExchange(ref toTell, 1, 0);
        return null;
    }

    /// <summary>The finding that the native library cannot be loaded, on the first call after that; empty otherwise.</summary>
    public IEnumerable<Diagnostic> Notices() => Interlocked.CompareExchange(ref toTell, 2, 1) == 1 ? [ShellRules.NoEncoder()] : [];

    private ReadOnlyMemory<byte>? Encode(ImageRoute picture, ReadOnlyMemory<byte> original)
    {
        var (width, format) = picture.Variant;
        var name =
            FormattableString.Invariant($"{picture.Sha256}-{width}-{VipsLibrary.Version}-{VipsEncoder.Settings}.{format.ToString().ToLowerInvariant()}");
        if (cache.Find(name) is { } known)
        {
            Interlocked.Increment(ref found);
            return known;
        }

        if (VipsEncoder.Encode(original, picture.Variant) is not { } made)
        {
            return null;
        }

        Interlocked.Increment(ref encoded);
        cache.Keep(name, made);
        return made;
    }
}
