using System.Collections.Immutable;
using System.Numerics;

namespace BackCare.Assessments.Proving;

/// <summary>Puts a diagram of states into words.</summary>
internal sealed class DiagramWriter(StateDiagram diagram)
{
    private readonly Plan plan = diagram.Plan;
    private readonly EndJudge judge = new(diagram.Plan);

    public Diagram Write() => new([.. diagram.Layers.Select(Layer)]);

    private DiagramLayer Layer(Layer layer, int place) => new(
        place < plan.End ? plan.Assessment.Questions[place].Id : null,
        [.. Enumerable.Range(0, layer.States.Count).Select(s => State(layer, place, s))]);

    private DiagramState State(Layer layer, int place, int state)
    {
        var row = layer.States.Row(state);
        var isEnd = place == plan.End;
        var outcome = isEnd && judge.Judge(row) is { } at ? plan.Assessment.Outcomes[at].Id : null;
        return new(Remembers(place, row), layer.States.Paths(state), !isEnd && layer.Asked[state], outcome, isEnd ? [] : Edges(layer, place, state));
    }

    private ImmutableArray<string> Remembers(int place, ReadOnlySpan<int> row)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        for (var at = 0; at < row.Length; at++)
        {
            var fact = plan.Facts[plan.Layers[place].Kept[at]];
            words.Add($"{fact.Words}: {fact.WordsOf(row[at])}");
        }

        return words.ToImmutable();
    }

    private ImmutableArray<DiagramEdge> Edges(Layer layer, int place, int state) =>
    [
        .. from edge in Enumerable.Range(0, layer.EdgesOf(state))
           group layer.ChoiceOf(state, edge) by layer.Target(state, edge) into same
           let stop = same.Key < 0 ? plan.Assessment.Outcomes[plan.Layers[place].StopOutcome].Id : null
           select new DiagramEdge(
               layer.Asked[state] ? string.Join(", ", same.Select(plan.Choices[place].WordsOf)) : "",
               same.Aggregate(BigInteger.Zero, (sum, c) => sum + plan.Choices[place].All[c].Weight),
               same.Key < 0 ? null : same.Key,
               stop),
    ];
}
