using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using BackCare.Assessments.Model;

namespace BackCare.Assessments.Scoring;

/// <summary>Answers and results as JSON: what <c>backcare assess score</c> reads and writes, and what score.js takes and gives.</summary>
public static class AnswerJson
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The answers of one JSON object; see the other form.</summary>
    public static (AnswerMap? Answers, InputError? Error) Read(string json) => Read(Encoding.UTF8.GetBytes(json));

    /// <summary>
    /// The answers of one JSON object in UTF-8; an error, with its line and byte, where the text is none. An id may appear once.
    /// </summary>
    /// <param name="line">Where the text begins, from 1.</param>
    public static (AnswerMap? Answers, InputError? Error) Read(ReadOnlyMemory<byte> json, long line = 1)
    {
        if (!Utf8.IsValid(json.Span))
        {
            return (null, Broken(Place(json.Span[..WholeLetters(json.Span)], line), "invalid UTF-8"));
        }

        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? Read(document.RootElement)
                : (null, new(null, document.RootElement.GetRawText(), $"line {line}: expected a JSON object with answers"));
        }
        catch (JsonException broken)
        {
            return (null, Broken(
                $"line {line + (broken.LineNumber ?? 0)}, byte {(broken.BytePositionInLine ?? 0) + 1}",
                "invalid JSON, or nested more than 64 levels deep"));
        }
        catch (InvalidOperationException)
        {
            return (null, Broken($"line {line}", "a text contains half a character"));
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
        JsonValueKind.Number when value.GetDouble() is var number && number == Math.Floor(number) && Math.Abs(number) < 1e15 =>
            new NumberAnswer((long)number),
        JsonValueKind.Array when value.EnumerateArray().All(e => e.ValueKind == JsonValueKind.String) =>
            new TicksAnswer([.. value.EnumerateArray().Select(e => e.GetString()!)]),
        _ => new OtherAnswer(OnOneLine(value)),
    };

    private static (AnswerMap? Answers, InputError? Error) Read(JsonElement map)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in map.EnumerateObject())
        {
            if (!known.Add(property.Name))
            {
                return (null, new(property.Name, OnOneLine(property.Value), "duplicate id"));
            }
        }

        return (new([.. map.EnumerateObject().Select(p => (p.Name, Of(p.Value)))]), null);
    }

    private static string OnOneLine(JsonElement value) =>
        value.GetRawText() is var raw && raw.Contains('\n', StringComparison.Ordinal) ? Written(value.WriteTo) : raw;

    private static InputError Broken(string place, string message) => new(null, "null", $"{place}: {message}");

    /// <summary>The position at the end of a text.</summary>
    private static string Place(ReadOnlySpan<byte> before, long line) =>
        $"line {line + before.Count((byte)'\n')}, byte {before.Length - before.LastIndexOf((byte)'\n')}";

    /// <summary>How many bytes from the beginning are UTF-8.</summary>
    private static int WholeLetters(ReadOnlySpan<byte> text)
    {
        var whole = 0;
        while (Rune.DecodeFromUtf8(text[whole..], out _, out var length) == OperationStatus.Done)
        {
            whole += length;
        }

        return whole;
    }

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
