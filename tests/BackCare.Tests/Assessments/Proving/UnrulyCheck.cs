using System.Globalization;
using System.Text;

namespace BackCare.Tests.Assessments.Proving;

/// <summary>
/// Writes self-checks by chance with every construct of the language, and with conditions that read whatever they like; the same seed gives
/// the same file.
/// </summary>
public sealed class UnrulyCheck
{
    private readonly Random random;
    private readonly StringBuilder text = new(Check.Head);
    private readonly List<Asked> asked = [];
    private readonly List<(string Id, int Horizon)> scores = [];
    private readonly List<(string Id, string[] Bands, int Horizon)> bandSets = [];
    private readonly List<string> scoreLines = [];
    private readonly List<string> bandLines = [];
    private int outcomes;

    private UnrulyCheck(int seed) => random = new(seed);

    private sealed record Asked(string Id, string Type, string[] Options, bool HasPoints, string? Block, bool CanProfile);

    public static string Yaml(int seed) => new UnrulyCheck(seed).Write();

    private string Write()
    {
        outcomes = random.Next(2, 5);
        if (Chance(20))
        {
            text.Append("policy: unique\n");
        }

        text.Append("questions:\n");
        var count = random.Next(1, 5);
        for (var at = 0; at < count; at++)
        {
            Question($"q{at + 1}");
            if (Chance(45))
            {
                Score();
            }
        }

        for (var at = random.Next(0, 2); at > 0; at--)
        {
            Score();
        }

        Section("scores", scoreLines);
        Section("bands", bandLines);
        var monotone = asked.Where(a => a.HasPoints && Chance(30)).Select(a => a.Id).ToList();
        if (monotone.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"monotone: [{string.Join(", ", monotone)}]\n");
        }

