using System.CommandLine;
using System.CommandLine.Parsing;
using BackCare.Cli.Running;
using BackCare.Diagnostics;

namespace BackCare.Cli.Commands;

/// <summary>Prints the errors in a command line.</summary>
internal static class UsageErrors
{
    /// <summary>Prints each error, the nearest known name and the command for help. Returns exit code 2.</summary>
    public static int Print(ParseResult parsed, TextWriter error)
    {
        foreach (var message in parsed.Errors.Select(e => e.Message).Distinct(StringComparer.Ordinal))
        {
            error.WriteLine($"backcare: {message}");
        }

        var command = parsed.CommandResult.Command;
        foreach (var word in parsed.UnmatchedTokens)
        {
            if (Spelling.DidYouMean(word, Names(command)) is { } suggestion)
            {
                error.WriteLine($"  {suggestion}");
            }
        }

        error.WriteLine($"  help: `{Path(parsed.CommandResult)} --help`");
        return ExitCode.Usage;
    }

    private static IEnumerable<string> Names(Command command) =>
    [
        .. command.Subcommands.Select(c => c.Name),
        .. command.Options.SelectMany(o => o.Aliases.Append(o.Name)),
    ];

    private static string Path(CommandResult result) =>
        result.Parent is CommandResult above ? $"{Path(above)} {result.Command.Name}" : "backcare";
}
