using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;

namespace BackCare.Assessments.Proving.Choices;

/// <summary>The points of one good answer, before any <c>reverse</c>.</summary>
internal static class AnswerPoints
{
    public static Rational Of(Question question, Answer answer) => answer switch
    {
        NumberAnswer number => number.Value,
        ChoiceAnswer choice => question.Option(choice.Option)!.Points ?? Rational.Zero,
        TicksAnswer ticks => ticks.Options.Aggregate(Rational.Zero, (sum, id) => sum + (question.Option(id)!.Points ?? Rational.Zero)),
        _ => throw new ArgumentException(question.Id, nameof(answer)),
    };

    /// <summary>The digit that a profile writes: the option's place from 1, a number's own value.</summary>
    public static int Digit(Question question, Answer answer) =>
        answer is NumberAnswer number ? (int)number.Value : question.Options.IndexOf(question.Option(((ChoiceAnswer)answer).Option)!) + 1;
}
