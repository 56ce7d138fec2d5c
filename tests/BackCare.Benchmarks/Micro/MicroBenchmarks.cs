using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace BackCare.Benchmarks.Micro;

/// <summary>
/// The benchmarks of single steps. They run inside this process: their time is that of the JIT, for comparing one version with the next.
/// </summary>
internal static class MicroBenchmarks
{
    public static int Run(string[] words)
    {
        var inside = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
        var summaries = BenchmarkSwitcher.FromAssembly(typeof(MicroBenchmarks).Assembly)
            .Run(words.Length == 0 ? ["--filter", "*"] : words, inside);
        return summaries.Any(summary => summary.HasCriticalValidationErrors) ? 1 : 0;
    }
}
