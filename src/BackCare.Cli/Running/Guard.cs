using BackCare.Cli.Disk;
using BackCare.Cli.Printing;
using BackCare.Diagnostics;

namespace BackCare.Cli.Running;

/// <summary>Turns every exception that a command throws into a finding and an exit code.</summary>
internal static class Guard
{
    /// <summary>Runs a command, and prints a finding if it throws. Returns the exit code.</summary>
    public static int Run(Surroundings surroundings, Func<int> command, ReportFormat format = ReportFormat.Text, Paint paint = default)
    {
        try
        {
            return command();
        }
        catch (Exception exception)
        {
            return Tell(Innermost(exception), surroundings, format, paint);
        }
    }

    private static int Tell(Exception exception, Surroundings surroundings, ReportFormat format, Paint paint)
    {
        if (surroundings.Interruption.Signal is > 0 and var signal)
        {
            return ExitCode.Interrupted(signal);
        }

        if (exception is UsageTrouble usage)
        {
            surroundings.Error.WriteLine($"backcare: {TerminalText.Safe(usage.Message)}");
            surroundings.Error.Write(usage.Suggestion is { } words ? $"  {TerminalText.Safe(words)}\n" : "");
            return ExitCode.Usage;
        }

        Diagnostic diagnostic = exception switch
        {
            DiskTrouble trouble => trouble.Diagnostic,
            _ when DiskReason.Of(exception) is { } reason => DiskRules.CannotWriteTo(".", reason),
            _ => ShellRules.Failed(exception, surroundings.Arguments),
        };
        Report.Of([diagnostic], _ => null).Print(format, surroundings.Output, surroundings.Error, paint);
        return ExitCode.Of([diagnostic]);
    }

    private static Exception Innermost(Exception exception) =>
        exception is AggregateException { InnerExceptions: [var first, ..] } ? Innermost(first) : exception;
}
