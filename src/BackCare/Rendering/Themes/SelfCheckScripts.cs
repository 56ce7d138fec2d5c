using System.Collections.Immutable;

namespace BackCare.Rendering.Themes;

/// <summary>
/// The self-check scripts. They are proved equal to the scorer or connect it to the reader, so no theme can replace them.
/// </summary>
internal static class SelfCheckScripts
{
    private const string Folder = "assets/self-check/";

    /// <summary>The entry modules: for the full page, for the embed page, and the loader for other sites.</summary>
    public static ImmutableArray<string> Entries { get; } = ["self-check.js", "frame.js", "embed.js"];

    /// <summary>True for a theme file that cannot be replaced.</summary>
    /// <param name="name">The path in <c>templates/</c>.</param>
    public static bool IsProved(string name) =>
        name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith(".js", StringComparison.Ordinal);

    /// <summary>The text of a module as shipped.</summary>
    public static string Text(string module) =>
        System.Text.Encoding.UTF8.GetString(DefaultTheme.Files.First(f => f.Name == Folder + module).Bytes.Span);

    /// <summary>A module with everything it imports, as one script.</summary>
    public static string Linked(string entry) => ScriptLinker.Link(entry, Text);
}
