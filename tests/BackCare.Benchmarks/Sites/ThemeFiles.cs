using System.Reflection;

namespace BackCare.Benchmarks.Sites;

/// <summary>The two equal themes, which this program carries.</summary>
internal static class ThemeFiles
{
    /// <summary>Writes all files of a theme.</summary>
    /// <param name="theme">HugoTheme or EqualTheme.</param>
    /// <param name="below">Where they go: empty, or a folder that ends in "/".</param>
    public static void Write(SiteWriter folder, string theme, string below)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var start = $"{theme}/";
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(start, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            folder.Write(below + name[start.Length..], reader.ReadToEnd());
        }
    }
}
