using System.Buffers;
using System.Numerics;
using System.Text.Json;
using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;

namespace BackCare.Assessments.Programs;

/// <summary>
/// Writes a program. Absent keys mean "none"; conditions are lists that begin with their word, such as
/// <c>["and",["is",3,[0,2]],["value",4,"&gt;=",8]]</c>; intervals are <c>[low, included, high, included]</c>. Whole numbers beyond 2^53 are texts.
/// </summary>
internal sealed class ProgramWriter
{
    private readonly Assessment assessment;
    private readonly Utf8JsonWriter json;
    private readonly BigInteger scale;
    private readonly ProgramNumbers numbers;
    private readonly ProgramConditionWriter conditions;
    private readonly Dictionary<string, int> scorePlaces;
    private readonly Dictionary<string, int> cardPlaces;

    private ProgramWriter(Assessment assessment, Utf8JsonWriter json)
    {
        (this.assessment, this.json) = (assessment, json);
        scale = ProgramScale.Of(assessment);
        numbers = new(json, scale);
        conditions = new(assessment, json, numbers);
        scorePlaces = assessment.Scores.Select((s, at) => (s.Id, at)).ToDictionary(s => s.Id, s => s.at, StringComparer.Ordinal);
        cardPlaces = assessment.Cards.Select((c, at) => (c.Id, at)).ToDictionary(c => c.Id, c => c.at, StringComparer.Ordinal);
    }

    /// <summary>The program in UTF-8 JSON on one line.</summary>
    public static ReadOnlyMemory<byte> Write(Assessment assessment)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            new ProgramWriter(assessment, writer).Whole();
        }

        return buffer.WrittenMemory;
    }

    private void Whole()
    {
        json.WriteStartObject();
        json.WriteString("id", assessment.Id);
        json.WriteNumber("version", assessment.Version.Value);
        json.WriteString("hash", assessment.ContentHash);
        json.WritePropertyName("scale");
        numbers.Big(scale);
        numbers.List("questions", assessment.Questions, Question);
        numbers.List("scores", assessment.Scores, Score);
        numbers.List("bands", assessment.BandSets, BandSet);
        numbers.List("outcomes", assessment.Outcomes, Outcome);
        numbers.List("cards", assessment.Cards, card => json.WriteStringValue(card.Id));
        json.WriteEndObject();
    }

    private void Question(Question question)
    {
        json.WriteStartObject();
        json.WriteString("id", question.Id);
        json.WriteString("kind", question switch { AnyOfQuestion => "any", NumberQuestion or ScaleQuestion => "number", _ => "one" });
        if (question is NumberQuestion { Range: var range })
        {
            numbers.List("range", [range.Low, range.High], json.WriteNumberValue);
        }
        else if (question is ScaleQuestion { Range: var scaleRange })
        {
            numbers.List("range", [scaleRange.Low, scaleRange.High], json.WriteNumberValue);
        }

        Options(question);
        if (question.Optional)
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
            json.WriteNumberValue(OutcomePlace(stop.Outcome.Value));
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private void Options(Question question)
    {
        var options = question.Options;
        if (!options.IsEmpty)
        {
            numbers.List("options", options, o => json.WriteStringValue(o.Id));
        }

        if (options.Any(o => o.Exclusive))
        {
            numbers.List("exclusive", ProgramNumbers.Places(options, o => o.Exclusive), json.WriteNumberValue);
        }

        if (options.Any(o => o.Points is not null))
        {
            numbers.List("points", options, o => numbers.Whole(o.Points ?? Rational.Zero));
        }

        if (options.IsEmpty || options.Any(o => o.Points is not null))
        {
            var (least, most) = PointsOf.Of(question);
            numbers.List("ends", [least, most], numbers.Whole);
        }

        if (options.Any(o => o.RedFlag is not null))
        {
            numbers.List("flags", ProgramNumbers.Places(options, o => o.RedFlag is not null), at =>
            {
                var flag = options[at].RedFlag!;
                numbers.List(null, [at, (int)flag.Level, flag.Card is { } card ? cardPlaces[card.Value] : -1], json.WriteNumberValue);
            });
        }
    }

    private void Score(Score score)
    {
        json.WriteStartObject();
        json.WriteString("id", score.Id);
        json.WriteString("kind", score.Kind switch
        {
            SumKind => "sum",
            MeanKind => "mean",
            PercentKind => "percent",
            CountKind => "count",
            CountPointsKind => "points",
            LookupKind => "lookup",
            _ => "profile",
        });
        Kind(score.Kind);
        if (!score.Reverse.IsEmpty)
        {
            numbers.List("reverse", score.Reverse, QuestionPlace);
        }

        if (score.Missing is { } missing)
        {
            json.WriteNumber("at_most", missing.AtMost);
            json.WriteString("fill", missing.Fill switch { Fill.Mean => "mean", Fill.Zero => "zero", _ => "drop" });
        }

        Optional("times", score.Times);
        Optional("plus", score.Plus);
        if (score.Round is { } round)
        {
            json.WriteString("round", round switch { Rounding.HalfUp => "half_up", Rounding.Up => "up", Rounding.Down => "down", _ => "half_even" });
        }

        json.WriteEndObject();
    }

    private void Kind(ScoreKind kind)
    {
        switch (kind)
        {
            case PointsKind points:
                numbers.List("items", points.Items, QuestionPlace);
                break;
            case CountKind count:
                numbers.List("conditions", count.Conditions, conditions.Write);
                break;
            case ProfileKind profile:
                numbers.List("items", profile.Items, QuestionPlace);
                break;
            case LookupKind lookup:
                json.WriteNumber("from", scorePlaces[lookup.From]);
                numbers.List("table", lookup.Rows, row => numbers.List(null, [row.From, row.To], numbers.Whole));
                break;
        }

        if (kind is CountPointsKind counted)
        {
            json.WritePropertyName("interval");
            numbers.Interval(counted.Points);
        }
        else if (kind is ProfileKind { Unanswered: { } digit })
        {
            json.WriteNumber("unanswered", digit);
        }
    }

    private void BandSet(BandSet set)
    {
        json.WriteStartObject();
        json.WriteString("id", set.Id);
        json.WriteNumber("of", scorePlaces[set.Of]);
        numbers.List("bands", set.Bands, band =>
        {
            json.WriteStartArray();
            json.WriteStringValue(band.Id);
            if (band.Interval is { } interval)
            {
                numbers.Interval(interval);
            }

            json.WriteEndArray();
        });
        json.WriteEndObject();
    }

    private void Outcome(Outcome outcome)
    {
        json.WriteStartObject();
        json.WriteString("id", outcome.Id);
        json.WriteNumber("level", (int)outcome.Level);
        json.WritePropertyName("when");
        conditions.Write(outcome.When);
        if (!outcome.Show.IsEmpty)
        {
            numbers.List("show", outcome.Show, card => json.WriteNumberValue(cardPlaces[card.Value]));
        }

        json.WriteEndObject();
    }

    private void QuestionPlace(string id) => json.WriteNumberValue(assessment.Question(id).Place);

    private int OutcomePlace(string id) => assessment.Outcomes.IndexOf(assessment.Outcome(id));

    private void Optional(string key, Rational? number)
    {
        if (number is { } given)
        {
            json.WritePropertyName(key);
            numbers.Whole(given);
        }
    }
}
