using System.Globalization;
using System.Numerics;
using System.Text.Json;
using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;

namespace BackCare.Assessments.Programs;

/// <summary>Reads what <see cref="ProgramWriter"/> wrote; programs come from BackCare alone, so that a broken one is a bug.</summary>
internal sealed class ProgramReader
{
    private readonly JsonElement root;
    private readonly BigInteger scale;

    public ProgramReader(JsonElement root)
    {
        this.root = root;
        scale = ReadBig(root.GetProperty("scale"));
    }

    /// <summary>Reads the whole program.</summary>
    public Program Read() => new()
    {
        Id = ReadText(root, "id"),
        Version = root.GetProperty("version").GetInt32(),
        Hash = ReadText(root, "hash"),
        Questions = ReadList(root, "questions", ReadQuestion),
        Scores = ReadList(root, "scores", ReadScore),
        BandSets = ReadList(root, "bands", ReadBandSet),
        Outcomes = ReadList(root, "outcomes", ReadOutcome),
        Cards = ReadList(root, "cards", card => card.GetString()!),
    };

    private ProgramQuestion ReadQuestion(JsonElement json)
    {
        var id = ReadText(json, "id");
        ProgramQuestion question = ReadText(json, "kind") switch
        {
            "number" => new ProgramNumberQuestion(ReadRange(json.GetProperty("range"))) { Id = id },
            "one" => new ProgramOneOfQuestion(ReadOptions(json)) { Id = id },
            "any" => new ProgramAnyOfQuestion(ReadOptions(json)) { Id = id },
            var kind => throw new FormatException(kind),
        };
        return question with
        {
            IsOptional = json.TryGetProperty("optional", out _),
            AskIf = json.TryGetProperty("ask_if", out var askIf) ? ReadCondition(askIf) : null,
            Stop = json.TryGetProperty("stop", out var stop) ? new(ReadCondition(stop[0]), stop[1].GetInt32()) : null,
            Ends = json.TryGetProperty("ends", out var ends) ? new(ReadScaled(ends[0]), ReadScaled(ends[1])) : default,
        };
    }

    private Sequence<ProgramOption> ReadOptions(JsonElement json)
    {
        var exclusive = ReadList(json, "exclusive", index => index.GetInt32());
        var points = ReadList(json, "points", ReadScaled);
        var flags = ReadList(json, "flags", flag =>
            (Option: flag[0].GetInt32(), Level: (Level)flag[1].GetInt32(), Card: flag[2].GetInt32()))
            .ToDictionary(f => f.Option, f => new ProgramFlag(f.Level, f.Card >= 0 ? f.Card : null));
        return
        [
            .. json.GetProperty("options").EnumerateArray().Select((option, index) => new ProgramOption(
                option.GetString()!,
                points.IsEmpty ? null : points[index],
                exclusive.Contains(index),
                flags.GetValueOrDefault(index))),
        ];
    }

    private ProgramScore ReadScore(JsonElement json)
    {
        var id = ReadText(json, "id");
        var items = ReadList(json, "items", index => index.GetInt32());
        var reversed = ReadList(json, "reverse", index => index.GetInt32());
        ProgramScore score = ReadText(json, "kind") switch
        {
            "sum" => new ProgramSumScore(items) { Id = id, Missing = ReadMissing(json), Reversed = reversed },
            "mean" => new ProgramMeanScore(items) { Id = id, Missing = ReadMissing(json), Reversed = reversed },
            "percent" => new ProgramPercentScore(items) { Id = id, Missing = ReadMissing(json), Reversed = reversed },
            "points" => new ProgramPointCountScore(items, ReadInterval(json.GetProperty("interval"))) { Id = id, Reversed = reversed },
            "profile" => new ProgramProfileScore(items, ReadDigit(json)) { Id = id },
            "count" => new ProgramCountScore(ReadList(json, "conditions", ReadCondition)) { Id = id },
            "lookup" => new ProgramLookupScore(
                json.GetProperty("from").GetInt32(),
                ReadList(json, "table", row => new ProgramRow(ReadScaled(row[0]), ReadScaled(row[1])))) { Id = id },
            var kind => throw new FormatException(kind),
        };
        return score with
        {
            Times = json.TryGetProperty("times", out var times) ? ReadScaled(times) : null,
            Plus = json.TryGetProperty("plus", out var plus) ? ReadScaled(plus) : null,
            Round = json.TryGetProperty("round", out var round) ? ProgramWords.ReadRounding(round.GetString()!) : null,
        };
    }

