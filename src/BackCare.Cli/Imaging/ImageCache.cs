namespace BackCare.Cli.Imaging;

/// <summary>
/// Caches encoded pictures in the site's <c>.backcare/images</c>, by names that identify the original, the variant and the encoder. If the
/// folder cannot be written, nothing is cached.
/// </summary>
internal sealed class ImageCache(string folder)
{
    /// <summary>The cached bytes; null if there are none.</summary>
    public byte[]? Find(string name)
    {
        try
        {
            return File.ReadAllBytes(Path.Combine(folder, name)) is { Length: > 0 } bytes ? bytes : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Caches bytes under a name, all of them or none.</summary>
    public void Keep(string name, byte[] bytes)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var part = Path.Combine(folder, $"{name}.{Environment.ProcessId}-{Environment.CurrentManagedThreadId}.part");
            File.WriteAllBytes(part, bytes);
            File.Move(part, Path.Combine(folder, name), overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The next build encodes it again.
        }
    }
}
