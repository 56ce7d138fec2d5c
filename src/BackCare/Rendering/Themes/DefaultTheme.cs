using System.Collections.Immutable;

namespace BackCare.Rendering.Themes;

/// <summary>The default theme, embedded in the library. Files of a site's own theme replace its files one by one.</summary>
internal static class DefaultTheme
{
    private const string Prefix = "templates/";

    private static readonly Lazy<ImmutableArray<ThemeFile>> Embedded = new(Read);

    /// <summary>All files of the theme, sorted by name.</summary>
    public static ImmutableArray<ThemeFile> Files => Embedded.Value;

    private static ImmutableArray<ThemeFile> Read()
    {
        var library = typeof(DefaultTheme).Assembly;
        return
        [
            .. library.GetManifestResourceNames()
                .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
                .Select(n =>
                    new ThemeFile(n[Prefix.Length..].Replace('\\', '/'), Bytes(library.GetManifestResourceStream(n)!), IsOwn: false))
                .OrderBy(f => f.Name, StringComparer.Ordinal),
        ];
    }

    private static byte[] Bytes(Stream stream)
    {
        using (stream)
        {
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes;
        }
    }
}
