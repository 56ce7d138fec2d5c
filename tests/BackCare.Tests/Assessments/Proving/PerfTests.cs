using BackCare.Assessments.Proving;

namespace BackCare.Tests.Assessments.Proving;

public sealed class PerfTests
{
    [Fact]
    public void Time()
    {
        foreach (var (name, yaml) in new[] { ("sum", LargeCheck.OneSum()), ("prorated", LargeCheck.Prorated()), ("subscales", LargeCheck.Subscales()), ("ticks", LargeCheck.Ticks()), ("facts", LargeCheck.LiveFacts()), ("worked", WorkedExample.Yaml) })
        {
            var assessment = Check.Bound(yaml);
            for (var i = 0; i < 4; i++)
            {
                var before = GC.GetTotalAllocatedBytes();
                var watch = new Cpu();
                var plan = new Plan(assessment);
                var planned = watch.ElapsedMilliseconds;
                var (d, _) = DiagramBuilder.Build(plan, 5_000_000);
                var built = watch.ElapsedMilliseconds;
                var facts = Explorer.Explore(assessment)!;
                Console.WriteLine($"{name}: {d.States} states, plan {planned}, built {built}, all {watch.ElapsedMilliseconds - built}; {facts.States} {facts.Total} falls {facts.Falls.Length} alloc {(GC.GetTotalAllocatedBytes() - before) >> 20} MB");
            }
        }
    }

    private sealed class Cpu
    {
        private readonly TimeSpan start = Environment.CpuUsage.TotalTime;

        public long ElapsedMilliseconds => (long)(Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
    }
}
