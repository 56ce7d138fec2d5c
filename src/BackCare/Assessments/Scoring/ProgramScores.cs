using System.Numerics;
using BackCare.Assessments.Numbers;
using BackCare.Assessments.Programs;

namespace BackCare.Assessments.Scoring;

/// <summary>Judges conditions and works out scores over the answers given so far.</summary>
internal sealed class ProgramScores(Program program, GivenAnswer[] given)
{
    /// <summary>Null if it reads an answer or a score that is not there.</summary>
    public bool? Holds(ProgramCondition condition) => condition.Word switch
    {
        "and" => All(condition, unless: false),
        "or" => All(condition, unless: true),
        "not" => !Holds(condition.Parts[0]),
        "otherwise" => true,
        "stopped" => false,
        "asked" => given[condition.Place].IsAsked,
        "answered" => given[condition.Place].IsAnswered,
        "band" => condition.Choices.Contains(Band(condition.Place)),
        "score" => Value(condition.Place) is { } score ? Compares(condition, score) : null,
        _ => given[condition.Place] is { IsAnswered: true } answer ? Answers(condition, answer) : null,
    };

    /// <summary>The finished score; null if it is unavailable.</summary>
    public Rational? Value(int place)
    {
        var score = program.Scores[place];
        return Raw(score) is { } raw ? Finished(score, raw) : null;
    }

    /// <summary>The score as it is printed: a profile with all its digits.</summary>
    public string? Text(int place) => Value(place) is not { } value ? null
        : program.Scores[place].Kind == "profile" ? value.ToString().PadLeft(program.Scores[place].Items.Length, '0')
        : value.ToString();

    /// <summary>The place of the band in which the score stands; -1 if in none.</summary>
    public int Band(int place)
    {
        var set = program.BandSets[place];
        var value = Value(set.Of);
        for (var at = 0; at < set.Bands.Length; at++)
        {
            if (value is { } number ? set.Bands[at].Interval is { } interval && IsIn(interval, number) : set.Bands[at].Interval is null)
            {
                return at;
            }
        }

        return -1;
    }

    private bool? All(ProgramCondition condition, bool unless)
    {
        foreach (var part in condition.Parts)
        {
            var holds = Holds(part);
            if (holds is null || holds == unless)
            {
                return holds;
            }
        }

        return !unless;
    }

    private bool Answers(ProgramCondition condition, GivenAnswer answer) => condition.Word switch
    {
        "is" or "any" => answer.Options.Any(condition.Choices.Contains),
        "all" => condition.Choices.All(answer.Options.Contains),
        "only" => answer.Options.All(condition.Choices.Contains),
        "ticks" => Compares(condition, (long)answer.Options.Count(o => !program.Questions[condition.Place].Exclusive.Contains(o))),
        "value" => Compares(condition, answer.Number),
        _ => Compares(condition, Points(condition.Place)),
    };

    private bool Compares(ProgramCondition condition, Rational value) => condition.Comparison.Holds(value, Over(condition.Number));

    private Rational? Raw(ProgramScore score) => score.Kind switch
    {
        "count" => (long)score.Conditions.Count(c => Holds(c) is true),
        "points" => (long)score.Items.Count(i => given[i].IsAnswered && IsIn(score.Interval!, Weight(score, i))),
        "lookup" => Value(score.From) is { } from ? Row(score, from) : null,
        "profile" => Profile(score),
        _ => Sum(score),
    };

    private Rational? Sum(ProgramScore score)
    {
        var answered = score.Items.Where(i => given[i].IsAnswered).ToList();
        if (answered.Count == 0 || score.Items.Length - answered.Count > score.AtMost)
        {
            return null;
        }

        var sum = answered.Aggregate(Rational.Zero, (total, item) => total + Weight(score, item));
        if (score.Fill == "mean")
        {
            sum = sum * (long)score.Items.Length / (long)answered.Count;
        }

        var over = score.Fill == "drop" ? answered : [.. score.Items];
        return score.Kind switch
        {
            "sum" => sum,
            "mean" => sum / (long)over.Count,
            _ => sum * 100L / Over(over.Aggregate(BigInteger.Zero, (most, item) => most + program.Questions[item].Ends.Most)),
        };
    }

    /// <summary>Keys are compared as whole numbers over the scale: a table may have thousands of rows, and fractions are slow.</summary>
    private Rational? Row(ProgramScore score, Rational from)
    {
        var key = from * new Rational(program.Scale, BigInteger.One);
        foreach (var (at, to) in score.Table)
        {
            if (key.IsWhole && at == key.Numerator)
            {
                return Over(to);
            }
        }

        return null;
    }

    private Rational? Profile(ProgramScore score)
    {
        var digits = BigInteger.Zero;
        foreach (var item in score.Items)
        {
            var digit = !given[item].IsAnswered ? score.Unanswered
                : program.Questions[item].Kind == "number" ? given[item].Number
                : given[item].Options[0] + 1;
            if (digit < 0)
            {
                return null;
            }

            digits = (digits * 10) + digit;
        }

        return digits;
    }

    private Rational Finished(ProgramScore score, Rational value)
    {
        value = score.Times is { } times ? value * Over(times) : value;
        value = score.Plus is { } plus ? value + Over(plus) : value;
        return score.Round is { } round ? value.Round(round) : value;
    }

    private Rational Weight(ProgramScore score, int item)
    {
        var (least, most) = program.Questions[item].Ends;
        return score.Reverse.Contains(item) ? Over(least + most) - Points(item) : Points(item);
    }

    private Rational Points(int at)
    {
        var question = program.Questions[at];
        return question.Kind == "number"
            ? given[at].Number
            : Over(given[at].Options.Aggregate(BigInteger.Zero, (sum, option) => sum + (question.Points.IsEmpty ? 0 : question.Points[option])));
    }

    private bool IsIn(ProgramInterval interval, Rational value) =>
        new Interval(interval.Low is { } low ? Over(low) : null, interval.LowIncluded, interval.High is { } high ? Over(high) : null, interval.HighIncluded).Contains(value);

    private Rational Over(BigInteger number) => new(number, program.Scale);
}
