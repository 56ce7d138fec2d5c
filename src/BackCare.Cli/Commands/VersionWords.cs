using System.CommandLine;
using System.CommandLine.Invocation;
using BackCare.Cli.Printing;
using BackCare.Cli.Running;

namespace BackCare.Cli.Commands;

/// <summary>Prints the version for <c>--version</c>.</summary>
internal sealed class VersionWords : SynchronousCommandLineAction
{
    /// <summary>Makes this the action of <c>--version</c>.</summary>
    public static void AddTo(RootCommand root)
    {
        foreach (var option in root.Options.OfType<VersionOption>())
        {
            option.Action = new VersionWords();
        }
    }

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine($"backcare {ToolVersion.Text}");
        return ExitCode.Fine;
    }
}
