using System.CommandLine;
using BackCare.Cli.Disk;
using BackCare.Cli.Requests;
using BackCare.Cli.Running;

namespace BackCare.Cli.Commands;

/// <summary><c>backcare clean</c>: deletes what the destination's record lists, and nothing else.</summary>
internal static class CleanCommand
{
    /// <summary>Gives the command its options and its act.</summary>
    public static void Fill(Command command, Surroundings surroundings)
    {
        var source = SiteOptions.Text("--source", "-s", "The site's folder.", "FOLDER", ".");
        var destination = DestinationOption.Create();
        command.Add(source);
        command.Add(destination);
        command.SetAction(parsed => Guard.Run(
            surroundings,
            () => Run(DestinationOption.Resolve(parsed.GetValue(destination), parsed.GetValue(source)!, surroundings), surroundings)));
    }

    private static int Run(DestinationFolder destination, Surroundings surroundings)
    {
        if (!Directory.Exists(destination.Path))
        {
            surroundings.Output.WriteLine($"nothing to clean: there is no folder {destination.Shown}");
            return ExitCode.Fine;
        }

        using var place = DestinationPlace.Take(destination, surroundings.LockPatience, surroundings.Interruption.Token);
        var (deleted, kept) = DestinationCleaning.Run(destination);
        surroundings.Output.WriteLine($"cleaned {destination.Shown}: {deleted} files deleted{(kept > 0 ? $", {kept} that BackCare did not make kept" : "")}");
        return ExitCode.Fine;
    }
}
