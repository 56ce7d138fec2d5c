using System.Numerics;
using BackCare.Assessments.Claims;
using BackCare.Assessments.Graphing;

namespace BackCare.Tests.Assessments.Proving;

public sealed class DiagramTests
{
    private static string[] Edges(AssessmentGraph diagram, int node) =>
        [.. diagram.Nodes[node].Edges.Select(e =>
            $"{string.Join(" | ", e.Answers)} ({e.Count}) -> {e.Outcome ?? $"{e.Node + 1} {diagram.Nodes[e.Node!.Value].Questions[0]}"}")];

    [Fact]
    public void Answers_that_lead_to_the_same_place_are_told_together()
    {
        var diagram = AssessmentGraph.Of(Check.Bound(WorkedExample.Yaml)).Value!;

        Assert.Equal(["age"], diagram.Nodes[0].Questions);
        Assert.Equal(172_624, diagram.Nodes[0].Count);
        Assert.Equal(["16 to 49", "50 to 110"], diagram.Nodes[0].Edges.SelectMany(e => e.Answers));
        Assert.Equal(
            ["Numbness between the legs", "New trouble passing or holding urine", "Weakness in both legs"],
            diagram.Nodes[1].Edges.Single(e => e.Outcome == "go_now").Answers);
    }

    [Fact]
    public void Items_of_a_block_are_one_node_where_only_the_sum_of_their_points_counts()
    {
        const string Yaml = Check.Head + """
            questions:
              - { id: pain, ask: Bad?, type: yes_no }
              - id: daily
                type: statements
                ask: How hard is it to
                options: [{ id: easy, text: Easy, points: 0 }, { id: hard, text: Hard, points: 1 }]
                items: [{ id: sit, text: sit }, { id: walk, text: walk }, { id: lie, text: lie }]
            scores: { impact: { sum: [daily], range: 0 to 3 } }
            outcomes:
              - { id: call, level: urgent, title: Call, text: Call., when: pain is yes and score.impact >= 2 }
              - { id: home, level: self_care, title: Home, text: Home., when: otherwise }
            examples:
              - { name: A, given: { pain: no, daily_sit: easy, daily_walk: easy, daily_lie: easy }, expect: home }
              - { name: B, given: { pain: yes, daily_sit: hard, daily_walk: hard, daily_lie: easy }, expect: call }

            """;

        var diagram = AssessmentGraph.Of(Check.Bound(Yaml)).Value!;

        Assert.Equal(["Yes (8) -> 2 daily_sit", "No (8) -> home"], Edges(diagram, 0));
        Assert.Equal(["daily_sit", "daily_walk", "daily_lie"], diagram.Nodes[1].Questions);
        Assert.Equal(["0 to 1 points in total (4) -> home", "2 to 3 points in total (4) -> call"], Edges(diagram, 1));
    }

    [Fact]
    public void A_set_of_ticks_that_must_be_exactly_so_is_told_as_such()
    {
        const string Yaml = Check.Head + """
            questions:
              - id: signs
                ask: Which?
                type: any_of
                options: [{ id: a, text: Ay }, { id: b, text: Bee }, { id: c, text: Cee }, { id: none, text: None of these, exclusive: true }]
            outcomes:
              - { id: call, level: urgent, title: Call, text: Call., when: signs includes a or count(signs) >= 2 }
              - { id: home, level: self_care, title: Home, text: Home., when: otherwise }
            examples:
              - { name: A, given: { signs: [a] }, expect: call }
              - { name: B, given: { signs: [none] }, expect: home }

            """;

        Assert.Equal(
            ["Ay | Bee + Cee, nothing else (5) -> call", "None of these | Bee, nothing else | Cee, nothing else (3) -> home"],
            Edges(AssessmentGraph.Of(Check.Bound(Yaml)).Value!, 0).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Questions_without_effect_are_passed_over_and_named()
    {
        const string Yaml = Check.Head + "questions:\n  - { id: name, ask: Which?, type: yes_no, unscored: true }\n";

        var diagram = AssessmentGraph.Of(Check.Bound(Yaml + Check.Ending("name: yes"))).Value!;

        Assert.Empty(diagram.Nodes);
        Assert.Equal(["name"], diagram.Passed);
        Assert.Equal([("done", (BigInteger)2)], diagram.Outcomes);
    }

    [Fact]
    public void What_goes_into_a_node_or_outcome_is_what_the_edges_to_it_carry()
    {
        var looked = 0;
        for (var seed = 1; seed < 150; seed++)
        {
            if (Check.Bind(new RandomCheck(seed, questions: 5).Yaml).Value is not { } assessment)
            {
                continue;
            }

            var (diagram, total) = (AssessmentGraph.Of(assessment).Value!, Prover.Examine(assessment).Value.Total);
            var edges = diagram.Nodes.SelectMany(n => n.Edges).ToList();
            Assert.All(diagram.Nodes, n => Assert.True(n.Edges.Length > 1));
            for (var at = 0; at < diagram.Nodes.Length; at++)
            {
                Assert.True((at == 0 ? total : Sum(edges.Where(e => e.Node == at))) == diagram.Nodes[at].Count, $"seed {seed}, node {at}");
            }

            Assert.True(diagram.Nodes.IsEmpty
                || diagram.Outcomes.All(o => o.Count == Sum(edges.Where(e => e.Outcome == o.Outcome))), $"seed {seed}");
            looked++;
        }

        Assert.InRange(looked, 50, int.MaxValue);
    }

    private static BigInteger Sum(IEnumerable<GraphEdge> edges) => edges.Aggregate(BigInteger.Zero, (sum, e) => sum + e.Count);
}
