using System.Collections.Immutable;
using System.Numerics;

namespace BackCare.Assessments;

/// <summary>Counts what the walk sees.</summary>
internal sealed class EnumeratorTally
{
    private readonly EnumeratorModel model;
    private readonly EnumeratorState state;
    private readonly BigInteger[] outcomes;
    private readonly SortedDictionary<int, BigInteger>[] shadows;
    private readonly SortedDictionary<(int, int), Seen> overlaps = [];
    private readonly (int Least, int Most)[] remaining;
    private readonly Dictionary<(int Question, int Option), (BigInteger[] Outcomes, Route? Below)> flags = [];
    private readonly Dictionary<ScoreValue, Seen>[] values;
    private readonly Dictionary<Condition, Seen> undefined = new(ReferenceEqualityComparer.Instance);
    private readonly List<Judgement> unread = [];
    private BigInteger total;
    private Seen? noOutcome;
    private Route? longest;
    private Route? shortest;

    public EnumeratorTally(EnumeratorModel model, EnumeratorState state)
    {
        (this.model, this.state) = (model, state);
        outcomes = new BigInteger[model.When.Length];
        shadows = [.. model.When.Select(_ => new SortedDictionary<int, BigInteger>())];
        remaining = [.. model.Questions.Select(_ => (int.MaxValue, -1))];
        values = [.. model.Assessment.Scores.Select(_ => new Dictionary<ScoreValue, Seen>(ReferenceEqualityComparer.Instance))];
    }

    /// <summary>How many paths were walked to their end.</summary>
    public long Paths { get; private set; }

    /// <summary>The truth of an <c>ask_if</c> or <c>stop</c>; what reads nothing holds not, and is noted until it is forgotten.</summary>
    public bool Judge(Judgement? judgement)
    {
        if (judgement is null)
        {
            return true;
        }

        var holds = Note(judgement);
        if (holds is null)
        {
            judgement.IsUndefined = true;
            unread.Add(judgement);
        }

        return holds is true;
    }

    /// <summary>The walk leaves the part below the judgement.</summary>
    public void Forget(Judgement? judgement)
    {
        if (judgement is { IsUndefined: true })
        {
            judgement.IsUndefined = false;
            unread.Remove(judgement);
        }
    }

    public void Follow(int question, int least, int most) =>
        remaining[question] = (Math.Min(remaining[question].Least, least), Math.Max(remaining[question].Most, most));

    /// <summary>A path has ended.</summary>
    /// <param name="stop">The outcome of a stop; -1 where none stopped it.</param>
    public void Leaf(int stop, BigInteger weight)
    {
        Paths++;
        total += weight;
        var outcome = stop >= 0 ? stop : Outcome(weight);
        if (outcome >= 0)
        {
            outcomes[outcome] += weight;
        }

        var length = state.Length;
        longest = longest is null || length > longest.Path.Length ? state.Route(outcome) : longest;
        shortest = shortest is null || length < shortest.Path.Length ? state.Route(outcome) : shortest;
        for (var at = 0; at < values.Length; at++)
        {
            values[at][state.Values[at]] = Add(values[at].GetValueOrDefault(state.Values[at]), weight, outcome, length);
        }

        foreach (var judgement in unread)
        {
            undefined[judgement.Condition] = Add(undefined.GetValueOrDefault(judgement.Condition), weight, outcome, length);
        }

        foreach (var counted in model.Counts)
        {
            foreach (var condition in counted)
            {
                Note(condition);
            }
        }

        Flags(outcome, weight, length);
    }

    public Facts Facts(ImmutableArray<(int Question, Route Fewer, Route More, BigInteger Count)> falls, long pairs) => new()
    {
        Total = total,
        Outcomes = [.. outcomes],
        Shadows = [.. shadows.Select(s => s.ToImmutableSortedDictionary())],
        NoOutcome = noOutcome,
        Overlaps = [.. overlaps.Select(o => (o.Key.Item1, o.Key.Item2, o.Value))],
        Asked = [.. remaining.Select(r => r.Most >= 0)],
        Remaining = [.. remaining.Select(r => r.Most >= 0 ? r : (0, 0))],
        Longest = longest!,
        Shortest = shortest!,
        Flags = [.. flags.OrderBy(f => f.Key).Select(f => new FlagFacts(f.Key.Question, f.Key.Option, [.. f.Value.Outcomes], f.Value.Below))],
        Scores = [.. values.Select(Score)],
        Bands = [.. model.Assessment.BandSets.Select(Bands)],
        Truths = Truths(),
        Undefined = [.. undefined.Select(u => (u.Key, u.Value))],
        Falls = falls,
        States = Paths + pairs,
    };

    /// <summary>The truth of a whole condition where it is judged; it and its atomic tests are noted where they are defined.</summary>
    private bool? Note(Judgement judgement)
    {
        var holds = judgement.Holds(state.Atoms);
        if (judgement.IsSettled)
        {
            return holds;
        }

        var seen = judgement.Seen;
        for (var at = 0; at < seen.Length; at++)
        {
            var truth = at < judgement.Atoms.Length ? state.Atoms[judgement.Atoms[at]] : holds;
            seen[at] = (seen[at].True || truth is true, seen[at].False || truth is false);
        }

        judgement.IsSettled = seen.All(s => s is (true, true));
        return holds;
    }

