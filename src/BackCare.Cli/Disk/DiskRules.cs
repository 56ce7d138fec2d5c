using BackCare.Diagnostics;

namespace BackCare.Cli.Disk;

/// <summary>What can be wrong between BackCare and the disk. 9010 to 9019 end the command with exit code 3.</summary>
internal static class DiskRules
{
    public static Rule NoSite { get; } = new("BC9001", Severity.Error, "there is no such folder");

    public static Rule LinkLeaves { get; } = new("BC9002", Severity.Error, "a link leads out of the site");

    public static Rule Refused { get; } = new("BC9010", Severity.Error, "a site may not be written to this folder");

    public static Rule Foreign { get; } = new("BC9011", Severity.Error, "this folder was not made by BackCare");

    public static Rule Locked { get; } = new("BC9012", Severity.Error, "another build is writing to this folder");

    public static Rule CannotWrite { get; } = new("BC9013", Severity.Error, "this cannot be written");

    public static Rule CannotRead { get; } = new("BC9014", Severity.Error, "this cannot be read");

    public static Rule NoFreePort { get; } = new("BC9015", Severity.Error, "no port is free");

    public static Rule Standing { get; } = new("BC9016", Severity.Error, "this already exists");

    public static Diagnostic NoFolder(string folder) =>
        new(NoSite, Location.TopOf(folder), $"there is no folder `{folder}`", "check the name after `--source`");

    public static Diagnostic LeadsOut(string path, string target) => new(
        LinkLeaves,
        Location.TopOf(path),
        $"this link leads to `{target}`, outside `content/` and `templates/`",
        "put the file itself here");

    public static Diagnostic MayNotBe(string destination, string reason) => new(
        Refused,
        Location.TopOf(destination),
        $"`{destination}` cannot be the destination: {reason}",
        "choose a folder of its own, such as `--destination public`");

    public static Diagnostic NotOurs(string destination) => new(
        Foreign,
        Location.TopOf(destination),
        $"`{destination}` was not made by BackCare, and it is not empty",
        "empty it, choose another folder, or keep what is in it with `--adopt`");

    public static Diagnostic InTheWay(string path) => new(
        Foreign,
        Location.TopOf(path),
        "a file that BackCare did not make stands where a page must be written",
        "move it away, or have it replaced with `--adopt`");

    public static Diagnostic HeldBy(string destination, string holder) => new(
        Locked,
        Location.TopOf(destination),
        $"{holder} is writing to `{destination}` and did not finish in time",
        "wait until it has ended, then build again");

    public static Diagnostic CannotWriteTo(string path, string reason) =>
        new(CannotWrite, Location.TopOf(path), $"`{path}` cannot be written: {reason}");

    public static Diagnostic NoPort(int first, int last) => new(
        NoFreePort,
        Location.Program,
        $"none of the ports {first} to {last} is free for the preview",
        "end another preview, or begin at another port with `--port`");

    public static Diagnostic AlreadyThere(string path) =>
        new(Standing, Location.TopOf(path), $"`{path}` already exists, and `new` never writes over anything", "choose another name, or move it away");

    public static Diagnostic CannotReadFrom(string path, string reason) =>
        new(CannotRead, Location.TopOf(path), $"`{path}` cannot be read: {reason}");
}
