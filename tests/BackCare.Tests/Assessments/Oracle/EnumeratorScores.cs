using System.Collections.Immutable;
using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;
using BackCare.Assessments.Programs;

namespace BackCare.Tests.Assessments.Oracle;

/// <summary>A value that a score has on some path; the same object wherever it is the same value.</summary>
/// <param name="Value">Null: unavailable.</param>
/// <param name="Bands">By band set of this score: the places of all bands in which it stands.</param>
/// <param name="Truths">Of the atomic tests that read the score or its bands.</param>
/// <param name="Key">Of a lookup: the value that was looked up; null if there was none.</param>
internal sealed record ScoreValue(Rational? Value, ImmutableArray<ImmutableArray<int>> Bands,
    ImmutableArray<(int Atom, bool? Truth)> Truths, Rational? Key);

/// <summary>Works out scores as a walk passes the last question that each reads.</summary>
internal sealed class EnumeratorScores
{
    private readonly EnumeratorModel model;
    private readonly EnumeratorState state;
    private readonly ScoreValue[] values;
    private readonly Dictionary<long, ScoreValue>[] known;
    private readonly Dictionary<string, ScoreValue>[] byWords;
    private readonly ImmutableArray<ImmutableArray<int>> due;

    public EnumeratorScores(EnumeratorModel model, EnumeratorState state)
    {
        (this.model, this.state) = (model, state);
        var scores = model.Assessment.Scores;
        values = new ScoreValue[scores.Length];
        known = [.. scores.Select(_ => new Dictionary<long, ScoreValue>())];
        byWords = [.. scores.Select(_ => new Dictionary<string, ScoreValue>(StringComparer.Ordinal))];
        due = [.. model.Questions.Select((_, at) =>
            (ImmutableArray<int>)[.. model.Assessment.ScoreOrder.Where(s => model.Horizons[s] == at)])];
    }

    public ReadOnlySpan<ScoreValue> Values => values;

    /// <summary>Finishes the scores that are complete with this question, and judges the tests that read them.</summary>
    public void Finish(int question)
    {
        foreach (var at in due[question])
        {
            var value = Value(at);
            values[at] = value;
            foreach (var (atom, truth) in value.Truths)
            {
                state.Atoms[atom] = truth;
            }
        }
    }

    private ScoreValue Value(int at)
    {
        var score = model.Assessment.Scores[at];
        var items = model.Items[at];
        if (items.IsEmpty)
        {
            return Same(at, Raw(score, at), score);
        }

        var code = 0L;
        foreach (var item in items)
        {
            code = (code * (model.Classes[item].Length + 1)) + state.Code(item);
        }

        if (!known[at].TryGetValue(code, out var value))
        {
            value = Same(at, Raw(score, at), score);
            known[at].Add(code, value);
        }

        return value;
    }

    /// <summary>Keeps one object for each value, so that it can be counted by it.</summary>
    private ScoreValue Same(int at, (Rational? Raw, Rational? Key) raw, Score score)
    {
        var value = raw.Raw is { } number ? Finished(score, number) : (Rational?)null;
        var words = $"{value} {raw.Key}";
        if (!byWords[at].TryGetValue(words, out var same))
        {
            same = new(value, [.. model.Assessment.BandSets.Where(s => s.Of == score.Id).Select(s => Bands(s, value))],
                [.. Truths(at, value)], raw.Key);
            byWords[at].Add(words, same);
        }

        return same;
    }

    private IEnumerable<(int, bool?)> Truths(int at, Rational? value)
    {
        foreach (var atom in model.ScoreAtoms[at])
        {
            var test = (ScoreTest)model.Atoms[atom];
            yield return (atom, value is { } number ? test.Comparison.Holds(number, test.Number) : null);
        }

        foreach (var (set, place) in model.Assessment.BandSets.Select((set, place) => (set, place))
            .Where(s => s.set.Of == model.Assessment.Scores[at].Id))
        {
            foreach (var atom in model.BandAtoms[place])
            {
                yield return (atom, Bands(set, value) is [var first, ..]
                    && ((BandTest)model.Atoms[atom]).Bands.Contains(set.Bands[first].Id));
            }
        }
    }

    private (Rational? Raw, Rational? Key) Raw(Score score, int at) => score.Kind switch
    {
        CountKind => ((long)model.Counts[at].Count(c => c.Holds(state.Atoms) is true), null),
        CountPointsKind count => ((long)Weights(score, count.Items).Count(w => w is { } points && count.Points.Contains(points)), null),
        LookupKind lookup => Looked(lookup),
        ProfileKind profile => (Profile(profile), null),
        _ => (Summed(score, ((PointsKind)score.Kind).Items), null),
    };

    private (Rational?, Rational?) Looked(LookupKind lookup)
    {
        var key = values[model.Assessment.Scores.IndexOf(model.Assessment.Score(lookup.From))].Value;
        return (lookup.Rows.Where(r => r.From == key).Select(r => (Rational?)r.To).FirstOrDefault(), key);
    }

    private Rational? Profile(ProfileKind profile)
    {
        var digits = profile.Items.Select(i => state.Given(model.PlaceOf(i))?.Digit ?? profile.Unanswered).ToList();
        return digits.Contains(null) ? null : digits.Aggregate(Rational.Zero, (number, digit) => (number * 10L) + (long)digit!);
    }

    private List<Rational?> Weights(Score score, ImmutableArray<string> items) =>
    [
        .. items.Select(id =>
        {
            var question = model.Questions[model.PlaceOf(id)];
            var points = state.Given(question.Place)?.Points;
            var (least, most) = PointRange.Of(question);
            return score.Reverse.Contains(id) ? least + most - points : points;
        }),
    ];

    private Rational? Summed(Score score, ImmutableArray<string> items)
    {
        var weights = Weights(score, items);
        var there = weights.OfType<Rational>().ToList();
        var missing = weights.Count - there.Count;
        if (there.Count == 0 || missing > (score.Missing?.AtMost ?? 0))
        {
            return null;
        }

        var sum = there.Aggregate((a, b) => a + b);
        var fill = missing > 0 ? score.Missing!.Fill : Fill.Zero;
        sum = fill == Fill.Mean ? sum + (sum / (long)there.Count * (long)missing) : sum;
        var counted = items.Where((_, at) => fill != Fill.Drop || weights[at] is not null).ToList();
        return score.Kind switch
        {
            SumKind => sum,
            MeanKind => sum / (long)counted.Count,
            _ => 100L * sum / counted.Select(i => PointRange.Of(model.Questions[model.PlaceOf(i)]).Most).Aggregate((a, b) => a + b),
        };
    }

    private static Rational Finished(Score score, Rational value)
    {
        value = (value * (score.Times ?? 1L)) + (score.Plus ?? 0L);
        return score.Round is { } round ? value.Round(round) : value;
    }

    private static ImmutableArray<int> Bands(BandSet set, Rational? value) =>
        [.. Enumerable.Range(0, set.Bands.Length)
            .Where(at => value is { } number ? set.Bands[at].Interval?.Contains(number) == true : set.Bands[at].Interval is null)];
}