    private static MissingRule? ReadMissing(JsonElement json) =>
        json.TryGetProperty("at_most", out var atMost) ? new(atMost.GetInt32(), ProgramWords.ReadFill(ReadText(json, "fill"))) : null;

    private static int? ReadDigit(JsonElement json) => json.TryGetProperty("unanswered", out var digit) ? digit.GetInt32() : null;

    private static WholeRange ReadRange(JsonElement json) => new(json[0].GetInt64(), json[1].GetInt64());

    private ProgramBandSet ReadBandSet(JsonElement json) => new(
        ReadText(json, "id"),
        json.GetProperty("of").GetInt32(),
        ReadList(json, "bands", band => new ProgramBand(band[0].GetString()!, band.GetArrayLength() > 1 ? ReadInterval(band[1]) : null)));

    private ProgramOutcome ReadOutcome(JsonElement json) => new(
        ReadText(json, "id"),
        (Level)json.GetProperty("level").GetInt32(),
        ReadCondition(json.GetProperty("when")),
        ReadList(json, "show", index => index.GetInt32()));

    private ProgramCondition ReadCondition(JsonElement json) => json[0].GetString() switch
    {
        "and" => new ProgramAndCondition(ReadParts(json)),
        "or" => new ProgramOrCondition(ReadParts(json)),
        "not" => new ProgramNotCondition(ReadCondition(json[1])),
        "otherwise" => new ProgramOtherwiseTest(),
        "stopped" => new ProgramStoppedTest(),
        "asked" => new ProgramAskedTest(json[1].GetInt32()),
        "answered" => new ProgramAnsweredTest(json[1].GetInt32()),
        "score" => new ProgramScoreTest(json[1].GetInt32(), ReadSign(json), ReadScaled(json[3])),
        "ticks" => new ProgramTickCountTest(json[1].GetInt32(), ReadSign(json), ReadScaled(json[3])),
        "value" => new ProgramValueTest(json[1].GetInt32(), ReadSign(json), ReadScaled(json[3])),
        "points" => new ProgramPointsTest(json[1].GetInt32(), ReadSign(json), ReadScaled(json[3])),
        "band" => new ProgramBandTest(json[1].GetInt32(), ReadChoices(json)),
        "is" => new ProgramChoiceTest(json[1].GetInt32(), ReadChoices(json)),
        "any" => new ProgramAnyTickedTest(json[1].GetInt32(), ReadChoices(json)),
        "all" => new ProgramAllTickedTest(json[1].GetInt32(), ReadChoices(json)),
        "only" => new ProgramOnlyTickedTest(json[1].GetInt32(), ReadChoices(json)),
        var word => throw new FormatException(word),
    };

    private Sequence<ProgramCondition> ReadParts(JsonElement json) => [.. json.EnumerateArray().Skip(1).Select(ReadCondition)];

    private static Sequence<int> ReadChoices(JsonElement json) => [.. json[2].EnumerateArray().Select(index => index.GetInt32())];

    private static Comparison ReadSign(JsonElement json) => Comparisons.Signs.IndexOf(json[2].GetString()!) is var sign and >= 0
        ? (Comparison)sign
        : throw new FormatException(json[2].GetString());

    private Interval ReadInterval(JsonElement json) =>
        new(ReadEnd(json[0]), json[1].GetInt32() == 1, ReadEnd(json[2]), json[3].GetInt32() == 1);

    private Rational? ReadEnd(JsonElement json) => json.ValueKind == JsonValueKind.Null ? null : ReadScaled(json);

    private Rational ReadScaled(JsonElement json) => new(ReadBig(json), scale);

    private static BigInteger ReadBig(JsonElement json) => json.ValueKind == JsonValueKind.String
        ? BigInteger.Parse(json.GetString()!, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)
        : json.GetInt64();

    private static string ReadText(JsonElement json, string key) => json.GetProperty(key).GetString()!;

    private static Sequence<T> ReadList<T>(JsonElement json, string key, Func<JsonElement, T> read) =>
        json.TryGetProperty(key, out var list) ? [.. list.EnumerateArray().Select(read)] : [];
}
