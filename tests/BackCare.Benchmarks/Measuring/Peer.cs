using System.Runtime.InteropServices;
using BackCare.Benchmarks.Processes;
using BackCare.Benchmarks.Sites;

namespace BackCare.Benchmarks.Measuring;

/// <summary>A generator that takes its turn.</summary>
/// <param name="Name">As the tables print it.</param>
/// <param name="Write">Writes the clinic in this generator's form: folder, seed, number of articles.</param>
/// <param name="Build">The command that builds a source folder into a destination that does not exist yet.</param>
internal sealed record Peer(string Name, Action<SiteWriter, int, int> Write, Func<string, string, string[]> Build)
{
    public const string BackCareName = "BackCare";

    /// <summary>More than Hugo's theme prints: for knowledge, not for bars.</summary>
    public const string DefaultThemeName = "default theme";

    /// <summary>The default theme and its search index: what a clinic gets.</summary>
    public const string SearchName = "with search";

    public const string HugoName = "Hugo";

    /// <summary>The equal theme, and an index of every word: stands beside <see cref="HugoIndexName"/>.</summary>
    public const string EqualSearchName = "BackCare+search";

    /// <summary>Hugo with what its sites search in: one file with the words of all pages.</summary>
    public const string HugoIndexName = "Hugo+index";

    /// <summary>Those that are here; for each absent one a line says so.</summary>
    public static IReadOnlyList<Peer> Present(Options options, string scratch, TextWriter output)
    {
        var peers = new List<Peer>();
        if (NativeBinaryIsThere(options, scratch, output))
        {
            peers.Add(new(BackCareName, BackCareSite.WriteWithEqualTheme, BackCareBuild));
            peers.Add(new(DefaultThemeName, BackCareSite.WriteWithDefaultTheme, BackCareBuild));
            peers.Add(new(SearchName, BackCareSite.WriteWithSearch, BackCareBuild));
            peers.Add(new(EqualSearchName, BackCareSite.WriteWithEqualThemeAndSearch, BackCareBuild));
        }

        if (MeasuredProcess.Run(scratch, "hugo", "version") is { ExitCode: 0 })
        {
            output.WriteLine(MeasuredProcess.LastWords(scratch).Trim());
            peers.Add(new(HugoName, HugoSite.Write, HugoBuild));
            peers.Add(new(HugoIndexName, HugoSite.WriteWithIndex, HugoBuild));
        }
        else
        {
            output.WriteLine("hugo is not on PATH: skipped");
        }

        return options.Has("peers")
            ? [.. peers.Where(peer => options.Text("peers", "").Split(',').Contains(peer.Name, StringComparer.Ordinal))]
            : peers;
    }

    private static string[] HugoBuild(string source, string destination) =>
        ["hugo", "--source", source, "--destination", destination, "--quiet"];

    private static string[] BackCareBuild(string source, string destination) =>
        [Repository.NativeBinary, "build", "--source", source, "--destination", destination, "-q", "--now", "2026-06-01"];

    /// <summary>Publishes the binary if it is absent, or if <c>--publish</c> asks for a fresh one.</summary>
    public static bool NativeBinaryIsThere(Options options, string scratch, TextWriter output)
    {
        if (options.Has("publish") || !File.Exists(Repository.NativeBinary))
        {
            Publish(scratch, output);
        }

        if (MeasuredProcess.Run(scratch, Repository.NativeBinary, "--version") is not { ExitCode: 0 })
        {
            output.WriteLine($"{Repository.NativeBinary} does not run: skipped. {MeasuredProcess.LastWords(scratch).Trim()}");
            return false;
        }

        output.WriteLine($"backcare {MeasuredProcess.LastWords(scratch).Trim()}");
        return true;
    }

    private static void Publish(string scratch, TextWriter output)
    {
        output.WriteLine("publishing the native binary…");
        var published = MeasuredProcess.Run(
            scratch,
            "dotnet", "publish", Path.Combine(Repository.Root, "src", "BackCare.Cli"), "-c", "Release", "-r",
                RuntimeInformation.RuntimeIdentifier,
            "-o", Path.GetDirectoryName(Repository.NativeBinary)!, "-nodeReuse:false", "-v", "q");
        if (published.ExitCode != 0)
        {
            output.WriteLine(MeasuredProcess.LastWords(scratch));
        }
    }
}