        Outcomes();
        return text.ToString();
    }

    private void Section(string key, List<string> lines)
    {
        if (lines.Count > 0)
        {
            text.Append(key).Append(":\n");
            lines.ForEach(l => text.Append("  ").Append(l).Append('\n'));
        }
    }

    private void Question(string id)
    {
        var type = Pick("one_of", "any_of", "yes_no", "number", "scale", "statements", "any_of");
        var hasPoints = Chance(70);
        text.Append(CultureInfo.InvariantCulture, $"  - id: {id}\n    type: {type}\n    ask: Item {id}\n");
        if (asked.Count > 0 && Chance(40))
        {
            text.Append(CultureInfo.InvariantCulture, $"    ask_if: \"{Condition(2, asked.Count)}\"\n");
        }

        if (Chance(35))
        {
            text.Append("    optional: true\n");
        }

        switch (type)
        {
            case "number" or "scale":
                Range(id, type);
                break;
            case "yes_no":
                text.Append(hasPoints ? $"    points: {{ yes: {Points()}, no: {Points()} }}\n" : "");
                text.Append(Chance(25) ? $"    red_flag: {{ yes: {{ level: {Level()} }} }}\n" : "");
                asked.Add(new(id, type, ["yes", "no"], hasPoints, null, true));
                break;
            default:
                Options(id, type, hasPoints);
                break;
        }

        if (Chance(20))
        {
            text.Append(CultureInfo.InvariantCulture,
                $"    stop: {{ if: \"{Condition(1, asked.Count, own: true)}\", outcome: {Outcome()} }}\n");
        }
    }

    private void Range(string id, string type)
    {
        var low = random.Next(-2, 3);
        var high = low + random.Next(1, type == "scale" ? 4 : 7);
        text.Append(CultureInfo.InvariantCulture, $"    range: {low} to {high}\n");
        text.Append(type == "scale" ? "    ends: [Low, High]\n" : "");
        asked.Add(new(id, type, [], HasPoints: true, null, low >= 0 && high <= 9));
    }

    private void Options(string id, string type, bool hasPoints)
    {
        var options = Enumerable.Range(1, random.Next(2, 5)).Select(n => $"o{n}").ToArray();
        text.Append("    options:\n");
        var each = type == "any_of" && hasPoints && Chance(20);
        foreach (var option in options)
        {
            var exclusive = type == "any_of" && option != "o1" && Chance(25);
            text.Append(CultureInfo.InvariantCulture, $"      - {{ id: {option}, text: Option {option}");
            text.Append(hasPoints && !each && (!exclusive || Chance(50)) ? $", points: {Points()}" : "");
            text.Append(exclusive ? ", exclusive: true" : "");
            text.Append(Chance(15) ? $", red_flag: {{ level: {Level()} }}" : "").Append(" }\n");
        }

        text.Append(each ? $"    each_points: {Points()}\n" : "");
        if (type != "statements")
        {
            asked.Add(new(id, type, options, hasPoints, null, type != "any_of"));
            return;
        }

        var items = Enumerable.Range(1, random.Next(1, 4)).Select(n => $"i{n}").ToList();
        text.Append("    items: [")
            .AppendJoin(", ", items.Select(i => $"{{ id: {i}, text: Item {i}{(Chance(25) ? ", optional: true" : "")} }}")).Append("]\n");
        items.ForEach(i => asked.Add(new($"{id}_{i}", type, options, hasPoints, id, true)));
    }

    private void Score()
    {
        var id = $"s{scores.Count + 1}";
        var weighed = asked.Where(a => a.HasPoints && Chance(65)).ToList();
        var (body, horizon) = random.Next(8) switch
        {
            0 when scores.Count > 0 && scores[random.Next(scores.Count)] is var from =>
                ($"lookup: {{ from: {from.Id}, table: {{ "
                    + $"{string.Join(", ", Enumerable.Range(random.Next(-2, 2), random.Next(3, 9)).Select(n => $"{n}: {Points()}"))} }} }}",
                        from.Horizon),
            1 => ($"count: [{string.Join(", ", Enumerable.Range(0, random.Next(1, 4)).Select(_ => $"\"{Condition(2, asked.Count)}\""))}]",
                asked.Count),
            2 when asked.Where(a => a.CanProfile && Chance(70)).ToList() is { Count: > 0 } places =>
                ($"profile: "
                    + $"[{string.Join(", ", places.OrderBy(_ => random.Next()).Select(a => a.Id))}]{(Chance(50) ? ", unanswered: \"9\"" : "")}", places.Max(asked.IndexOf) + 1),
            3 when weighed.Count > 0 =>
                ($"count: {{ of: [{Ids(weighed)}], points: {BandWords(random.Next(-1, 3))} }}{Reverse(weighed)}", Horizon(weighed)),
            4 or 5 when weighed.Count > 0 =>
                ($"{Pick("mean", "sum")}: [{Ids(weighed)}]{Reverse(weighed)}{Missing(weighed, drop: false)}", Horizon(weighed)),
            6 when weighed.Count > 0 && weighed.TrueForAll(w => w.Type == "yes_no" || w.Type == "scale") =>
                ($"percent: [{Ids(weighed)}]{Missing(weighed, drop: true)}", Horizon(weighed)),
            _ when weighed.Count > 0 => ($"sum: [{Ids(weighed)}]{Missing(weighed, drop: false)}", Horizon(weighed)),
            _ => ($"count: [\"{Condition(1, asked.Count)}\"]", asked.Count),
        };
        var profile = body.StartsWith("profile", StringComparison.Ordinal);
        var tail = profile
            ? ""
            : $"{(Chance(25) ? $", times: {Points()}" : "")}{(Chance(25) ? $", plus: {Points()}" : "")}{(Chance(35) ? $", round: {Pick("half_up", "up", "down", "half_even")}" : "")}";
        scoreLines.Add($"{id}: {{ {body}{tail}{(Chance(15) ? ", range: 0 to 3" : "")} }}");
        scores.Add((id, horizon));
        if (Chance(70))
        {
            var cut = random.Next(0, 4);
            var bands = Chance(80)
                ? $"low: below {cut}, mid: {(Chance(80) ? $"at least {cut} below {cut + 2}" : BandWords(cut))}, high: at least {cut + 2}"
                : $"low: up to {cut}, mid: {cut + 1} to {cut + 2}, high: above {cut + 2}";
            var name = Chance(70) ? id : $"b{scores.Count}";
            var none = Chance(70);
            bandLines.Add($"{name}: {{ {(name == id ? "" : $"of: {id}, ")}{bands}{(none ? ", none_of_it: unavailable" : "")} }}");
            bandSets.Add((name, none ? ["low", "mid", "high", "none_of_it"] : ["low", "mid", "high"], horizon));
        }
    }

    private int Horizon(List<Asked> items) => items.Max(asked.IndexOf) + 1;

    private static string Ids(IEnumerable<Asked> items) => string.Join(", ", items.Select(i => i.Id));

    private string Reverse(List<Asked> items) => Chance(30) ? $", reverse: [{items[random.Next(items.Count)].Id}]" : "";

    private string Missing(List<Asked> items, bool drop) =>
        Chance(60)
            ? $", missing: {{ at_most: {random.Next(0, items.Count + 1)}, fill: "
                + $"{(drop ? Pick("mean", "zero", "drop") : Pick("mean", "zero"))} }}"
            : "";

    private string BandWords(int n) =>
        Pick($"{n}", $"{n} to {n + 1}", $"up to {n}", $"below {n}", $"at least {n}", $"above {n}", $"above {n} up to {n + 2}",
            $"at least {n} below {n + 2}");

    private void Outcomes()
    {
        text.Append("outcomes:\n");
        for (var at = 0; at < outcomes; at++)
        {
            var last = at == outcomes - 1;
            var when = last && Chance(85) ? "otherwise" : !last && Chance(10) ? "stopped" : Condition(3, asked.Count);
            text.Append(CultureInfo.InvariantCulture,
                $"  - {{ id: r{at}, level: {Levels[at]}, title: Result {at}, text: Words., when: \"{when}\" }}\n");
        }

        text.Append("examples:\n");
        for (var at = 0; at < outcomes; at++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - {{ name: Case {at}, given: {{}}, expect: r{at} }}\n");
        }
    }

    private static readonly string[] Levels = ["emergency", "urgent", "soon", "routine"];

    private string Condition(int depth, int upTo, bool own = false)
    {
        if (depth == 0 || Chance(40))
        {
            return Test(upTo, own);
        }

        return random.Next(5) switch
        {
            0 => $"not ({Condition(depth - 1, upTo, own)})",
            1 or 2 => $"({Condition(depth - 1, upTo, own)}) and {Part(depth, upTo, own)}",
            _ => $"({Condition(depth - 1, upTo, own)}) or {Part(depth, upTo, own)}",
        };
    }

    private string Part(int depth, int upTo, bool own) => Chance(50) ? $"({Condition(depth - 1, upTo, own)})" : Test(upTo, own);

    private string Test(int upTo, bool own)
    {
        var ready = scores.Where(s => s.Horizon <= upTo).ToList();
        if (!own && ready.Count > 0 && Chance(35))
        {
            return $"score.{ready[random.Next(ready.Count)].Id} {Sign()} {Points()}";
        }

        var sets = bandSets.Where(b => b.Horizon <= upTo).ToList();
        if (!own && sets.Count > 0 && Chance(40))
        {
            var set = sets[random.Next(sets.Count)];
            return $"{set.Id} is {Some(set.Bands, "one of")}";
        }

        var q = own ? asked[^1] : asked[random.Next(upTo)];
        return random.Next(10) switch
        {
            0 => $"answered({q.Id})",
            1 => $"asked({q.Id})",
            2 when q.HasPoints => $"points({q.Id}) {Sign()} {Points()}",
            < 5 when q.Options.Length > 0 && q.Type != "any_of" => $"answered({q.Id}) and {q.Id} is {Some(q.Options, "one of")}",
            _ => q.Type switch
            {
                "number" or "scale" => $"{q.Id} {Sign()} {random.Next(-2, 7)}",
                "any_of" =>
                    Chance(25)
                        ? $"count({q.Id}) {Sign()} {random.Next(1, 4)}"
                        : $"{q.Id} includes {Some(q.Options, Pick("any of", "all of", "only"))}",
                _ => $"{q.Id} is {Some(q.Options, "one of")}",
            },
        };
    }

    private string Some(string[] options, string many)
    {
        var some = options.Where(_ => Chance(45)).ToList();
        return some.Count == 0 ? options[random.Next(options.Length)] : $"{many} [{string.Join(", ", some)}]";
    }

    private string Sign() => Pick("=", "<", "<=", ">", ">=");

    private string Points() => Pick("0", "1", "2", "3", "1.5", "-1", "0.5", "1", "2");

    private string Level() => Levels[random.Next(4)];

    private string Outcome() => $"r{random.Next(outcomes)}";

    private bool Chance(int percent) => random.Next(100) < percent;

    private string Pick(params string[] words) => words[random.Next(words.Length)];
}
