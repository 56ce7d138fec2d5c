using System.CommandLine;
using BackCare.Cli.Disk;
using BackCare.Cli.Requests;
using BackCare.Cli.Running;

namespace BackCare.Cli.Commands;

/// <summary>The command <c>backcare clean</c>, which deletes the files listed in the destination's record, and nothing else.</summary>
internal static class CleanCommand
{
    /// <summary>Adds the options and the action to the command.</summary>
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
            surroundings.Output.WriteLine($"nothing to clean: {destination.Shown} does not exist");
            return ExitCode.Fine;
        }

        using var place = DestinationPlace.Take(destination, surroundings.LockPatience, surroundings.Interruption.Token);
        var (deleted, kept) = DestinationCleaning.Run(destination);
        var others = kept > 0 ? $", {kept} other files kept" : "";
        surroundings.Output.WriteLine($"cleaned {destination.Shown}: {deleted} files deleted{others}");
        return ExitCode.Fine;
    }
}
