using BackCare.Assessments.Model;
using BackCare.Assessments.Proving.Queries;
using BackCare.Assessments.Scoring;
using BackCare.Tests.House;

namespace BackCare.Tests.Assessments.Proving;

/// <summary>P12: on every edge of the diagram the shipped JavaScript says what C# says.</summary>
public sealed class EdgeParityTests
{
    private readonly ShippedScorer shipped = new();

    [Fact]
    public void Both_scorers_agree_on_every_edge_of_the_worked_example() => Agree(Check.Bound(WorkedExample.Yaml), leastMaps: 40);

    [Fact]
    public void Both_scorers_agree_on_every_edge_of_the_shipped_self_check() =>
        Agree(Check.Bound(Repository.Text("content/self-checks/lower-back.yml")), leastMaps: 200);

    [Fact]
    public void Both_scorers_agree_on_every_edge_of_random_self_checks()
    {
        for (var seed = 1; seed <= 300; seed++)
        {
            Agree(Check.Bound(new RandomCheck(seed, questions: 4).Yaml), leastMaps: 1);
        }
    }

    /// <summary>The large ones, thousands of paths, are run in a real browser (BackCare.BrowserTests).</summary>
    [Theory]
    [MemberData(nameof(SmallFixtures))]
    public void Both_scorers_agree_on_every_edge_of_the_fixtures(string name) => Agree(new Fixture(name).Bound, leastMaps: 10);

    public static TheoryData<string> SmallFixtures { get; } =
        [.. Fixture.Names.Select(n => n.Data).Where(n => n is not ("index" or "two-subscales"))];

    private void Agree(Assessment assessment, int leastMaps)
    {
        var maps = EdgeCover.Find(assessment);

        Assert.InRange(maps.Length, leastMaps, int.MaxValue);
        Assert.Null(shipped.Difference(Program.Lower(assessment), [.. maps.Select(AnswerJson.Write)]));
    }
}
