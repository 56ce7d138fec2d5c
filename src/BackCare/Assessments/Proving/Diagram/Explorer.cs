using System.Collections.Immutable;
using System.Numerics;
using BackCare.Assessments.Model;
using BackCare.Assessments.Proving.Queries;
using BackCare.Assessments.Proving.Variables;

namespace BackCare.Assessments.Proving.Diagram;

/// <summary>Finds what the claims ask about a self-check, over every answer set, from its diagram.</summary>
internal sealed class Explorer
{
    /// <summary>More states than these are not tried: the self-check is to be made simpler.</summary>
    public const long Budget = 5_000_000;

    private readonly Plan plan;
    private readonly StateDiagram diagram;
    private readonly Completions completions;
    private readonly Trails trails;
    private readonly EndJudge judge;

    private Explorer(StateDiagram diagram)
    {
        (plan, this.diagram) = (diagram.Plan, diagram);
        completions = new(diagram);
        trails = new(diagram, completions);
        judge = new(plan);
    }

    /// <summary>The facts, or why there are too many states to find them.</summary>
    /// <param name="budget">The most states, and the most pairs of states.</param>
    public static Explored Explore(Assessment assessment, long budget = Budget)
    {
        var laidOut = new Plan(assessment);
        if (laidOut.Choices.FirstOrDefault(c => !c.IsWhole) is { } endless)
        {
            return new(null, BudgetAdvice.OfQuestion(endless.Question));
        }

        var (built, isWhole) = DiagramBuilder.Build(laidOut, budget);
        if (!isWhole)
        {
            return new(null, BudgetAdvice.OfDiagram(built, budget));
        }

        var explorer = new Explorer(built);
        var points = new PointSurvey(built, explorer.completions, explorer.trails, budget);
        return points.Run() is { } falls
            ? new(explorer.Facts(falls, points.Pairs), null)
            : new(null, BudgetAdvice.OfPairs(assessment, budget));
    }

    private Facts Facts(ImmutableArray<(int Question, Route Fewer, Route More, BigInteger Count)> falls, long pairs)
    {
        var (assessment, scores, truths) = (plan.Assessment, new ScoreSurvey(diagram, completions, trails), new TruthSurvey(diagram, completions, trails));
        var outcomes = Outcomes();
        return new()
        {
            Total = completions[0, 0].Paths,
            Outcomes = outcomes,
            Shadows = [.. outcomes.Select((count, at) => count.IsZero ? Shadows(at) : ImmutableSortedDictionary<int, BigInteger>.Empty)],
            NoOutcome = NoOutcome(),
            Overlaps = assessment.Policy == Policy.Unique ? [.. Overlaps()] : [],
            Asked = [.. assessment.Questions.Select(q => diagram.Layers[q.Place].Asked.Contains(true))],
            Remaining = [.. assessment.Questions.Select(q => Remaining(q.Place))],
            Longest = Longest(),
            Shortest = trails.Through(0, 0),
            Flags = new FlagSurvey(diagram, completions, trails).Run(),
            Scores = scores.Facts,
            Bands = [.. assessment.BandSets.Select(scores.Bands)],
            Truths = [.. truths.Truths.Concat(new AtomSurvey(diagram, scores).Run()).DistinctBy<TruthFacts, Condition>(t => t.Condition, ReferenceEqualityComparer.Instance)],
            Undefined = truths.Undefined,
            Falls = falls,
            States = diagram.States + pairs,
        };
    }

    private ImmutableArray<BigInteger> Outcomes()
    {
        var counts = new BigInteger[plan.Assessment.Outcomes.Length];
        for (var place = 0; place < plan.End; place++)
        {
            var stopped = diagram.Layers[place].Stopped;
            for (var stop = 0; stop < stopped.Count; stop++)
            {
                counts[plan.Layers[place].StopOutcome] += stopped.Paths(stop);
            }
        }

        foreach (var state in Ends(s => completions.Outcomes[s] is not null))
        {
            counts[completions.Outcomes[state]!.Value] += diagram.Last.States.Paths(state);
        }

        return [.. counts];
    }

    private IEnumerable<int> Ends(Func<int, bool> isWanted) => Enumerable.Range(0, diagram.Last.States.Count).Where(isWanted);

    private bool Holds(int outcome, int end) => judge.TruthOf(outcome, diagram.Last.States.Row(end)) == Truth.True;

    private ImmutableSortedDictionary<int, BigInteger> Shadows(int outcome) =>
        Ends(s => Holds(outcome, s)).GroupBy(s => completions.Outcomes[s]!.Value)
            .ToImmutableSortedDictionary(g => g.Key, g => g.Aggregate(BigInteger.Zero, (sum, s) => sum + diagram.Last.States.Paths(s)));

    private Seen? NoOutcome() => SeenAt([.. Ends(s => completions.Outcomes[s] is null)]);

    private IEnumerable<(int First, int Second, Seen Seen)> Overlaps() =>
        from second in Enumerable.Range(0, plan.Assessment.Outcomes.Length)
        where plan.Assessment.Outcomes[second].When is not OtherwiseTest
        from pair in Ends(s => completions.Outcomes[s] < second && Holds(second, s)).GroupBy(s => completions.Outcomes[s]!.Value)
        orderby pair.Key, second
        select (pair.Key, second, SeenAt([.. pair])!);

    private Seen? SeenAt(ImmutableArray<int> ends)
    {
        var states = diagram.Last.States;
        return ends.IsEmpty ? null : new(ends.Aggregate(BigInteger.Zero, (sum, s) => sum + states.Paths(s)), trails.Through(plan.End, ends.MinBy(states.CostOf)));
    }

    private (int Least, int Most) Remaining(int place)
    {
        var layer = diagram.Layers[place];
        var (least, most) = (int.MaxValue, 0);
        foreach (var state in Enumerable.Range(0, layer.States.Count).Where(s => layer.Asked[s]))
        {
            for (var edge = 0; edge < layer.EdgesOf(state); edge++)
            {
                var after = completions.After(place, layer.Target(state, edge));
                (least, most) = (Math.Min(least, after.Best.Questions), Math.Max(most, after.Most));
            }
        }

        return least == int.MaxValue ? (0, 0) : (least, most);
    }

    private Route Longest()
    {
        var (steps, state) = (ImmutableList<Step>.Empty, 0);
        for (var place = 0; place < plan.End; place++)
        {
            var layer = diagram.Layers[place];
            var (at, from) = (place, state);
            var edge = Enumerable.Range(0, layer.EdgesOf(from)).MaxBy(e => completions.After(at, layer.Target(from, e)).Most);
            steps = steps.Add(trails.Step(place, layer.ChoiceOf(state, edge)));
            state = layer.Target(state, edge);
            if (state < 0)
            {
                return trails.Route(steps, plan.Layers[place].StopOutcome);
            }
        }

        return trails.Route(steps, completions.Outcomes[state] ?? -1);
    }
}
