using System.Globalization;
using System.Text;

namespace BackCare.Tests.Assessments;

/// <summary>
/// A random self-check in YAML that can be bound, made of every construct of the language; whether its claims hold is left to chance. The
/// same
/// seed gives the same text.
/// </summary>
public sealed class RandomCheck
{
    private readonly Random random;
    private readonly RandomNames names = new();
    private readonly StringBuilder yaml = new(Check.Head);

    /// <param name="seed">Names the self-check.</param>
    /// <param name="questions">The most questions, items of blocks counted one each.</param>
    public RandomCheck(int seed, int questions = 6)
    {
        random = new(seed);
        var outcomes = random.Next(2, 5);
        Cards();
        yaml.Append("questions:\n");
        for (var count = random.Next(1, questions + 1); names.Questions.Count < count;)
        {
            Question(count - names.Questions.Count, outcomes);
        }

        new RandomScores(random, names, yaml).Write();
        Outcomes(outcomes);
        if (Chance(4))
        {
            yaml.Append("policy: unique\n");
        }

        if (names.Weighed.Where(q => !q.Block).ToList() is { Count: > 0 } weighed && Chance(2))
        {
            yaml.Append($"monotone: [{weighed[random.Next(weighed.Count)].Id}]\n");
        }

        if (Chance(6))
        {
            yaml.Append($"longest: {random.Next(1, 6)}\n");
        }
    }

    /// <summary>The whole file.</summary>
    public string Yaml => yaml.ToString();

    /// <summary>What it asks.</summary>
    public RandomNames Names => names;

    private bool Chance(int inThisMany) => random.Next(inThisMany) == 0;

    private void Cards() =>
        yaml.Append(CultureInfo.InvariantCulture,
            $"cards:\n  alarm: {{ level: emergency, text: Go now. }}\n  heed: {{ level: soon, text: Take heed. }}\n");

    private void Question(int room, int outcomes)
    {
        var id = $"q{names.Questions.Count}";
        var type = random.Next(room >= 2 ? 6 : 5);
        var askIf = names.Questions.Count > 0 && Chance(3) ? new RandomConditions(random, names).Write() : null;
        yaml.Append($"  - id: {id}\n    ask: Question {id}?\n");
        if (askIf is not null)
        {
            yaml.Append($"    ask_if: \"{askIf}\"\n");
        }

        if (Chance(4))
        {
            yaml.Append("    optional: true\n");
        }

        yaml.Append(type switch
        {
            0 => One(id),
            1 => Any(id),
            2 => YesNo(id),
            3 => Number(id),
            4 => Scale(id),
            _ => Statements(id),
        });
        if (Chance(4))
        {
            yaml.Append($"    stop: {{ if: \"{new RandomConditions(random, names).Write()}\", outcome: o{random.Next(outcomes)} }}\n");
        }
    }

    private string One(string id)
    {
        var options = random.Next(2, 5);
        var weighed = !Chance(4);
        names.Questions.Add(new(id, "one", options, weighed, Block: false));
        return $"    type: one_of\n    options: "
            + $"[{string.Join(", ", Enumerable.Range(0, options).Select(o => Option(o, weighed, flagged: true)))}]\n";
    }

    private string Any(string id)
    {
        var options = random.Next(1, 4);
        var (weighed, each, alone) = (!Chance(4), Chance(4), Chance(2));
        names.Questions.Add(new(id, "any", options + (alone ? 1 : 0), weighed || each, Block: false));
        var list = Enumerable.Range(0, options).Select(o => Option(o, weighed && !each, flagged: true)).ToList();
        if (alone)
        {
            list.Add($"{{ id: x{options}, text: Option {options}, exclusive: "
                + $"true{(weighed && !each && Chance(2) ? $", points: {Points()}" : "")} }}");
        }

        return $"    type: any_of\n{(each ? $"    each_points: {Points()}\n" : "")}    options: [{string.Join(", ", list)}]\n";
    }

    private string YesNo(string id)
    {
        names.Questions.Add(new(id, "yes_no", 2, Weighed: true, Block: false));
        return $"    type: yes_no\n    points: {{ yes: {Points()}, no: {Points()} "
            + $"}}\n{(Chance(3) ? $"    red_flag: {{ yes: {Flag()} }}\n" : "")}";
    }

    private string Number(string id)
    {
        var low = random.Next(-3, 20);
        var high = low + random.Next(1, 12);
        names.Questions.Add(new(id, "number", 0, Weighed: true, Block: false) { Low = low, High = high });
        return $"    type: number\n    range: {low} to {high}\n";
    }

    private string Scale(string id)
    {
        var high = random.Next(1, 6);
        names.Questions.Add(new(id, "number", 0, Weighed: true, Block: false) { Low = 0, High = high });
        return $"    type: scale\n    range: 0 to {high}\n    ends: [None, Most]\n";
    }

    private string Statements(string id)
    {
        var options = random.Next(2, 4);
        yaml.Append($"    type: statements\n    options: "
            + $"[{string.Join(", ", Enumerable.Range(0, options).Select(o => Option(o, weighed: true, flagged: Chance(4))))}]\n");
        var items = random.Next(2, 4);
        var lines = new StringBuilder("    items:\n");
        for (var item = 0; item < items; item++)
        {
            var unscored = item > 0 && Chance(6);
            names.Questions.Add(new($"{id}_i{item}", "one", options, Weighed: true, Block: true) { IsUnscored = unscored });
            lines.Append($"      - {{ id: i{item}, text: Item "
                + $"{item}{(Chance(4) ? ", optional: true" : "")}{(unscored ? ", unscored: true" : "")} }}\n");
        }

        names.Blocks.Add(id);
        return lines.ToString();
    }

    private string Option(int at, bool weighed, bool flagged) =>
        $"{{ id: x{at}, text: Option "
        + $"{at}{(weighed ? $", points: {Points()}" : "")}{(flagged && Chance(5) ? $", red_flag: {Flag()}" : "")} }}";

    private string Flag() => random.Next(4) switch
    {
        0 => "{ level: emergency, card: alarm }",
        1 => "{ level: soon, card: heed }",
        2 => "{ level: urgent }",
        _ => "{ level: routine }",
    };

    private string Points() => random.Next(8) switch
    {
        0 => "-1",
        1 => "0.5",
        2 => "-1.25",
        _ => random.Next(4).ToString(CultureInfo.InvariantCulture),
    };

    private void Outcomes(int count)
    {
        string[] levels = ["emergency", "urgent", "soon", "routine", "self_care"];
        var chosen = Enumerable.Range(0, count).Select(_ => random.Next(5)).Order().ToList();
        yaml.Append("outcomes:\n");
        for (var at = 0; at < count; at++)
        {
            var when = at == count - 1 && !Chance(8)
                ? "otherwise"
                : at == 0 && Chance(4)
                ? "stopped"
                : new RandomConditions(random, names).Write();
            yaml.Append($"  - {{ id: o{at}, level: {levels[chosen[at]]}, title: Outcome {at}, text: Do it., when: "
                + $"\"{when}\"{(Chance(5) ? ", show: [heed]" : "")} }}\n");
        }

        yaml.Append("examples:\n");
        for (var at = 0; at < count; at++)
        {
            yaml.Append($"  - {{ name: Example {at}, given: {{}}, expect: o{at} }}\n");
        }
    }
}
