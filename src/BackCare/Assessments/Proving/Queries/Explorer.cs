using System.Collections.Immutable;
using System.Numerics;
using BackCare.Assessments.Model;
using BackCare.Assessments.Programs;
using BackCare.Assessments.Proving.Diagram;
using BackCare.Assessments.Proving.Variables;
using BackCare.Assessments.Proving.Witnesses;

namespace BackCare.Assessments.Proving.Queries;

/// <summary>Finds what the claims ask about a program, over every answer set, from its diagram.</summary>
internal sealed class Explorer
{
    /// <summary>More states than these are not tried: the self-check is to be made simpler.</summary>
    public const long Budget = 5_000_000;

    private readonly Plan plan;
    private readonly StateDiagram diagram;
    private readonly BackwardPass backward;
    private readonly WitnessBuilder witnesses;
    private readonly OutcomeJudge judge;

    private Explorer(StateDiagram diagram)
    {
        (plan, this.diagram) = (diagram.Plan, diagram);
        backward = new(diagram);
        witnesses = new(diagram, backward);
        judge = new(plan);
    }

    /// <summary>The facts, or why there are too many states to find them.</summary>
    /// <param name="assessment">Where the program comes from.</param>
    /// <param name="budget">The most states, and the most pairs of states.</param>
    public static Exploration Explore(Assessment assessment, Program program, long budget = Budget)
    {
        var layout = new Plan(assessment, program);
        if (layout.Choices.FirstOrDefault(c => !c.IsComplete) is { } endless)
        {
            return new(null, BudgetAdvice.OfQuestion(assessment, endless));
        }

        var (built, isComplete) = DiagramBuilder.Build(layout, budget);
        if (!isComplete)
        {
            return new(null, BudgetAdvice.OfDiagram(built, budget));
        }

        var explorer = new Explorer(built);
        var points = new PointSurvey(built, explorer.backward, explorer.witnesses, budget);
        return points.Run() is { } falls
            ? new(explorer.Collect(falls, points.Pairs), null)
            : new(null, BudgetAdvice.OfPairs(assessment, budget));
    }

    private Facts Collect(ImmutableArray<(int Question, Witness Fewer, Witness More, BigInteger Count)> falls, long pairs)
    {
        var (assessment, scores, truths) = (plan.Assessment, new ScoreSurvey(diagram, backward, witnesses), new TruthSurvey(diagram, backward, witnesses));
        var outcomes = CountOutcomes();
        return new()
        {
            Total = backward[0, 0].Paths,
            Outcomes = outcomes,
            Shadows = [.. outcomes.Select((count, outcome) => count.IsZero ? FindShadows(outcome) : ImmutableSortedDictionary<int, BigInteger>.Empty)],
            NoOutcome = FindWitness([.. Ends(s => backward.Outcomes[s] is null)]),
            Overlaps = assessment.Policy == Policy.Unique ? [.. FindOverlaps()] : [],
            Asked = [.. Enumerable.Range(0, plan.End).Select(q => diagram.Layers[q].Asked.Contains(true))],
            Remaining = [.. Enumerable.Range(0, plan.End).Select(MeasureRemaining)],
            Longest = FindLongest(),
            Shortest = witnesses.Through(0, 0),
            Flags = new FlagSurvey(diagram, backward, witnesses).Run(),
            Scores = scores.Facts,
            Bands = [.. plan.Program.BandSets.Select(scores.CountBands)],
            Truths = [.. truths.Truths.Concat(new AtomSurvey(diagram, scores).Run()).DistinctBy<TruthFacts, Condition>(t => t.Condition, ReferenceEqualityComparer.Instance)],
            Undefined = truths.Undefined,
            Falls = falls,
            States = diagram.States + pairs,
        };
    }

    private ImmutableArray<BigInteger> CountOutcomes()
    {
        var counts = new BigInteger[plan.Program.Outcomes.Length];
        for (var index = 0; index < plan.End; index++)
        {
            var stopped = diagram.Layers[index].Stopped;
            for (var stop = 0; stop < stopped.Count; stop++)
            {
                counts[plan.Layers[index].StopOutcome] += stopped.Paths(stop);
            }
        }

        foreach (var state in Ends(s => backward.Outcomes[s] is not null))
        {
            counts[backward.Outcomes[state]!.Value] += diagram.Last.States.Paths(state);
        }

        return [.. counts];
    }

    private IEnumerable<int> Ends(Func<int, bool> isWanted) => Enumerable.Range(0, diagram.Last.States.Count).Where(isWanted);

    private bool Holds(int outcome, int end) => judge.TruthOf(outcome, diagram.Last.States.Row(end)) == Truth.True;

    private ImmutableSortedDictionary<int, BigInteger> FindShadows(int outcome) =>
        Ends(s => Holds(outcome, s)).GroupBy(s => backward.Outcomes[s]!.Value)
            .ToImmutableSortedDictionary(g => g.Key, g => g.Aggregate(BigInteger.Zero, (sum, s) => sum + diagram.Last.States.Paths(s)));

    private IEnumerable<(int First, int Second, WitnessedCount Seen)> FindOverlaps() =>
        from second in Enumerable.Range(0, plan.Program.Outcomes.Length)
        where plan.Program.Outcomes[second].When is not ProgramOtherwiseTest
        from pair in Ends(s => backward.Outcomes[s] < second && Holds(second, s)).GroupBy(s => backward.Outcomes[s]!.Value)
        orderby pair.Key, second
        select (pair.Key, second, FindWitness([.. pair])!);

    private WitnessedCount? FindWitness(ImmutableArray<int> ends)
    {
        var states = diagram.Last.States;
        return ends.IsEmpty ? null : new(ends.Aggregate(BigInteger.Zero, (sum, s) => sum + states.Paths(s)), witnesses.Through(plan.End, ends.MinBy(states.CostOf)));
    }

    private (int Least, int Most) MeasureRemaining(int index)
    {
        var layer = diagram.Layers[index];
        var (least, most) = (int.MaxValue, 0);
        foreach (var state in Enumerable.Range(0, layer.States.Count).Where(s => layer.Asked[s]))
        {
            for (var edge = 0; edge < layer.EdgesOf(state); edge++)
            {
                var after = backward.After(index, layer.Target(state, edge));
                (least, most) = (Math.Min(least, after.Best.Questions), Math.Max(most, after.Most));
            }
        }

        return least == int.MaxValue ? (0, 0) : (least, most);
    }

    private Witness FindLongest()
    {
        var (steps, state) = (ImmutableList<Step>.Empty, 0);
        for (var index = 0; index < plan.End; index++)
        {
            var layer = diagram.Layers[index];
            var (at, from) = (index, state);
            var edge = Enumerable.Range(0, layer.EdgesOf(from)).MaxBy(e => backward.After(at, layer.Target(from, e)).Most);
            steps = steps.Add(witnesses.Step(index, layer.ChoiceOf(state, edge)));
            state = layer.Target(state, edge);
            if (state < 0)
            {
                return witnesses.Complete(steps, plan.Layers[index].StopOutcome);
            }
        }

        return witnesses.Complete(steps, backward.Outcomes[state] ?? -1);
    }
}
