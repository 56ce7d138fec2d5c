using System.Runtime.InteropServices;
using BackCare.Cli.Printing;
using BackCare.Diagnostics;

namespace BackCare.Cli.Running;

/// <summary>What can be wrong with BackCare itself.</summary>
internal static class ShellRules
{
    public static Rule Bug { get; } = new("BC9000", Severity.Error, "the program itself failed");

    public static Rule NoImages { get; } = new("BC9020", Severity.Warning, "pictures are published as they are");

    public static Diagnostic NoEncoder() => new(
        NoImages,
        Location.Program,
        "the image library cannot be loaded here, so pictures are not made smaller; only the camera's data is taken out",
        "build on a machine that has BackCare's `native` folder beside the program");

    /// <summary>A report with all that is needed to look for the bug, and nothing of the site's content.</summary>
    public static Diagnostic Failed(Exception exception, IReadOnlyList<string> arguments) => new(
        Bug,
        Location.Program,
        "BackCare itself failed: this is a bug in BackCare, not in your site; nothing was written",
        Suggestion: null,
        $"""
        please send these lines to whoever keeps BackCare for you:
          version: {ToolVersion.Text} on {RuntimeInformation.RuntimeIdentifier}
          command: backcare {string.Join(' ', arguments)}
          {exception.ToString().ReplaceLineEndings("\n  ")}
        """);
}
