using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;

namespace BackCare.Assessments.Fhir.Export;

/// <summary>One line of <c>enableWhen</c>.</summary>
/// <param name="Question">The linkId that it reads.</param>
/// <param name="Operator"><c>exists</c>, <c>=</c>, <c>!=</c>, <c>&lt;</c>, <c>&lt;=</c>, <c>&gt;</c> or <c>&gt;=</c>.</param>
/// <param name="Answer">The name of the answer's property, such as <c>answerCoding</c>.</param>
/// <param name="Value">A code, or a number or truth value in JSON.</param>
internal sealed record EnableTest(string Question, string Operator, string Answer, string Value);

/// <summary>Lines of <c>enableWhen</c> that say the same as a condition.</summary>
/// <param name="Tests">At least one.</param>
/// <param name="Any">True if one of them is enough, false if all must be true. No effect for a single line.</param>
internal sealed record EnableTests(ImmutableArray<EnableTest> Tests, bool Any)
{
    public bool IsSingle => Tests.Length == 1;
}

/// <summary>
/// Exports a condition as <c>enableWhen</c> if its lines need no nesting. In FHIR every comparison with a question without an answer is
/// false, and <c>!=</c> is read in two ways: it is written only if the question surely has an answer.
/// </summary>
internal sealed class EnableWhen(Assessment assessment)
{
    /// <summary>The lines; null if the condition cannot be expressed.</summary>
    public EnableTests? Of(Condition condition) => Of(condition, negated: false);

    private EnableTests? Of(Condition condition, bool negated) => condition switch
    {
        NotCondition not => Of(not.Part, !negated),
        AndCondition and => Joined(and.Parts, negated, any: negated),
        OrCondition or => Joined(or.Parts, negated, any: !negated),
        AnsweredTest t => Single(t.Question, "exists", "answerBoolean", negated ? "false" : "true"),
        AskedTest t when !assessment.Question(t.Question).Optional =>
            Single(t.Question, "exists", "answerBoolean", negated ? "false" : "true"),
        ChoiceTest t => Choice(assessment.Question(t.Question), [.. t.Options], negated),
        AnyTickedTest t when !negated => Codes(assessment.Question(t.Question), t.Options, any: true),
        AllTickedTest t when !negated => Codes(assessment.Question(t.Question), t.Options, any: false),
        ValueTest t => Value(assessment.Question(t.Question), t.Comparison, t.Number, negated),
        PointsTest t => Points(assessment.Question(t.Question), t, negated),
        ScoreTest t => Score(t, negated),
        BandTest { Bands: [var band] } t when !negated => Band(t.BandSet, band),
        _ => null,
    };

    private EnableTests? Joined(ImmutableArray<Condition> parts, bool negated, bool any)
    {
        var lines = new List<EnableTests>();
        foreach (var part in parts)
        {
            if (!any && part is AnsweredTest guard && parts.Any(p => p != part && !negated && IsFalseUnanswered(p, guard.Question)))
            {
                continue;
            }

            if (Of(part, negated) is not { } tests)
            {
                return null;
            }

            lines.Add(tests);
        }

        return lines is [var only] ? only
            : lines.TrueForAll(l => l.IsSingle || l.Any == any) ? new([.. lines.SelectMany(l => l.Tests)], any)
            : null;
    }

    /// <summary>True if the test is already false for an unanswered question, so that a test for an answer is redundant.</summary>
    private static bool IsFalseUnanswered(Condition part, string question) =>
        part is AtomicTest and not (AskedTest or AnsweredTest) && part.Tests().All(t => t.QuestionRead() == question);

    private EnableTests? Choice(Question question, ImmutableArray<string> options, bool negated)
    {
        ImmutableArray<string> others = [.. question.Options.Select(o => o.Id).Where(o => !options.Contains(o))];
        return !negated ? Codes(question, options, any: true)
            : others.Length == 1 ? Codes(question, others, any: true)
            : options is [var one] && Surely.Answered(question) ? Single(question.Id, "!=", "answerCoding", one)
            : Codes(question, others, any: true);
    }

    private static EnableTests? Codes(Question question, ImmutableArray<string> options, bool any) =>
        options.IsEmpty ? null
        : question is YesNoQuestion && !AnswerCoding.IsCoded(question)
            ? new([.. options.Select(o => new EnableTest(question.Id, "=", "answerBoolean", o == "yes" ? "true" : "false"))], any)
            : new([.. options.Select(o => new EnableTest(question.Id, "=", "answerCoding", o))], any);

    private static EnableTests? Value(Question question, Comparison comparison, Rational number, bool negated)
    {
        if (comparison == Comparison.Equal)
        {
            return !number.IsWhole || (negated && !Surely.Answered(question)) ? null
                : Single(question.Id, negated ? "!=" : "=", "answerInteger", number.ToString());
        }

        var (sign, whole) = (negated ? Turned(comparison) : comparison) switch
        {
            Comparison.Below when number.IsWhole => ("<", number.Numerator),
            Comparison.Above when number.IsWhole => (">", number.Numerator),
            Comparison.Below or Comparison.AtMost => ("<=", Floor(number)),
            _ => (">=", -Floor(-number)),
        };
        return BigInteger.Abs(whole) > int.MaxValue
            ? null
            : Single(question.Id, sign, "answerInteger", whole.ToString(CultureInfo.InvariantCulture));
    }

    private static EnableTests? Points(Question question, PointsTest test, bool negated) => question switch
    {
        NumberQuestion or ScaleQuestion => Value(question, test.Comparison, test.Number, negated),
        AnyOfQuestion => null,
        _ => Codes(question,
            [.. question.Options.Where(o => test.Comparison.Holds(o.Points ?? Rational.Zero, test.Number) != negated).Select(o => o.Id)],
                any: true),
    };

    private EnableTests? Score(ScoreTest test, bool negated) =>
        IsCalculated(test.Score) && !(negated && test.Comparison == Comparison.Equal)
            ? Single(test.Score, (negated ? Turned(test.Comparison) : test.Comparison).Sign(), "answerDecimal", test.Number.ToString())
            : null;

    private EnableTests? Band(string set, string band)
    {
        var bands = assessment.BandSet(set);
        if (!IsCalculated(bands.Of) || bands.Bands.First(b => b.Id == band).Interval is not { } interval)
        {
            return null;
        }

        var lines = ImmutableArray.CreateBuilder<EnableTest>();
        if (interval.Low is { } low)
        {
            lines.Add(new(bands.Of, interval.LowIncluded ? ">=" : ">", "answerDecimal", low.ToString()));
        }

        if (interval.High is { } high)
        {
            lines.Add(new(bands.Of, interval.HighIncluded ? "<=" : "<", "answerDecimal", high.ToString()));
        }

        return lines.Count == 0 ? null : new(lines.ToImmutable(), Any: false);
    }

    private bool IsCalculated(string score) =>
        Surely.Available(assessment, assessment.Score(score)) && new ScorePath(assessment).Of(assessment.Score(score)) is not null;

    private static EnableTests Single(string question, string sign, string answer, string value) =>
        new([new(question, sign, answer, value)], Any: false);

    private static Comparison Turned(Comparison comparison) => comparison switch
    {
        Comparison.Below => Comparison.AtLeast,
        Comparison.AtMost => Comparison.Above,
        Comparison.Above => Comparison.AtMost,
        Comparison.AtLeast => Comparison.Below,
        _ => comparison,
    };

    private static BigInteger Floor(Rational number)
    {
        var whole = BigInteger.Divide(number.Numerator, number.Denominator);
        return !number.IsWhole && number.Sign < 0 ? whole - 1 : whole;
    }
}
