using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace BackCare.Assessments;

/// <summary>Answers and results as JSON: what <c>backcare assess score</c> reads and writes, and what score.js takes and gives.</summary>
public static class AnswerJson
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The answers of one JSON object; an error where the text is none. A key that stands twice counts as it stands last.</summary>
    public static (AnswerMap? Answers, InputError? Error) Read(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                return (null, new(null, document.RootElement.GetRawText(), "answers must be one JSON object"));
            }

            return (new([.. document.RootElement.EnumerateObject().Select(p => (p.Name, Of(p.Value)))]), null);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return (null, new(null, "null", "this line is not JSON"));
        }
    }

    /// <summary>The answers as one JSON object on one line.</summary>
    public static string Write(AnswerMap answers) => Written(json =>
    {
        json.WriteStartObject();
        foreach (var (question, answer) in answers.Entries)
        {
            json.WritePropertyName(question);
            json.WriteRawValue(Write(answer));
        }

        json.WriteEndObject();
    });

    /// <summary>The result on one line, every score and band set listed.</summary>
    public static string Write(ScoredResult result) => Written(json =>
    {
        json.WriteStartObject();
        json.WriteString("outcome", result.Outcome);
        json.WriteString("level", result.Level.Word());
        List(json, "path", result.Path);
        json.WriteStartObject("scores");
        foreach (var (score, _, text) in result.Scores)
        {
            json.WriteString(score, text);
        }

        json.WriteEndObject();
        json.WriteStartObject("bands");
        foreach (var (set, band) in result.Bands)
        {
            json.WriteString(set, band);
        }

        json.WriteEndObject();
        List(json, "cards", result.Cards);
        json.WriteEndObject();
    });

    /// <summary>The error on one line.</summary>
    public static string Write(InputError error) => Written(json =>
    {
        json.WriteStartObject();
        json.WriteStartObject("error");
        json.WriteString("question", error.Question);
        json.WritePropertyName("value");
        json.WriteRawValue(error.Value);
        json.WriteString("message", error.Message);
        json.WriteEndObject();
        json.WriteEndObject();
    });

    /// <summary>One answer in JSON; <c>null</c> for none.</summary>
    internal static string Write(Answer? answer) => answer switch
    {
        ChoiceAnswer choice => Written(json => json.WriteStringValue(choice.Option)),
        TicksAnswer ticks => Written(json => JsonList(json, ticks.Options)),
        NumberAnswer number => Written(json => json.WriteNumberValue(number.Value)),
        OtherAnswer other => other.Json,
        _ => "null",
    };

    private static Answer Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => new ChoiceAnswer(value.GetString()!),
        JsonValueKind.Number when value.GetDouble() is var number && number == Math.Floor(number) && Math.Abs(number) < 1e15 => new NumberAnswer((long)number),
        JsonValueKind.Array when value.EnumerateArray().All(e => e.ValueKind == JsonValueKind.String) =>
            new TicksAnswer([.. value.EnumerateArray().Select(e => e.GetString()!)]),
        _ => new OtherAnswer(value.GetRawText()),
    };

    private static void List(Utf8JsonWriter json, string key, ImmutableArray<string> items)
    {
        json.WritePropertyName(key);
        JsonList(json, items);
    }

    private static void JsonList(Utf8JsonWriter json, ImmutableArray<string> items)
    {
        json.WriteStartArray();
        foreach (var item in items)
        {
            json.WriteStringValue(item);
        }

        json.WriteEndArray();
    }

    private static string Written(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Plain))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
