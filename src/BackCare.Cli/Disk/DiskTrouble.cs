using BackCare.Diagnostics;

namespace BackCare.Cli.Disk;

/// <summary>The disk, or the state of a folder on it, does not allow what was asked. The command ends with exit code 3 and this finding.</summary>
internal sealed class DiskTrouble(Diagnostic diagnostic, Exception? cause = null) : Exception(diagnostic.Message, cause)
{
    /// <summary>What to tell: the path and the reason.</summary>
    public Diagnostic Diagnostic { get; } = diagnostic;

    /// <summary>Runs a write to <paramref name="path"/> and turns what the disk answers into words.</summary>
    public static T Writing<T>(string path, Func<T> act)
    {
        try
        {
            return act();
        }
        catch (Exception exception) when (DiskReason.Of(exception) is { } reason)
        {
            throw new DiskTrouble(DiskRules.CannotWriteTo(path, reason), exception);
        }
    }

    /// <summary>Runs a write that gives nothing back.</summary>
    public static void Writing(string path, Action act) => Writing(path, () =>
    {
        act();
        return true;
    });

    /// <summary>Runs a read of <paramref name="path"/> and turns what the disk answers into words.</summary>
    public static T Reading<T>(string path, Func<T> act)
    {
        try
        {
            return act();
        }
        catch (Exception exception) when (DiskReason.Of(exception) is { } reason)
        {
            throw new DiskTrouble(DiskRules.CannotReadFrom(path, reason), exception);
        }
    }
}
