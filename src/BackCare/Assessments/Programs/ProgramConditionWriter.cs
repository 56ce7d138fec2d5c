using System.Collections.Immutable;
using System.Text.Json;
using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;

namespace BackCare.Assessments.Programs;

/// <summary>Writes the conditions of a program.</summary>
internal sealed class ProgramConditionWriter(Assessment assessment, Utf8JsonWriter json, ProgramNumbers numbers)
{
    /// <summary>The condition as a list that begins with its word.</summary>
    public void Write(Condition condition)
    {
        json.WriteStartArray();
        switch (condition)
        {
            case AndCondition and:
                Parts("and", and.Parts);
                break;
            case OrCondition or:
                Parts("or", or.Parts);
                break;
            case NotCondition not:
                Parts("not", [not.Part]);
                break;
            case BandTest band:
                var set = assessment.BandSet(band.BandSet);
                json.WriteStringValue("band");
                json.WriteNumberValue(assessment.BandSets.IndexOf(set));
                numbers.List(null, ProgramNumbers.Places(set.Bands, b => band.Bands.Contains(b.Id)), json.WriteNumberValue);
                break;
            case ScoreTest score:
                json.WriteStringValue("score");
                json.WriteNumberValue(assessment.Scores.IndexOf(assessment.Score(score.Score)));
                Compared(score.Comparison, score.Number);
                break;
            default:
                Test((AtomicTest)condition);
                break;
        }

        json.WriteEndArray();
    }

    private void Test(AtomicTest test)
    {
        json.WriteStringValue(test switch
        {
            ChoiceTest => "is",
            AnyTickedTest => "any",
            AllTickedTest => "all",
            OnlyTickedTest => "only",
            TickCountTest => "ticks",
            ValueTest => "value",
            PointsTest => "points",
            AnsweredTest => "answered",
            AskedTest => "asked",
            StoppedTest => "stopped",
            _ => "otherwise",
        });
        if (test.QuestionRead() is not { } id)
        {
            return;
        }

        json.WriteNumberValue(assessment.Question(id).Place);
        var named = test switch
        {
            ChoiceTest t => t.Options,
            AnyTickedTest t => t.Options,
            AllTickedTest t => t.Options,
            OnlyTickedTest t => t.Options,
            _ => [],
        };
        if (!named.IsEmpty)
        {
            numbers.List(null, ProgramNumbers.Places(assessment.Question(id).Options, o => named.Contains(o.Id)), json.WriteNumberValue);
        }

        switch (test)
        {
            case TickCountTest t:
                Compared(t.Comparison, t.Number);
                break;
            case ValueTest t:
                Compared(t.Comparison, t.Number);
                break;
            case PointsTest t:
                Compared(t.Comparison, t.Number);
                break;
        }
    }

    private void Parts(string word, ImmutableArray<Condition> parts)
    {
        json.WriteStringValue(word);
        foreach (var part in parts)
        {
            Write(part);
        }
    }

    private void Compared(Comparison comparison, Rational number)
    {
        json.WriteStringValue(comparison.Sign());
        numbers.Whole(number);
    }
}
