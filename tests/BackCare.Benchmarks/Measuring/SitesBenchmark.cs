using BackCare.Benchmarks.Articles;
using BackCare.Benchmarks.Processes;
using BackCare.Benchmarks.Sites;

namespace BackCare.Benchmarks.Measuring;

/// <summary>Builds the same clinic with every peer, in turns, and prints medians and ratios.</summary>
internal static class SitesBenchmark
{
    /// <summary>0; 1 if a build failed or a bar is broken.</summary>
    public static int Run(Options options, TextWriter output)
    {
        var work = Directory.CreateDirectory(options.Text("work", Path.Combine(Path.GetTempPath(), "backcare-benchmarks"))).FullName;
        var sizes = options.Numbers("sizes", "5,50,1000,10000");
        if (sizes.Max() > Title.Count)
        {
            throw new ArgumentException($"there are only {Title.Count} titles");
        }

        var peers = Peer.Present(options, work, output);
        var floor = Enumerable.Range(0, 9).Select(_ => MeasuredProcess.Run(work, "true")).ToArray();
        output.WriteLine($"an empty process: {Usage.Median(floor).WallSeconds * 1000:0.0} ms");

        var results = new List<SiteResult>();
        foreach (var size in sizes)
        {
            results.AddRange(Measure(peers, size, options, work, output));
        }

        output.WriteLine();
        output.Write(ResultTable.Of(results));
        var bars = SiteBar.All.Select(bar => bar.Judge(results)).ToArray();
        output.WriteLine();
        output.WriteLine(string.Join('\n', bars.Select(bar => bar.Sentence)));
        return results.All(result => result.Usage.ExitCode == 0) && bars.All(bar => bar.Holds) ? 0 : 1;
    }

    private static IEnumerable<SiteResult> Measure(IReadOnlyList<Peer> peers, int size, Options options, string work, TextWriter output)
    {
        var room = Path.Combine(work, $"size-{size}");
        Remove(room);
        foreach (var peer in peers)
        {
            peer.Write(new SiteWriter(Path.Combine(room, peer.Name)), options.Number("seed", 1), size);
        }

        var usages = peers.ToDictionary(peer => peer, _ => new List<Usage>());
        for (var run = 0; run < options.Number("runs", 5); run++)
        {
            // Destinations are fresh and stay until all is measured: writing soon after a large delete is several times slower on ext4.
            foreach (var peer in run % 2 == 0 ? peers : peers.Reverse())
            {
                usages[peer].Add(MeasuredProcess.Run(work, peer.Build(Path.Combine(room, peer.Name), Destination(room, peer, run))));
                Report(peer, size, usages[peer][^1], work, output);
            }
        }

        var results = peers.Select(peer => SiteResult.Of(peer, size, Usage.Median(usages[peer]), Destination(room, peer, 0))).ToArray();
        Remove(room);
        return results;
    }

    private static void Report(Peer peer, int size, Usage usage, string work, TextWriter output)
    {
        output.WriteLine($"{size,7} {peer.Name,-13} {usage.WallSeconds,8:0.000} s {usage.CpuSeconds,8:0.000} CPU s "
            + $"{usage.PeakMegabytes,7:0} MB");
        if (usage.ExitCode != 0)
        {
            output.WriteLine($"exit code {usage.ExitCode}: {MeasuredProcess.LastWords(work)}");
        }
    }

    private static string Destination(string room, Peer peer, int run) => Path.Combine(room, $"{peer.Name}-public-{run}");

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
