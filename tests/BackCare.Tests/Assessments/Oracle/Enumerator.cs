using System.Numerics;
using BackCare.Assessments.Model;
using BackCare.Assessments.Proving.Queries;

namespace BackCare.Tests.Assessments.Oracle;

/// <summary>
/// The plain prover: walks every path. Answers that nothing tells apart are walked once and counted as often as they are, so that the
/// counts are
/// those of single answers.
/// </summary>
internal sealed class Enumerator
{
    private readonly EnumeratorModel model;
    private readonly EnumeratorState state;
    private readonly EnumeratorTally tally;
    private readonly long budget;

    private Enumerator(EnumeratorModel model, long budget)
    {
        (this.model, this.budget) = (model, budget);
        state = new(model);
        tally = new(model, state);
    }

    /// <summary>The facts; null if there are more paths than the budget allows, for then nothing is proved.</summary>
    public static Facts? Explore(Assessment assessment, long budget = 5_000_000)
    {
        if (EnumeratorModel.Of(assessment) is not { } model)
        {
            return null;
        }

        var enumerator = new Enumerator(model, budget);
        enumerator.Walk(0, BigInteger.One);
        if (enumerator.tally.Paths > budget)
        {
            return null;
        }

        var falls = new EnumeratorPairs(model, budget);
        return falls.Run() is { } found ? enumerator.tally.Facts(found, falls.Pairs) : null;
    }

    /// <summary>Walks on from a question; gives the fewest and most questions asked from there on.</summary>
    private (int Least, int Most) Walk(int at, BigInteger weight)
    {
        if (tally.Paths > budget)
        {
            return (0, 0);
        }

        if (at == model.Questions.Length)
        {
            tally.Leaf(stop: -1, weight);
            return (0, 0);
        }

        if (!tally.Judge(model.AskIf[at]))
        {
            state.NotAsked(at);
            var after = Walk(at + 1, weight);
            tally.Forget(model.AskIf[at]);
            return after;
        }

        var (least, most) = (int.MaxValue, 0);
        for (var choice = model.Questions[at].Optional ? -1 : 0; choice < model.Classes[at].Length; choice++)
        {
            var after = Step(at, choice, choice < 0 ? weight : weight * model.Classes[at][choice].Size);
            (least, most) = (Math.Min(least, after.Least), Math.Max(most, after.Most));
        }

        tally.Follow(at, least, most);
        return (least + 1, most + 1);
    }

    private (int Least, int Most) Step(int at, int choice, BigInteger weight)
    {
        state.Answer(at, choice);
        var stop = model.Stop[at];
        var after = (0, 0);
        if (stop is not null && tally.Judge(stop))
        {
            state.Cut(at + 1);
            tally.Leaf(model.StopOutcome[at], weight);
        }
        else
        {
            after = Walk(at + 1, weight);
        }

        tally.Forget(stop);
        return after;
    }
}
