using System.CommandLine;
using BackCare.Cli.Disk;
using BackCare.Cli.Running;

namespace BackCare.Cli.Requests;

/// <summary>The option that names the destination.</summary>
internal static class DestinationOption
{
    /// <summary>The option; its default is <c>public</c> in the site's folder.</summary>
    public static Option<string?> Create() => new("--destination", "-d")
    {
        Description = "Where the finished site goes [default: `public` in the site's folder]",
        HelpName = "FOLDER",
    };

    /// <summary>The folder that was meant.</summary>
    /// <exception cref="DiskTrouble">BC9010: a site may not be written there.</exception>
    public static DestinationFolder Resolve(string? asked, string source, Surroundings surroundings)
    {
        var shown = asked ?? (source == "." ? "public" : Path.Combine(source, "public"));
        return DestinationFolder.Of(shown, surroundings.FullPath(shown), surroundings.FullPath(source), surroundings.Home);
    }
}
