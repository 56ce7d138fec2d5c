using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;
using BackCare.Assessments.Proving.Variables;

namespace BackCare.Assessments.Proving.Choices;

/// <summary>What a test of one question comes to for one answer.</summary>
internal static class AnswerTruth
{
    /// <param name="asked">Whether the question is on the path.</param>
    /// <param name="answer">Null where it was not asked or skipped.</param>
    public static Truth Of(AtomicTest test, Question question, bool asked, Answer? answer) => (test, answer) switch
    {
        (AskedTest, _) => Of(asked),
        (AnsweredTest, _) => Of(answer is not null),
        (_, null) => Truth.Undefined,
        (ChoiceTest choice, ChoiceAnswer given) => Of(choice.Options.Contains(given.Option)),
        (ValueTest value, NumberAnswer given) => Of(value.Comparison.Holds(given.Value, value.Number)),
        (PointsTest points, _) => Of(points.Comparison.Holds(AnswerPoints.Of(question, answer), points.Number)),
        (_, TicksAnswer given) => Of(Holds(TickSum.Of(test, (AnyOfQuestion)question)!, (AnyOfQuestion)question, given)),
        _ => throw new ArgumentException(test.Source, nameof(test)),
    };

    /// <summary>The truth of a known fact.</summary>
    public static Truth Of(bool holds) => holds ? Truth.True : Truth.False;

    private static bool Holds(TickSum ticks, AnyOfQuestion question, TicksAnswer given)
    {
        var sum = Rational.Zero;
        for (var at = 0; at < question.Choices.Length; at++)
        {
            sum += given.Options.Contains(question.Choices[at].Id) ? ticks.Weights[at] : Rational.Zero;
        }

        return ticks.Comparison.Holds(sum, ticks.Number);
    }
}
