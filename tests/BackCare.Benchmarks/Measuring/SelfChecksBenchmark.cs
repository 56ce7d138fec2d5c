using System.Globalization;
using BackCare.Benchmarks.Processes;
using BackCare.Benchmarks.SelfChecks;

namespace BackCare.Benchmarks.Measuring;

/// <summary>Writes the self-checks that are hard to prove and measures <c>backcare assess prove FILE</c>.</summary>
internal static class SelfChecksBenchmark
{
    /// <summary>0; 1 if a proof failed or a bar is broken.</summary>
    public static int Run(Options options, TextWriter output)
    {
        var work = Directory.CreateDirectory(options.Text("work", Path.Combine(Path.GetTempPath(), "backcare-benchmarks"))).FullName;
        foreach (var fixture in SelfCheckFixture.All)
        {
            File.WriteAllText(FileOf(fixture, work), fixture.Yaml);
        }

        if (options.Has("only-write") || !Peer.NativeBinaryIsThere(options, work, output))
        {
            output.WriteLine($"{SelfCheckFixture.All.Length} self-checks written to {work}");
            return 0;
        }

        output.WriteLine();
        output.WriteLine("| self-check | wall s | CPU s | memory MB | bar |");
        output.WriteLine("| --- | ---: | ---: | ---: | --- |");
        return SelfCheckFixture.All.Count(fixture => !Holds(fixture, options.Number("runs", 5), work, output)) == 0 ? 0 : 1;
    }

    private static bool Holds(SelfCheckFixture fixture, int runs, string work, TextWriter output)
    {
        var usage =
            Usage.Median([.. Enumerable.Range(0, runs)
                .Select(_ => MeasuredProcess.Run(work, Repository.NativeBinary, "assess", "prove", FileOf(fixture, work)))]);
        var holds = usage.ExitCode == 0 && usage.WallSeconds <= fixture.LimitSeconds
            && usage.PeakMegabytes <= SelfCheckFixture.LimitMegabytes;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {fixture.Shape} | {usage.WallSeconds:0.000} | {usage.CpuSeconds:0.000} | {usage.PeakMegabytes:0} | "
            + $"{fixture.LimitSeconds:0.0} s, {SelfCheckFixture.LimitMegabytes:0} MB: {(holds ? "holds" : "BROKEN")} |"));
        if (usage.ExitCode != 0)
        {
            output.WriteLine($"\nexit code {usage.ExitCode}: {MeasuredProcess.LastWords(work)}");
        }

        return holds;
    }

    private static string FileOf(SelfCheckFixture fixture, string work) => Path.Combine(work, $"{fixture.Name}.yml");
}
