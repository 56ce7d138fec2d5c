using System.Runtime.InteropServices;
using BackCare.Cli.Printing;
using BackCare.Diagnostics;

namespace BackCare.Cli.Running;

/// <summary>Rules for problems with BackCare itself.</summary>
internal static class ShellRules
{
    public static Rule Bug { get; } = new("BC9000", Severity.Error, "bug in BackCare");

    public static Rule NoImages { get; } = new("BC9020", Severity.Warning, "pictures cannot be resized");

    public static Diagnostic NoEncoder() => new(
        NoImages,
        Location.Program,
        "the image library cannot be loaded, so pictures are published in full size; only the camera's data is removed",
        "build with BackCare's `native` folder next to the program");

    /// <summary>A bug report with everything needed to find the cause, and none of the site's content.</summary>
    public static Diagnostic Failed(Exception exception, IReadOnlyList<string> arguments) => new(
        Bug,
        Location.Program,
        "BackCare itself failed: this is a bug in BackCare, not in your site; nothing was written",
        Suggestion: null,
        $"""
        please send these lines to the person who maintains BackCare for you:
          version: {ToolVersion.Text} on {RuntimeInformation.RuntimeIdentifier}
          command: backcare {string.Join(' ', arguments)}
          {exception.ToString().ReplaceLineEndings("\n  ")}
        """);
}
