using System.CommandLine;
using System.CommandLine.Invocation;
using BackCare.Cli.Commands;
using BackCare.Cli.Running;

namespace BackCare.Cli;

/// <summary>The executable <c>backcare</c>.</summary>
internal static class Shell
{
    /// <summary>Runs one command line in the given surroundings, and returns its exit code.</summary>
    internal static int Run(IReadOnlyList<string> arguments, Surroundings surroundings)
    {
        surroundings = surroundings with { Arguments = arguments };
        try
        {
            return Guard.Run(surroundings, () =>
            {
                var parsed = CommandLine.Create(surroundings).Parse(arguments, new() { ResponseFileTokenReplacer = null });
                return parsed.Action is ParseErrorAction
                    ? UsageErrors.Print(parsed, surroundings.Error)
                    : parsed.Invoke(Invocation(surroundings));
            });
        }
        finally
        {
            surroundings.Output.Flush();
            surroundings.Error.Flush();
        }
    }

    private static int Main(string[] arguments)
    {
        var surroundings = ThisProcess.Surroundings();
        using (surroundings.Interruption)
        {
            return Run(arguments, surroundings);
        }
    }

    private static InvocationConfiguration Invocation(Surroundings surroundings) => new()
    {
        Output = surroundings.Output,
        Error = surroundings.Error,
        EnableDefaultExceptionHandler = false,
        ProcessTerminationTimeout = null,
    };
}
