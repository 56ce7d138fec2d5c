namespace BackCare.Tests.Assessments;

public sealed class FixtureTests
{
    [Theory]
    [MemberData(nameof(Fixture.Names), MemberType = typeof(Fixture))]
    public void A_fixture_binds_without_a_finding(string name)
    {
        var fixture = new Fixture(name);

        var bound = Check.Bind(fixture.Yaml, fixture.Tables);

        Assert.Equal("", Check.Lines(bound.Diagnostics));
    }

    [Theory]
    [MemberData(nameof(Fixture.Names), MemberType = typeof(Fixture))]
    public void A_fixture_has_at_least_thirty_results_worked_out_elsewhere(string name) =>
        Assert.InRange(new Fixture(name).Vectors().Count(), 30, 1_000);

    [Theory]
    [MemberData(nameof(Fixture.Names), MemberType = typeof(Fixture))]
    public void The_scorer_comes_to_the_results_worked_out_elsewhere(string name)
    {
        var fixture = new Fixture(name);
        var program = Program.Lower(fixture.Bound);

        Assert.Equal("", fixture.Differences(answers => Check.Score(program, answers)));
    }

    [Theory]
    [MemberData(nameof(Fixture.Names), MemberType = typeof(Fixture))]
    public void The_shipped_script_comes_to_the_results_worked_out_elsewhere(string name)
    {
        var fixture = new Fixture(name);
        var script = new ShippedScorer().With(Program.Lower(fixture.Bound));

        Assert.Equal("", fixture.Differences(script.Score));
    }
}
