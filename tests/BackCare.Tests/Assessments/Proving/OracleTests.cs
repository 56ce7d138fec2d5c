using BackCare.Assessments;
using BackCare.Assessments.Proving;

namespace BackCare.Tests.Assessments.Proving;

public sealed class OracleTests
{
    [Fact]
    public void Same()
    {
        var (same, other, skipped) = (0, 0, 0);
        var (a, b) = (new System.Diagnostics.Stopwatch(), new System.Diagnostics.Stopwatch());
        for (var seed = 0; seed < int.Parse(Environment.GetEnvironmentVariable("SEEDS") ?? "500"); seed++)
        {
            if (Check.Bind(RandomCheck.Yaml(seed)).Value is not { } assessment)
            {
                continue;
            }

            a.Start();
            var plain = Enumerator.Explore(assessment, 20_000);
            a.Stop();
            if (plain is null)
            {
                skipped++;
                continue;
            }

            b.Start();
            var drawn = Explorer.Explore(assessment);
            b.Stop();
            var (x, y) = (FactsText.Of(assessment, plain), FactsText.Of(assessment, drawn!));
            if (x == y)
            {
                same++;
            }
            else if (other++ < 3)
            {
                Console.WriteLine($"=== {seed}\n{RandomCheck.Yaml(seed)}");
                var (l, r) = (x.Split('\n'), y.Split('\n'));
                Console.WriteLine(string.Join('\n', l.Except(r).Select(s => "- " + s).Concat(r.Except(l).Select(s => "+ " + s))));
            }
        }

        Console.WriteLine($"{same} same, {other} differ, {skipped} skipped; {a.ElapsedMilliseconds} {b.ElapsedMilliseconds}");
    }
}
