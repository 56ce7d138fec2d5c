using BackCare.Diagnostics;

namespace BackCare.Cli.Disk;

/// <summary>Rules for problems with the disk. BC9010 to BC9019 end the command with exit code 3.</summary>
internal static class DiskRules
{
    public static Rule NoSite { get; } = new("BC9001", Severity.Error, "site folder does not exist");

    public static Rule LinkLeaves { get; } = new("BC9002", Severity.Error, "file link points outside the site");

    public static Rule Refused { get; } = new("BC9010", Severity.Error, "unsafe destination folder");

    public static Rule Foreign { get; } = new("BC9011", Severity.Error, "destination was not made by BackCare");

    public static Rule Locked { get; } = new("BC9012", Severity.Error, "another build is using the destination");

    public static Rule CannotWrite { get; } = new("BC9013", Severity.Error, "file cannot be written");

    public static Rule CannotRead { get; } = new("BC9014", Severity.Error, "file cannot be read");

    public static Rule NoFreePort { get; } = new("BC9015", Severity.Error, "no free port for the preview");

    public static Rule Standing { get; } = new("BC9016", Severity.Error, "file or folder already exists");

    public static Diagnostic NoFolder(string folder) =>
        new(NoSite, Location.TopOf(folder), $"the folder `{folder}` does not exist", "check the path after `--source`");

    public static Diagnostic LeadsOut(string path, string target) => new(
        LinkLeaves,
        Location.TopOf(path),
        $"this link points to `{target}`, outside `content/` and `templates/`",
        "replace the link with a copy of the file");

    public static Diagnostic MayNotBe(string destination, string reason) => new(
        Refused,
        Location.TopOf(destination),
        $"`{destination}` cannot be the destination: {reason}",
        "choose a folder used only for the site, such as `--destination public`");

    public static Diagnostic NotOurs(string destination) => new(
        Foreign,
        Location.TopOf(destination),
        $"`{destination}` is not empty and was not made by BackCare",
        "empty it, choose another folder, or keep its files with `--adopt`");

    public static Diagnostic InTheWay(string path) => new(
        Foreign,
        Location.TopOf(path),
        "a file that BackCare did not make has the same path as a page",
        "move it away, or replace it with `--adopt`");

    public static Diagnostic HeldBy(string destination, string holder) => new(
        Locked,
        Location.TopOf(destination),
        $"{holder} is writing to `{destination}` and did not finish in time",
        "wait until it has finished, then build again");

    public static Diagnostic CannotWriteTo(string path, string reason) =>
        new(CannotWrite, Location.TopOf(path), $"`{path}` cannot be written: {reason}");

    public static Diagnostic NoPort(int first, int last) => new(
        NoFreePort,
        Location.Program,
        $"the ports {first} to {last} are all in use",
        "stop another preview, or start at another port with `--port`");

    public static Diagnostic AlreadyThere(string path) => new(
        Standing,
        Location.TopOf(path),
        $"`{path}` already exists, and `new` never overwrites anything",
        "choose another name, or move it away");

    public static Diagnostic CannotReadFrom(string path, string reason) =>
        new(CannotRead, Location.TopOf(path), $"`{path}` cannot be read: {reason}");
}
