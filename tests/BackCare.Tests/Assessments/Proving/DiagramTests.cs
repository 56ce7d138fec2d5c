using BackCare.Assessments.Proving;
using BackCare.Tests.House;

namespace BackCare.Tests.Assessments.Proving;

public sealed class DiagramTests
{
    [Fact]
    public void Smoke()
    {
        foreach (var yaml in new[] { WorkedExample.Yaml, Repository.Text("content/self-checks/lower-back.yml") })
        {
            var plan = new Plan(Check.Bound(yaml));
            var watch = System.Diagnostics.Stopwatch.StartNew();
            var (diagram, _) = DiagramBuilder.Build(plan, 5_000_000);
            var completions = new Completions(diagram);
            TestContext.Current.SendDiagnosticMessage($"{diagram.States} {completions[0, 0].Paths} {completions[0, 0].Best} {completions[0, 0].Most} {watch.ElapsedMilliseconds} | {string.Join(' ', diagram.Layers.Select(l => l.States.Count))} ");
            Console.WriteLine($"{diagram.States} {completions[0, 0].Paths} {completions[0, 0].Best} {completions[0, 0].Most} {watch.ElapsedMilliseconds} | {string.Join(' ', diagram.Layers.Select(l => l.States.Count))} ");
        }
    }
}
