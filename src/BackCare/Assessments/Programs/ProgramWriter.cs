using System.Diagnostics;
using System.Numerics;
using System.Text.Json;
using BackCare.Assessments.Numbers;

namespace BackCare.Assessments.Programs;

/// <summary>Writes a program; the only writer of the form that <see cref="ProgramJson"/> describes.</summary>
internal sealed class ProgramWriter
{
    private readonly Program program;
    private readonly Utf8JsonWriter json;
    private readonly BigInteger scale;
    private readonly ProgramNumbers numbers;
    private readonly ProgramConditionWriter conditions;

    public ProgramWriter(Program program, Utf8JsonWriter json)
    {
        (this.program, this.json) = (program, json);
        scale = ProgramScale.Find(program);
        numbers = new(json, scale);
        conditions = new(json, numbers);
    }

    /// <summary>Writes the whole program.</summary>
    public void Write()
    {
        json.WriteStartObject();
        json.WriteString("id", program.Id);
        json.WriteNumber("version", program.Version);
        json.WriteString("hash", program.Hash);
        json.WritePropertyName("scale");
        numbers.WriteBig(scale);
        numbers.WriteList("questions", program.Questions, WriteQuestion);
        numbers.WriteList("scores", program.Scores, WriteScore);
        numbers.WriteList("bands", program.BandSets, WriteBandSet);
        numbers.WriteList("outcomes", program.Outcomes, WriteOutcome);
        numbers.WriteList("cards", program.Cards, json.WriteStringValue);
        json.WriteEndObject();
    }

    private void WriteQuestion(ProgramQuestion question)
    {
        json.WriteStartObject();
        json.WriteString("id", question.Id);
        switch (question)
        {
            case ProgramNumberQuestion number:
                json.WriteString("kind", "number");
                numbers.WriteList("range", [number.Range.Low, number.Range.High], json.WriteNumberValue);
                WriteEnds(number);
                break;
            case ProgramOneOfQuestion one:
                json.WriteString("kind", "one");
                WriteOptions(one);
                break;
            case ProgramAnyOfQuestion any:
                json.WriteString("kind", "any");
                WriteOptions(any);
                break;
            default:
                throw new UnreachableException();
        }

        if (question.IsOptional)
        {
            json.WriteBoolean("optional", value: true);
        }

        if (question.AskIf is { } askIf)
        {
            json.WritePropertyName("ask_if");
            conditions.Write(askIf);
        }

        if (question.Stop is { } stop)
        {
            json.WriteStartArray("stop");
            conditions.Write(stop.If);
            json.WriteNumberValue(stop.Outcome);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private void WriteOptions(ProgramOptionQuestion question)
    {
        var options = question.Options;
        numbers.WriteList("options", options, o => json.WriteStringValue(o.Id));
        if (options.Any(o => o.IsExclusive))
        {
            numbers.WriteList("exclusive", Enumerable.Range(0, options.Length).Where(o => options[o].IsExclusive), json.WriteNumberValue);
        }

        if (options.Any(o => o.Points is not null))
        {
            numbers.WriteList("points", options, o => numbers.WriteScaled(o.Points!.Value));
            WriteEnds(question);
        }

        if (options.Any(o => o.Flag is not null))
        {
            numbers.WriteList("flags", Enumerable.Range(0, options.Length).Where(o => options[o].Flag is not null), o =>
                numbers.WriteList([o, (int)options[o].Flag!.Level, options[o].Flag!.Card ?? -1], json.WriteNumberValue));
        }
    }

    private void WriteEnds(ProgramQuestion question) => numbers.WriteList("ends", [question.Ends.Least, question.Ends.Most], numbers.WriteScaled);

    private void WriteScore(ProgramScore score)
    {
        json.WriteStartObject();
        json.WriteString("id", score.Id);
        switch (score)
        {
            case ProgramItemScore items:
                WriteItemScore(items);
                break;
            case ProgramCountScore count:
                json.WriteString("kind", "count");
                numbers.WriteList("conditions", count.Conditions, conditions.Write);
                break;
            case ProgramLookupScore lookup:
                json.WriteString("kind", "lookup");
                json.WriteNumber("from", lookup.From);
                numbers.WriteList("table", lookup.Rows, row => numbers.WriteList([row.From, row.To], numbers.WriteScaled));
                break;
            default:
                throw new UnreachableException();
        }

        WriteOptional("times", score.Times);
        WriteOptional("plus", score.Plus);
        if (score.Round is { } round)
        {
            json.WriteString("round", ProgramWords.WordOf(round));
        }

        json.WriteEndObject();
    }

    private void WriteItemScore(ProgramItemScore score)
    {
        json.WriteString("kind", score switch
        {
            ProgramSumScore => "sum",
            ProgramMeanScore => "mean",
            ProgramPercentScore => "percent",
            ProgramPointCountScore => "points",
            ProgramProfileScore => "profile",
            _ => throw new UnreachableException(),
        });
        numbers.WriteList("items", score.Items, json.WriteNumberValue);
        if (score is ProgramPointCountScore count)
        {
            json.WritePropertyName("interval");
            numbers.WriteInterval(count.Interval);
        }

        if (score is ProgramProfileScore { Unanswered: { } digit })
        {
            json.WriteNumber("unanswered", digit);
        }

        if (score is ProgramPointScore { Reversed: { IsEmpty: false } reversed })
        {
            numbers.WriteList("reverse", reversed, json.WriteNumberValue);
        }

        if (score is ProgramTotalScore { Missing: { } missing })
        {
            json.WriteNumber("at_most", missing.AtMost);
            json.WriteString("fill", ProgramWords.WordOf(missing.Fill));
        }
    }

    private void WriteBandSet(ProgramBandSet set)
    {
        json.WriteStartObject();
        json.WriteString("id", set.Id);
        json.WriteNumber("of", set.Score);
        numbers.WriteList("bands", set.Bands, band =>
        {
            json.WriteStartArray();
            json.WriteStringValue(band.Id);
            if (band.Interval is { } interval)
            {
                numbers.WriteInterval(interval);
            }

            json.WriteEndArray();
        });
        json.WriteEndObject();
    }

    private void WriteOutcome(ProgramOutcome outcome)
    {
        json.WriteStartObject();
        json.WriteString("id", outcome.Id);
        json.WriteNumber("level", (int)outcome.Level);
        json.WritePropertyName("when");
        conditions.Write(outcome.When);
        if (!outcome.Show.IsEmpty)
        {
            numbers.WriteList("show", outcome.Show, json.WriteNumberValue);
        }

        json.WriteEndObject();
    }

    private void WriteOptional(string key, Rational? number)
    {
        if (number is { } given)
        {
            json.WritePropertyName(key);
            numbers.WriteScaled(given);
        }
    }
}
