using System.Diagnostics;
using System.Text.Json;
using BackCare.Assessments.Numbers;

namespace BackCare.Assessments.Programs;

/// <summary>Writes the conditions of a program.</summary>
internal sealed class ProgramConditionWriter(Utf8JsonWriter json, ProgramNumbers numbers)
{
    /// <summary>Writes a condition as a list that begins with its word.</summary>
    public void Write(ProgramCondition condition)
    {
        json.WriteStartArray();
        switch (condition)
        {
            case ProgramAndCondition and:
                WriteParts("and", and.Parts);
                break;
            case ProgramOrCondition or:
                WriteParts("or", or.Parts);
                break;
            case ProgramNotCondition not:
                WriteParts("not", [not.Part]);
                break;
            case ProgramTest test:
                WriteTest(test);
                break;
            default:
                throw new UnreachableException();
        }

        json.WriteEndArray();
    }

    private void WriteParts(string word, Sequence<ProgramCondition> parts)
    {
        json.WriteStringValue(word);
        foreach (var part in parts)
        {
            Write(part);
        }
    }

    private void WriteTest(ProgramTest test)
    {
        switch (test)
        {
            case ProgramOtherwiseTest:
                json.WriteStringValue("otherwise");
                break;
            case ProgramStoppedTest:
                json.WriteStringValue("stopped");
                break;
            case ProgramAskedTest asked:
                WriteWord("asked", asked.Question);
                break;
            case ProgramAnsweredTest answered:
                WriteWord("answered", answered.Question);
                break;
            case ProgramScoreTest score:
                WriteComparison("score", score.Score, score.Comparison, score.Number);
                break;
            case ProgramNumberTest number:
                WriteComparison(
                    number switch
                    {
                        ProgramTickCountTest => "ticks",
                        ProgramValueTest => "value",
                        ProgramPointsTest => "points",
                        _ => throw new UnreachableException(),
                    },
                    number.Question,
                    number.Comparison,
                    number.Number);
                break;
            default:
                WriteChoices(test);
                break;
        }
    }

    private void WriteChoices(ProgramTest test)
    {
        var (word, index, choices) = test switch
        {
            ProgramBandTest band => ("band", band.BandSet, band.Bands),
            ProgramChoiceTest choice => ("is", choice.Question, choice.Options),
            ProgramAnyTickedTest any => ("any", any.Question, any.Options),
            ProgramAllTickedTest all => ("all", all.Question, all.Options),
            ProgramOnlyTickedTest only => ("only", only.Question, only.Options),
            _ => throw new UnreachableException(),
        };
        WriteWord(word, index);
        numbers.WriteList(choices, json.WriteNumberValue);
    }

    private void WriteComparison(string word, int index, Comparison comparison, Rational number)
    {
        WriteWord(word, index);
        json.WriteStringValue(comparison.Sign());
        numbers.WriteScaled(number);
    }

    private void WriteWord(string word, int index)
    {
        json.WriteStringValue(word);
        json.WriteNumberValue(index);
    }
}
