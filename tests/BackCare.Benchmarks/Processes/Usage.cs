namespace BackCare.Benchmarks.Processes;

/// <summary>What one process cost, from its start to its end.</summary>
/// <param name="ExitCode">128 plus the signal if a signal ended it.</param>
/// <param name="WallSeconds">By the clock on the wall.</param>
/// <param name="CpuSeconds">User and system time of all its threads.</param>
/// <param name="PeakMegabytes">The most memory it had resident at one time, in 10^6 bytes.</param>
internal readonly record struct Usage(int ExitCode, double WallSeconds, double CpuSeconds, double PeakMegabytes)
{
    /// <summary>The median of each figure by itself; the highest exit code.</summary>
    public static Usage Median(IReadOnlyList<Usage> runs) => new(
        runs.Max(run => run.ExitCode),
        Median(runs.Select(run => run.WallSeconds)),
        Median(runs.Select(run => run.CpuSeconds)),
        Median(runs.Select(run => run.PeakMegabytes)));

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