    /// <summary>By condition and test; one that stands before every item of a block is judged at each.</summary>
    private ImmutableArray<TruthFacts> Truths()
    {
        var seen = model.AskIf.Concat(model.Stop).OfType<Judgement>().Concat(model.Counts.SelectMany(c => c)).Concat(model.When)
            .SelectMany(j => j.Seen.Select((truth, at) => (Condition: at < j.Atoms.Length ? model.Atoms[j.Atoms[at]] : j.Condition, Truth: truth)));
        return
        [
            .. seen.GroupBy<(Condition Condition, (bool True, bool False) Truth), Condition>(s => s.Condition, ReferenceEqualityComparer.Instance)
                .Select(g => new TruthFacts(g.Key, g.Any(s => s.Truth.True), g.Any(s => s.Truth.False)))
                .Where(t => t.SometimesTrue || t.SometimesFalse),
        ];
    }

    private int Outcome(BigInteger weight)
    {
        var isUnique = model.Assessment.Policy == Policy.Unique;
        var (first, isJudged) = (-1, true);
        for (var at = 0; at < model.When.Length; at++)
        {
            var holds = Note(model.When[at]);
            if (holds is null && (isJudged || isUnique) && model.When[at].Condition is not OtherwiseTest)
            {
                undefined[model.When[at].Condition] = Add(undefined.GetValueOrDefault(model.When[at].Condition), weight, first, state.Length);
            }

            if (holds is not true)
            {
                continue;
            }

            if (first < 0)
            {
                (first, isJudged) = (at, false);
                continue;
            }

            shadows[at][first] = shadows[at].GetValueOrDefault(first) + weight;
            if (isUnique && model.When[at].Condition is not OtherwiseTest)
            {
                overlaps[(first, at)] = Add(overlaps.GetValueOrDefault((first, at)), weight, first, state.Length);
            }
        }

        if (first < 0)
        {
            noOutcome = Add(noOutcome, weight, -1, state.Length);
        }

        return first;
    }

    private void Flags(int outcome, BigInteger weight, int length)
    {
        for (var at = 0; at < model.Questions.Length; at++)
        {
            if (state.Given(at) is not { } given)
            {
                continue;
            }

            foreach (var (option, count, mildest) in given.Options)
            {
                if (model.Questions[at].Options[option].RedFlag is { } flag)
                {
                    Flag((at, option), flag, outcome, weight * count / given.Size, mildest, length);
                }
            }
        }
    }

    private void Flag((int Question, int Option) key, RedFlag flag, int outcome, BigInteger weight, Answer mildest, int length)
    {
        var (counts, below) = flags.TryGetValue(key, out var known) ? known : (new BigInteger[outcomes.Length], null);
        if (outcome >= 0)
        {
            counts[outcome] += weight;
            if (!model.Assessment.Outcomes[outcome].Level.IsAtLeast(flag.Level) && (below is null || length < below.Path.Length))
            {
                below = state.Route(outcome, (key.Question, mildest));
            }
        }

        flags[key] = (counts, below);
    }

    private Seen Add(Seen? seen, BigInteger weight, int outcome, int length) =>
        seen is null || length < seen.Witness.Path.Length
            ? new((seen?.Count ?? 0) + weight, state.Route(outcome))
            : seen with { Count = seen.Count + weight };

    private ScoreFacts Score(Dictionary<ScoreValue, Seen> seen, int at)
    {
        var rows = model.Assessment.Scores[at].Kind is LookupKind lookup ? lookup.Rows : [];
        var keys = seen.Keys.Select(v => v.Key).OfType<Rational>().ToHashSet();
        return new(
            Merged(seen.Where(v => v.Key.Value is not null).Select(v => (v.Key.Value!.Value, v.Value))),
            seen.Where(v => v.Key.Value is null).Select(v => v.Value).Aggregate((Seen?)null, Merged),
            Merged(seen.Where(v => v.Key is { Value: null, Key: not null }).Select(v => (v.Key.Key!.Value, v.Value))),
            [.. rows.Where(r => !keys.Contains(r.From))]);
    }

    private static ImmutableSortedDictionary<Rational, Seen> Merged(IEnumerable<(Rational Value, Seen Seen)> seen) =>
        seen.GroupBy(s => s.Value).ToImmutableSortedDictionary(g => g.Key, g => g.Select(s => s.Seen).Aggregate(Merged)!);

    private static Seen Merged(Seen? a, Seen b) =>
        a is null ? b : new(a.Count + b.Count, b.Witness.Path.Length < a.Witness.Path.Length ? b.Witness : a.Witness);

    private BandFacts Bands(BandSet set)
    {
        var score = model.Assessment.Scores.IndexOf(model.Assessment.Score(set.Of));
        var own = model.Assessment.BandSets.Where(s => s.Of == set.Of).ToList().IndexOf(set);
        var counts = new BigInteger[set.Bands.Length];
        foreach (var (value, seen) in values[score])
        {
            if (!value.Bands[own].IsEmpty)
            {
                counts[value.Bands[own][0]] += seen.Count;
            }
        }

        return new([.. counts]);
    }
}
