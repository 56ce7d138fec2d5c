using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using System.Text.Json;
using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;

namespace BackCare.Assessments.Programs;

/// <summary>Reads what <see cref="ProgramWriter"/> wrote; programs come from BackCare alone, so that a broken one is a bug.</summary>
internal static class ProgramReader
{
    /// <summary>The program behind its JSON.</summary>
    public static Program Read(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        return new()
        {
            Json = json,
            Id = root.GetProperty("id").GetString()!,
            Version = root.GetProperty("version").GetInt32(),
            Hash = root.GetProperty("hash").GetString()!,
            Scale = Big(root.GetProperty("scale")),
            Questions = List(root, "questions", Question),
            Scores = List(root, "scores", Score),
            BandSets = List(root, "bands", BandSet),
            Outcomes = List(root, "outcomes", Outcome),
            Cards = List(root, "cards", card => card.GetString()!),
        };
    }

    private static ProgramQuestion Question(JsonElement json)
    {
        var range = List(json, "range", number => number.GetInt64());
        var ends = List(json, "ends", Big);
        var stop = List(json, "stop", part => part);
        return new(
            json.GetProperty("id").GetString()!,
            json.GetProperty("kind").GetString()!,
            List(json, "options", option => option.GetString()!),
            List(json, "exclusive", at => at.GetInt32()),
            List(json, "points", Big),
            range.IsEmpty ? null : new(range[0], range[1]),
            ends.IsEmpty ? default : (ends[0], ends[1]),
            List(json, "flags", flag => (flag[0].GetInt32(), (Level)flag[1].GetInt32(), flag[2].GetInt32())),
            json.TryGetProperty("optional", out _),
            json.TryGetProperty("ask_if", out var askIf) ? Condition(askIf) : null,
            stop.IsEmpty ? null : Condition(stop[0]),
            stop.IsEmpty ? -1 : stop[1].GetInt32());
    }

    private static ProgramScore Score(JsonElement json) => new(
        json.GetProperty("id").GetString()!,
        json.GetProperty("kind").GetString()!,
        List(json, "items", at => at.GetInt32()),
        List(json, "reverse", at => at.GetInt32()),
        json.TryGetProperty("at_most", out var atMost) ? atMost.GetInt32() : 0,
        json.TryGetProperty("fill", out var fill) ? fill.GetString()! : "",
        List(json, "conditions", Condition),
        json.TryGetProperty("interval", out var interval) ? Interval(interval) : null,
        json.TryGetProperty("from", out var from) ? from.GetInt32() : -1,
        List(json, "table", row => (Big(row[0]), Big(row[1]))),
        json.TryGetProperty("unanswered", out var digit) ? digit.GetInt32() : -1,
        json.TryGetProperty("times", out var times) ? Big(times) : null,
        json.TryGetProperty("plus", out var plus) ? Big(plus) : null,
        json.TryGetProperty("round", out var round)
            ? round.GetString() switch { "half_up" => Rounding.HalfUp, "up" => Rounding.Up, "down" => Rounding.Down, _ => Rounding.HalfEven }
            : null);

    private static ProgramBandSet BandSet(JsonElement json) => new(
        json.GetProperty("id").GetString()!,
        json.GetProperty("of").GetInt32(),
        List(json, "bands", band => (band[0].GetString()!, band.GetArrayLength() > 1 ? Interval(band[1]) : null)));

    private static ProgramOutcome Outcome(JsonElement json) => new(
        json.GetProperty("id").GetString()!,
        (Level)json.GetProperty("level").GetInt32(),
        Condition(json.GetProperty("when")),
        List(json, "show", at => at.GetInt32()));

    private static ProgramCondition Condition(JsonElement json)
    {
        var word = json[0].GetString()!;
        if (word is "and" or "or" or "not")
        {
            return new(word, [.. json.EnumerateArray().Skip(1).Select(Condition)], -1, [], default, default);
        }

        var length = json.GetArrayLength();
        var place = length > 1 ? json[1].GetInt32() : -1;
        return length switch
        {
            3 => new(word, [], place, [.. json[2].EnumerateArray().Select(at => at.GetInt32())], default, default),
            4 => new(word, [], place, [], (Comparison)Comparisons.Signs.IndexOf(json[2].GetString()!), Big(json[3])),
            _ => new(word, [], place, [], default, default),
        };
    }

    private static ProgramInterval Interval(JsonElement json) => new(End(json[0]), json[1].GetInt32() == 1, End(json[2]), json[3].GetInt32() == 1);

    private static BigInteger? End(JsonElement json) => json.ValueKind == JsonValueKind.Null ? null : Big(json);

    private static BigInteger Big(JsonElement json) => json.ValueKind == JsonValueKind.String
        ? BigInteger.Parse(json.GetString()!, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)
        : json.GetInt64();

    private static ImmutableArray<T> List<T>(JsonElement json, string key, Func<JsonElement, T> read) =>
        json.TryGetProperty(key, out var list) ? [.. list.EnumerateArray().Select(read)] : [];
}
