using System.Collections.Immutable;
using System.Numerics;
using BackCare.Assessments.Model;
using BackCare.Assessments.Proving.Witnesses;

namespace BackCare.Tests.Assessments.Oracle;

/// <summary>
/// Walks two paths side by side that differ in one answer alone, the second with more points (any_of: one positive option ticked, or one
/// negative
/// option unticked, exclusive ones aside). What both ask is answered alike.
/// </summary>
internal sealed class EnumeratorPairs(EnumeratorModel model, long budget)
{
    private readonly EnumeratorState fewer = new(model);
    private readonly EnumeratorState more = new(model);
    private readonly Dictionary<int, (Witness Fewer, Witness More, BigInteger Count)> falls = [];

    private ImmutableArray<(int Low, int High)> steps = [];

    /// <summary>How many pairs were walked to their end.</summary>
    public long Pairs { get; private set; }

    /// <summary>Where the level falls, by question; null over the budget.</summary>
    public ImmutableArray<(int Question, Witness Fewer, Witness More, BigInteger Count)>? Run()
    {
        foreach (var question in model.Assessment.Monotone.Select(m => model.PlaceOf(m.Value)).Distinct())
        {
            steps = [.. Steps(question)];
            Before(question, 0, BigInteger.One);
        }

        return Pairs > budget ? null : [.. falls.OrderBy(f => f.Key).Select(f => (f.Key, f.Value.Fewer, f.Value.More, f.Value.Count))];
    }

    private static bool Holds(Judgement? judgement, EnumeratorState state) => judgement is null || judgement.Holds(state.Atoms) is true;

    private void Before(int question, int at, BigInteger weight)
    {
        if (Pairs > budget)
        {
            return;
        }

        if (!Holds(model.AskIf[at], fewer))
        {
            if (at < question)
            {
                fewer.NotAsked(at);
                Before(question, at + 1, weight);
            }

            return;
        }

        if (at == question)
        {
            Part(question, weight);
            return;
        }

        for (var choice = model.Questions[at].Optional ? -1 : 0; choice < model.Classes[at].Length; choice++)
        {
            fewer.Answer(at, choice);
            if (model.Stop[at] is null || !Holds(model.Stop[at], fewer))
            {
                Before(question, at + 1, choice < 0 ? weight : weight * model.Classes[at][choice].Size);
            }
        }
    }

    private void Part(int question, BigInteger weight)
    {
        more.Follow(fewer, question - 1);
        var classes = model.Classes[question];
        foreach (var (low, high) in steps)
        {
            // Of two stretches of numbers only the last and the first are neighbours.
            var pairs = model.Questions[question].Options.IsEmpty ? BigInteger.One : classes[low].Size * classes[high].Size;
            fewer.Answer(question, low);
            more.Answer(question, high);
            Onwards(question, question, weight * pairs, End(fewer, question), End(more, question));
        }
    }

    private IEnumerable<(int Low, int High)> Steps(int question)
    {
        var classes = model.Classes[question];
        if (model.Questions[question] is AnyOfQuestion any)
        {
            return from low in Enumerable.Range(0, classes.Length)
                   from high in Enumerable.Range(0, classes.Length)
                   where IsStep(any, classes[low], classes[high])
                   select (low, high);
        }

        var points = classes.Select(c => c.Points).Distinct().Order().ToList();
        return from low in Enumerable.Range(0, classes.Length)
               from high in Enumerable.Range(0, classes.Length)
               where points.IndexOf(classes[high].Points) == points.IndexOf(classes[low].Points) + 1
               select (low, high);
    }

    private static bool IsStep(AnyOfQuestion question, AnswerClass low, AnswerClass high)
    {
        var (a, b) = (((TicksAnswer)low.Answer).Options, ((TicksAnswer)high.Answer).Options);
        var changed = a.Except(b, StringComparer.Ordinal).Concat(b.Except(a, StringComparer.Ordinal)).ToList();
        return changed.Count == 1 && high.Points > low.Points && !a.Concat(b).Any(o => question.Option(o)!.Exclusive);
    }

    /// <summary>The outcome of a stop at this question; -1 where the path goes on.</summary>
    private int End(EnumeratorState state, int at)
    {
        if (model.Stop[at] is not { } stop || !state.IsAsked(at) || !Holds(stop, state))
        {
            return -1;
        }

        state.Cut(at + 1);
        return model.StopOutcome[at];
    }

    /// <param name="at">Decided in both already.</param>
    private void Onwards(int question, int at, BigInteger weight, int fewerEnd, int moreEnd)
    {
        var next = at + 1;
        if (Pairs > budget)
        {
            return;
        }

        if (next == model.Questions.Length || (fewerEnd >= 0 && moreEnd >= 0))
        {
            Compare(question, weight, fewerEnd, moreEnd);
            return;
        }

        var (inFewer, inMore) = (fewerEnd < 0 && Holds(model.AskIf[next], fewer), moreEnd < 0 && Holds(model.AskIf[next], more));
        var anybody = inFewer || inMore;
        for (var choice = anybody && !model.Questions[next].Optional
            ? 0
            : -1; choice < (anybody ? model.Classes[next].Length : 0); choice++)
        {
            var ends = (Take(fewer, next, inFewer, choice, fewerEnd), Take(more, next, inMore, choice, moreEnd));
            Onwards(question, next, choice < 0 ? weight : weight * model.Classes[next][choice].Size, ends.Item1, ends.Item2);
        }
    }

    private int Take(EnumeratorState state, int at, bool asked, int choice, int end)
    {
        if (end >= 0)
        {
            return end;
        }

        if (!asked)
        {
            state.NotAsked(at);
            return -1;
        }

        state.Answer(at, choice);
        return End(state, at);
    }

    private void Compare(int question, BigInteger weight, int fewerEnd, int moreEnd)
    {
        Pairs++;
        var (low, high) = (fewerEnd >= 0 ? fewerEnd : Outcome(fewer), moreEnd >= 0 ? moreEnd : Outcome(more));
        if (low < 0 || high < 0 || model.Assessment.Outcomes[high].Level.IsAtLeast(model.Assessment.Outcomes[low].Level))
        {
            return;
        }

        var isKnown = falls.TryGetValue(question, out var fall);
        falls[question] = isKnown && fewer.Length + more.Length >= fall.Fewer.Path.Length + fall.More.Path.Length
            ? fall with { Count = fall.Count + weight }
            : (fewer.Witness(low), more.Witness(high), fall.Count + weight);
    }

    private int Outcome(EnumeratorState state)
    {
        for (var at = 0; at < model.When.Length; at++)
        {
            if (Holds(model.When[at], state))
            {
                return at;
            }
        }

        return -1;
    }
}
