using BackCare.Diagnostics;

namespace BackCare.Cli.Disk;

/// <summary>A problem with the disk or with a folder on it. The command ends with exit code 3 and this finding.</summary>
internal sealed class DiskTrouble(Diagnostic diagnostic, Exception? cause = null) : Exception(diagnostic.Message, cause)
{
    /// <summary>The finding, with the path and the reason.</summary>
    public Diagnostic Diagnostic { get; } = diagnostic;

    /// <summary>Runs a write to <paramref name="path"/>; if the disk refuses it, throws with the reason in plain words.</summary>
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

    /// <summary>Runs a write that returns no value; if the disk refuses it, throws with the reason in plain words.</summary>
    public static void Writing(string path, Action act) => Writing(path, () =>
    {
        act();
        return true;
    });

    /// <summary>Runs a read of <paramref name="path"/>; if the disk refuses it, throws with the reason in plain words.</summary>
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
