using System.Numerics;
using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;

namespace BackCare.Assessments.Proving.Choices;

/// <summary>The order in which answers are preferred for a counterexample; smaller is milder.</summary>
/// <param name="Alarm">0 without a red flag; 5 with an emergency.</param>
/// <param name="Points">Lowest first.</param>
/// <param name="Ticks">Fewest first; 1 unless it is an any_of.</param>
/// <param name="Place">The number itself, or the option's place in the file.</param>
internal readonly record struct Mildness(int Alarm, Rational Points, int Ticks, BigInteger Place) : IComparable<Mildness>
{
    /// <summary>The mildness of a good answer.</summary>
    public static Mildness Of(Question question, Answer answer) => answer switch
    {
        NumberAnswer number => new(0, number.Value, 1, number.Value),
        ChoiceAnswer choice => Of(question, [choice.Option], answer),
        TicksAnswer ticks => Of(question, ticks.Options, answer),
        _ => throw new ArgumentException(question.Id, nameof(answer)),
    };

    /// <inheritdoc/>
    public int CompareTo(Mildness other) => (Alarm, Points, Ticks, Place).CompareTo((other.Alarm, other.Points, other.Ticks, other.Place));

    private static Mildness Of(Question question, IReadOnlyCollection<string> ids, Answer answer)
    {
        var alarm = ids.Max(id => question.Option(id)!.RedFlag is { } flag ? Level.SelfCare - flag.Level + 1 : 0);
        var place = ids.Aggregate(BigInteger.Zero, (places, id) => places | (BigInteger.One << question.Options.IndexOf(question.Option(id)!)));
        return new(alarm, AnswerPoints.Of(question, answer), ids.Count, place);
    }
}
