using System.Collections.Immutable;

namespace BackCare.Rendering.Themes;

/// <summary>The scripts that were proved equal to the scorer, or stand between it and the reader; no theme may put others in their place.</summary>
internal static class SelfCheckScripts
{
    private const string Folder = "assets/self-check/";

    /// <summary>The modules that make the check on a page and in a frame, and the loader for other sites.</summary>
    public static ImmutableArray<string> Entries { get; } = ["self-check.js", "frame.js", "embed.js"];

    /// <summary>True for a file of the theme (below <c>templates/</c>) that may not be overlaid.</summary>
    public static bool IsProved(string name) => name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith(".js", StringComparison.Ordinal);

    /// <summary>The text of one module as it was shipped.</summary>
    public static string Text(string module) =>
        System.Text.Encoding.UTF8.GetString(DefaultTheme.Files.First(f => f.Name == Folder + module).Bytes.Span);

    /// <summary>A module with all that it imports, in one.</summary>
    public static string Linked(string entry) => ScriptLinker.Link(entry, Text);
}
