using System.CommandLine;
using BackCare.Cli.Disk;
using BackCare.Cli.Running;

namespace BackCare.Cli.Requests;

/// <summary>The option <c>--destination</c>.</summary>
internal static class DestinationOption
{
    /// <summary>Creates the option.</summary>
    public static Option<string?> Create() => new("--destination", "-d")
    {
        Description = "The folder for the finished site [default: `public` in the site's folder]",
        HelpName = "FOLDER",
    };

    /// <summary>The destination for the value of the option; null means <c>public</c> in the site's folder.</summary>
    /// <exception cref="DiskTrouble">The folder cannot be a destination (BC9010).</exception>
    public static DestinationFolder Resolve(string? asked, string source, Surroundings surroundings)
    {
        var shown = asked ?? (source == "." ? "public" : Path.Combine(source, "public"));
        return DestinationFolder.Of(shown, surroundings.FullPath(shown), surroundings.FullPath(source), surroundings.Home);
    }
}
