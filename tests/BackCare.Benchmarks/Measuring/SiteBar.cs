using System.Collections.Immutable;
using BackCare.Benchmarks.Processes;

namespace BackCare.Benchmarks.Measuring;

/// <summary>A promise about whole sites; README.md lists them in words.</summary>
/// <param name="Articles">The size at which it is judged.</param>
/// <param name="Figure">Its name in sentences.</param>
/// <param name="Of">Takes the figure from a measurement.</param>
/// <param name="Limit">The highest allowed.</param>
/// <param name="AgainstHugo">Whether the limit is a share of Hugo's figure, or seconds.</param>
internal sealed record SiteBar(int Articles, string Figure, Func<Usage, double> Of, double Limit, bool AgainstHugo)
{
    public static ImmutableArray<SiteBar> All { get; } =
    [
        new(5, "wall time", usage => usage.WallSeconds, 0.030, AgainstHugo: false),
        new(50, "wall time", usage => usage.WallSeconds, 0.35, AgainstHugo: true),
        new(10_000, "wall time", usage => usage.WallSeconds, 0.35, AgainstHugo: true),
        new(10_000, "CPU time", usage => usage.CpuSeconds, 0.25, AgainstHugo: true),
        new(10_000, "memory", usage => usage.PeakMegabytes, 0.30, AgainstHugo: true),
    ];

    /// <summary>A bar whose figures were not measured in this run holds, and says so.</summary>
    public (bool Holds, string Sentence) Judge(IReadOnlyList<SiteResult> results)
    {
        var name = AgainstHugo
            ? $"{Articles} articles: {Figure} at most {Limit:0.00} of Hugo's"
            : $"{Articles} articles: {Figure} at most {Limit * 1000:0} ms";
        if (Find(results, Peer.BackCareName) is not { } ours || (AgainstHugo ? Find(results, Peer.HugoName) : ours) is not { } theirs)
        {
            return (true, $"- {name}: not measured");
        }

        var value = AgainstHugo ? Of(ours.Usage) / Of(theirs.Usage) : Of(ours.Usage);
        var holds = value <= Limit;
        var words = holds ? "holds" : "BROKEN";
        return (holds, AgainstHugo ? $"- {name}: {words} ({value:0.00})" : $"- {name}: {words} ({value * 1000:0} ms)");
    }

    private SiteResult? Find(IReadOnlyList<SiteResult> results, string peer) =>
        results.FirstOrDefault(result => result.Peer == peer && result.Articles == Articles && result.Usage.ExitCode == 0);
}
