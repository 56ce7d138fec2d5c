using System.Collections.Immutable;
using System.Numerics;
using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;
using BackCare.Assessments.Proving.Queries;
using BackCare.Assessments.Proving.Witnesses;

namespace BackCare.Tests.Assessments.Oracle;

/// <summary>Counts what the walk sees.</summary>
internal sealed class EnumeratorTally
{
    private readonly EnumeratorModel model;
    private readonly EnumeratorState state;
    private readonly BigInteger[] outcomes;
    private readonly SortedDictionary<int, BigInteger>[] shadows;
    private readonly SortedDictionary<(int, int), Counter> overlaps = [];
    private readonly (int Least, int Most)[] remaining;
    private readonly Dictionary<AnswerClass, Counter[]> flagged = new(ReferenceEqualityComparer.Instance);
    private readonly ImmutableArray<int> flagQuestions;
    private readonly Dictionary<ScoreValue, Counter>[] values;
    private readonly Dictionary<Condition, Counter> undefined = new(ReferenceEqualityComparer.Instance);
    private readonly List<Judgement> unread = [];
    private BigInteger total;
    private readonly Counter noOutcome = new();
    private Witness? longest;
    private Witness? shortest;

    public EnumeratorTally(EnumeratorModel model, EnumeratorState state)
    {
        (this.model, this.state) = (model, state);
        outcomes = new BigInteger[model.When.Length];
        shadows = [.. model.When.Select(_ => new SortedDictionary<int, BigInteger>())];
        flagQuestions = [.. model.Questions.Where(q => q.Options.Any(o => o.RedFlag is not null)).Select(q => q.Place)];
        remaining = [.. model.Questions.Select(_ => (int.MaxValue, -1))];
        values = [.. model.Assessment.Scores.Select(_ => new Dictionary<ScoreValue, Counter>(ReferenceEqualityComparer.Instance))];
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
        longest = longest is null || length > longest.Path.Length ? state.Witness(outcome) : longest;
        shortest = shortest is null || length < shortest.Path.Length ? state.Witness(outcome) : shortest;
        for (var at = 0; at < values.Length; at++)
        {
            Of(values[at], state.Values[at]).Add(state, weight, outcome);
        }

        foreach (var judgement in unread)
        {
            Of(undefined, judgement.Condition).Add(state, weight, outcome);
        }

        foreach (var counted in model.Counts)
        {
            foreach (var condition in counted)
            {
                Note(condition);
            }
        }

        Flags(outcome, weight);
    }

    public Facts Facts(ImmutableArray<(int Question, Witness Fewer, Witness More, BigInteger Count)> falls, long pairs) => new()
    {
        Total = total,
        Outcomes = [.. outcomes],
        Shadows = [.. shadows.Select(s => s.ToImmutableSortedDictionary())],
        NoOutcome = noOutcome.Seen,
        Overlaps = [.. overlaps.Select(o => (o.Key.Item1, o.Key.Item2, o.Value.Seen!))],
        Asked = [.. remaining.Select(r => r.Most >= 0)],
        Remaining = [.. remaining.Select(r => r.Most >= 0 ? r : (0, 0))],
        Longest = longest!,
        Shortest = shortest!,
        Flags = [.. Flags()],
        Scores = [.. values.Select(Score)],
        Bands = [.. model.Assessment.BandSets.Select(Bands)],
        Truths = Truths(),
        Undefined = [.. undefined.Select(u => (u.Key, u.Value.Seen!))],
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
            .SelectMany(j =>
                j.Seen.Select((truth, at) => (Condition: at < j.Atoms.Length ? model.Atoms[j.Atoms[at]] : j.Condition, Truth: truth)));
        return
        [
            .. seen.GroupBy<(Condition Condition, (bool True, bool False) Truth),
                Condition>(s => s.Condition, ReferenceEqualityComparer.Instance)
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
                Of(undefined, model.When[at].Condition).Add(state, weight, first);
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
                overlaps.TryAdd((first, at), new());
                overlaps[(first, at)].Add(state, weight, first);
            }
        }

        if (first < 0)
        {
            noOutcome.Add(state, weight, -1);
        }

        return first;
    }

    private void Flags(int outcome, BigInteger weight)
    {
        if (outcome < 0)
        {
            return;
        }

        foreach (var at in flagQuestions)
        {
            if (state.Given(at) is not { HasFlag: true } given)
            {
                continue;
            }

            if (!flagged.TryGetValue(given, out var counters))
            {
                counters = [.. outcomes.Select(_ => new Counter())];
                flagged.Add(given, counters);
            }

            counters[outcome].Add(state, weight, outcome);
        }
    }

    /// <summary>
    /// From classes of answers to single options: each has its share of the counts, and its own mildest answer in the witness.
    /// </summary>
    private IEnumerable<FlagFacts> Flags() =>
        from at in flagQuestions
        from place in Enumerable.Range(0, model.Questions[at].Options.Length)
        let flag = model.Questions[at].Options[place].RedFlag
        where flag is not null
        let classes = model.Classes[at].Where(flagged.ContainsKey).Where(c => c.Options.Any(o => o.Option == place)).ToList()
        where classes.Count > 0
        select new FlagFacts(
            at,
            place,
            [.. outcomes.Select((_, outcome) =>
                classes.Aggregate(BigInteger.Zero, (sum, c) => sum + (flagged[c][outcome].Count * c.Share(place).Count / c.Size)))],
            Below(at, place, flag, classes));

    private Witness? Below(int question, int place, RedFlag flag, List<AnswerClass> classes) => (
        from given in classes
        from outcome in Enumerable.Range(0, outcomes.Length)
        where !model.Assessment.Outcomes[outcome].Level.IsAtLeast(flag.Level)
        let route = flagged[given][outcome].Witness
        where route is not null
        orderby route.Path.Length, outcome descending
        select route with { Answers = route.Answers.With(model.Questions[question].Id, given.Share(place).Mildest) }).FirstOrDefault();

    private static Counter Of<TKey>(Dictionary<TKey, Counter> counters, TKey key)
        where TKey : notnull
    {
        if (!counters.TryGetValue(key, out var counter))
        {
            counter = new();
            counters.Add(key, counter);
        }

        return counter;
    }

    private ScoreFacts Score(Dictionary<ScoreValue, Counter> seen, int at)
    {
        var rows = model.Assessment.Scores[at].Kind is LookupKind lookup ? lookup.Rows : [];
        var keys = seen.Keys.Select(v => v.Key).OfType<Rational>().ToHashSet();
        return new(
            Merged(seen.Where(v => v.Key.Value is not null).Select(v => (v.Key.Value!.Value, v.Value.Seen!))),
            seen.Where(v => v.Key.Value is null).Select(v => v.Value.Seen!).Aggregate((WitnessedCount?)null, Merged),
            Merged(seen.Where(v => v.Key is { Value: null, Key: not null }).Select(v => (v.Key.Key!.Value, v.Value.Seen!))),
            [.. rows.Where(r => !keys.Contains(r.From))]);
    }

    private static ImmutableSortedDictionary<Rational,
        WitnessedCount> Merged(IEnumerable<(Rational Value, WitnessedCount WitnessedCount)> seen) =>
        seen.GroupBy(s => s.Value).ToImmutableSortedDictionary(g => g.Key, g => g.Select(s => s.WitnessedCount).Aggregate(Merged)!);

    private static WitnessedCount Merged(WitnessedCount? a, WitnessedCount b) =>
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
