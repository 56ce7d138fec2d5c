using BackCare.Cli.Disk;
using BackCare.Diagnostics;

namespace BackCare.Cli.Running;

/// <summary>The exit codes. If several apply, the highest is used.</summary>
internal static class ExitCode
{
    /// <summary>Success; there can be warnings.</summary>
    public const int Fine = 0;

    /// <summary>Errors in content, templates or self-checks.</summary>
    public const int Errors = 1;

    /// <summary>The command line or site.yml is wrong.</summary>
    public const int Usage = 2;

    /// <summary>A problem with the disk, or with the lock on a folder.</summary>
    public const int Disk = 3;

    /// <summary>A bug in BackCare.</summary>
    public const int Bug = 4;

    /// <summary>The exit code of a process that is ended by a signal.</summary>
    public static int Interrupted(int signal) => 128 + signal;

    /// <summary>The code for a set of findings; only errors count.</summary>
    public static int Of(IEnumerable<Diagnostic> diagnostics) => diagnostics.Select(Of).DefaultIfEmpty(Fine).Max();

    private static int Of(Diagnostic diagnostic) => diagnostic switch
    {
        { Severity: not Severity.Error } => Fine,
        { Rule: var rule } when rule == ShellRules.Bug => Bug,
        { Rule.Id: var id } when id.StartsWith("BC901", StringComparison.Ordinal) => Disk,
        { Rule: var rule } when rule == DiskRules.NoSite => Usage,
        { Location.File: var file } when IsSettings(file) => Usage,
        _ => Errors,
    };

    private static bool IsSettings(string file) =>
        file == "site.yml"
        || (file.StartsWith("site.", StringComparison.Ordinal)
            && file.EndsWith(".yml", StringComparison.Ordinal)
            && !file.Contains('/', StringComparison.Ordinal));
}
