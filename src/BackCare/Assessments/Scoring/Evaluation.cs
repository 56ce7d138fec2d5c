using System.Diagnostics;
using System.Numerics;
using BackCare.Assessments.Numbers;
using BackCare.Assessments.Programs;

namespace BackCare.Assessments.Scoring;

/// <summary>Judges conditions and works out scores over the answers given so far.</summary>
/// <param name="given">The state of each question, by index; it may change between two calls.</param>
internal sealed class Evaluation(Program program, GivenAnswer[] given)
{
    /// <summary>Null, undefined, if it reads an answer or a score that is not there.</summary>
    public bool? Judge(ProgramCondition condition) => condition switch
    {
        ProgramAndCondition and => JudgeAll(and.Parts, unless: false),
        ProgramOrCondition or => JudgeAll(or.Parts, unless: true),
        ProgramNotCondition not => !Judge(not.Part),
        ProgramOtherwiseTest => true,
        ProgramStoppedTest => false,
        ProgramScoreTest test => Value(test.Score) is { } value ? test.Comparison.Holds(value, test.Number) : null,
        ProgramBandTest test => test.Bands.Contains(Band(test.BandSet)),
        ProgramQuestionTest test => AnswerTests.Judge(test, program.Questions[test.Question], given[test.Question]),
        _ => throw new UnreachableException(),
    };

    /// <summary>The finished score of this index; null if it is unavailable.</summary>
    public Rational? Value(int index) => program.Scores[index] switch
    {
        ProgramTotalScore score => Total(score),
        ProgramPointCountScore score => ScoreArithmetic.Finish(
            score,
            score.Items.Count(i => ScoreArithmetic.Counts(score, i, program.Questions[i], PointsOf(i)))),
        ProgramProfileScore score => ProfileArithmetic.Finish(
            score,
            score.Items.Aggregate(BigInteger.Zero, (digits, item) => ProfileArithmetic.Add(score, digits, item, given[item].Digit))),
        ProgramCountScore score => ScoreArithmetic.Finish(score, score.Conditions.Count(c => Judge(c) is true)),
        ProgramLookupScore score => ScoreArithmetic.Lookup(score, Value(score.From)),
        _ => throw new UnreachableException(),
    };

    /// <summary>The score as it is printed: a profile with all its digits; null if it is unavailable.</summary>
    public string? Text(int index) => Value(index) is { } value
        ? value.ToString().PadLeft(program.Scores[index] is ProgramProfileScore profile ? profile.Items.Length : 0, '0')
        : null;

    /// <summary>The index of the band in which the score of a band set is; -1 if in none.</summary>
    public int Band(int set) => ScoreArithmetic.BandOf(program.BandSets[set], Value(program.BandSets[set].Score));

    private bool? JudgeAll(Sequence<ProgramCondition> parts, bool unless)
    {
        foreach (var part in parts)
        {
            var holds = Judge(part);
            if (holds is null || holds == unless)
            {
                return holds;
            }
        }

        return !unless;
    }

    private Rational? Total(ProgramTotalScore score)
    {
        var arithmetic = new TotalArithmetic(program, score);
        var total = default(RunningTotal);
        foreach (var item in score.Items)
        {
            total = arithmetic.Add(total, arithmetic.GainOf(item, PointsOf(item)));
        }

        return arithmetic.Finish(total);
    }

    private Rational? PointsOf(int item) => given[item].IsAnswered ? given[item].PointsIn(program.Questions[item]) : null;
}
