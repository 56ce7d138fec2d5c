using System.Collections.Immutable;
using BackCare.Assessments.Claims;
using BackCare.Assessments.Model;
using BackCare.Assessments.Proving.Diagram;
using BackCare.Assessments.Proving.Queries;
using BackCare.Assessments.Scoring;
using BackCare.Tests.House;

namespace BackCare.Tests.Assessments.Proving;

/// <summary>The self-check that the README of the prover works through by hand comes out as it is printed there.</summary>
public sealed class ReadmeTests
{
    private static readonly string Readme = Repository.Text("src/BackCare/Assessments/Proving/README.md");

    private static readonly string Yaml = Check.Head + Readme.Split("```yaml\n")[1].Split("```")[0];

    private static readonly Assessment Assessment = Check.Bound(Yaml);

    private static readonly Plan Plan = new(Assessment, Program.Lower(Assessment));

    private static readonly StateDiagram Diagram = DiagramBuilder.Build(Plan, Explorer.Budget).Diagram;

    [Fact]
    public void The_layers_are_those_of_the_table()
    {
        var rows = Enumerable.Range(0, Plan.End + 1).Select(index =>
        {
            var alive = Plan.Layers[index].Live.Select(v => Plan.Variables[v].Words).DefaultIfEmpty("nothing");
            var states = Diagram.Layers[index].States;
            var paths = Enumerable.Range(0, states.Count).Select(s => $"{states.Paths(s)}");
            return $"| {NameOf(index)} | {string.Join(", ", alive)} | {states.Count} | {string.Join(", ", paths)} |";
        });

        AssertPrinted(rows);
    }

    [Fact]
    public void The_ends_are_those_of_the_table()
    {
        var outcomes = new BackwardPass(Diagram).Outcomes;
        var rows = Enumerable.Range(0, Diagram.Last.States.Count).Select(state =>
        {
            ImmutableArray<string> truths =
                [.. Diagram.Last.States.Row(state).ToArray().Select(f => $"{Plan.Formulas.Decided(f)}".ToLowerInvariant())];
            return $"| {string.Join(" | ", truths)} | {Diagram.Last.States.Paths(state)} | "
                + $"`{Assessment.Outcomes[outcomes[state]!.Value].Id}` |";
        });

        AssertPrinted(rows);
    }

    [Fact]
    public void The_counts_and_the_counterexample_are_printed()
    {
        var facts = Explorations.Of(Assessment).Facts!;
        var counts = string.Join(", ", Assessment.Outcomes.Zip(facts.Outcomes, (outcome, count) => $"`{outcome.Id}` {count}"));
        var flag = Assert.Single(facts.Flags);
        var all = flag.Outcomes.Aggregate((sum, count) => sum + count);

        AssertPrinted(
        [
            $"So there are {facts.States} states for {facts.Total} answer sets: {counts}.",
            $"Of the {all} answer sets with the flag, {flag.Outcomes[1] + flag.Outcomes[2]} end below its level.",
            $"`{AnswerJson.Write(flag.Below!.Answers)}`, which skips "
            + $"`{Assessment.Questions.Select(q => q.Id).Except(flag.Below.Path).Single()}` and ends with "
                + $"`{Assessment.Outcomes[flag.Below.Outcome].Id}`",
        ]);
    }

    [Fact]
    public void Only_the_claim_of_the_red_flag_fails_and_the_change_named_there_mends_it()
    {
        var failed = Prover.Examine(Assessment).Value.Proofs.Where(p => !p.Ok).Select(p => p.Id);
        var changed =
            Prover.Prove(Check.Bound(Yaml.Replace("when: fever is yes and score.total >= 2", "when: fever is yes",
                StringComparison.Ordinal)));

        Assert.Equal(["P5"], failed);
        Assert.True(changed.Value is not null, Check.Lines(changed.Diagnostics));
    }

    [Fact]
    public void What_can_still_follow_is_as_the_text_says()
    {
        var backward = new BackwardPass(Diagram);

        Assert.Equal((Level.Routine, Level.SelfCare), (backward[1, 0].Levels.MostUrgent, backward[1, 0].Levels.Mildest));
        Assert.Equal((Level.Urgent, Level.SelfCare), (backward[1, 1].Levels.MostUrgent, backward[1, 1].Levels.Mildest));
        Assert.Equal(
            [(Level.Urgent, Level.Urgent), (Level.Urgent, Level.Urgent)],
            Enumerable.Range(0, 8).Select(s => (backward[2, s].Levels.MostUrgent!.Value, backward[2, s].Levels.Mildest!.Value))
                .Where(l => l.Item2 == Level.Urgent));
    }

    private static string NameOf(int index) => index == Plan.End ? "the end" : $"before `{Assessment.Questions[index].Id}`";

    private static void AssertPrinted(IEnumerable<string> lines) =>
        Assert.All(lines, l => Assert.Contains(l, Readme, StringComparison.Ordinal));
}
