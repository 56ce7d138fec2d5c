using System.Collections.Immutable;
using System.Numerics;
using BackCare.Assessments.Proving.Diagram;

namespace BackCare.Assessments.Proving.Queries;

/// <summary>The backward pass: what can still follow every state, from the last layer to the first.</summary>
internal sealed class BackwardPass
{
    private readonly StateDiagram diagram;
    private readonly Future[][] futures;
    private readonly ImmutableArray<ImmutableArray<BigInteger>> weights;

    public BackwardPass(StateDiagram diagram)
    {
        this.diagram = diagram;
        weights = [.. diagram.Plan.Choices.Select(c => c.All.Select(choice => choice.Weight).ToImmutableArray())];
        futures = new Future[diagram.Layers.Length][];
        var judge = new OutcomeJudge(diagram.Plan);
        Outcomes = [.. Enumerable.Range(0, diagram.Last.States.Count).Select(s => judge.Judge(diagram.Last.States.Row(s)))];
        futures[^1] = [.. Outcomes.Select(o =>
            new Future(BigInteger.One, default, 0, LevelSet.Of(o is { } outcome ? diagram.Plan.Program.Outcomes[outcome].Level : null)))];
        for (var index = diagram.Plan.End - 1; index >= 0; index--)
        {
            futures[index] = StepBack(index);
        }
    }

    /// <summary>By state of the last layer: the index of the outcome; null where none holds.</summary>
    public ImmutableArray<int?> Outcomes { get; }

    /// <summary>What follows a state.</summary>
    public Future this[int index, int state] => futures[index][state];

    /// <summary>What follows an edge.</summary>
    /// <param name="target">As a layer gives it: a state of the next layer, or a stop.</param>
    public Future After(int index, int target) => target >= 0 ? futures[index + 1][target] : Stopped(index);

    private Future Stopped(int index) =>
        new(BigInteger.One, default, 0, LevelSet.Of(diagram.Plan.Program.Outcomes[diagram.Plan.Layers[index].StopOutcome].Level));

    private Future[] StepBack(int index)
    {
        var layer = diagram.Layers[index];
        // All stops of one question have one outcome, so that one future does for all of them.
        var stopped = layer.Stopped.Count > 0 ? Stopped(index) : default;
        var before = new Future[layer.States.Count];
        for (var state = 0; state < before.Length; state++)
        {
            var future = new Future(BigInteger.Zero, Cost.None, 0, default);
            for (var edge = 0; edge < layer.EdgesOf(state); edge++)
            {
                var (target, choice) = (layer.Target(state, edge), layer.ChoiceOf(state, edge));
                future = future.Or(weights[index][choice], choice, target >= 0 ? futures[index + 1][target] : stopped);
            }

            before[state] = future;
        }

        return before;
    }
}

/// <summary>All that can follow one state.</summary>
/// <param name="Paths">How many different answers.</param>
/// <param name="Best">The cost of the best of them; its questions are the fewest that can follow.</param>
/// <param name="Most">The most questions that can follow.</param>
/// <param name="Levels">The levels that some path ends with.</param>
internal readonly record struct Future(BigInteger Paths, Cost Best, int Most, LevelSet Levels)
{
    /// <summary>This, or one more choice and what follows it.</summary>
    public Future Or(BigInteger weight, int choice, Future after)
    {
        var cost = Cost.OfChoice(choice) + after.Best;
        return new(
            Paths + (weight.IsOne ? after.Paths : weight * after.Paths),
            cost < Best ? cost : Best,
            Math.Max(Most, after.Most + (choice > 0 ? 1 : 0)),
            Levels.Or(after.Levels));
    }
}
