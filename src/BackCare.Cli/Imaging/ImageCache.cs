namespace BackCare.Cli.Imaging;

/// <summary>Encoded pictures in the site's <c>.backcare/images</c>; each name says of what, how and by what it was made. Where it cannot be written, nothing is kept.</summary>
internal sealed class ImageCache(string folder)
{
    /// <summary>What was kept under a name; null if there is nothing.</summary>
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

    /// <summary>Keeps bytes under a name, whole or not at all.</summary>
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
