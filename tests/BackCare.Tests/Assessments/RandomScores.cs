using System.Text;

namespace BackCare.Tests.Assessments;

/// <summary>Random scores of every kind, and bands over them.</summary>
internal sealed class RandomScores(Random random, RandomNames names, StringBuilder yaml)
{
    private static readonly string[] Roundings = ["half_up", "up", "down", "half_even"];

    public void Write()
    {
        var count = random.Next(4);
        if (count == 0)
        {
            return;
        }

        yaml.Append("scores:\n");
        for (var at = 0; at < count; at++)
        {
            var id = $"s{at}";
            yaml.Append($"  {id}: {{ {Kind(at)} }}\n");
            names.Scores.Add(id);
        }

        var isOpen = false;
        foreach (var id in names.Scores.ToList())
        {
            if (random.Next(2) == 0)
            {
                yaml.Append(isOpen ? "" : "bands:\n");
                isOpen = true;
                Bands(id);
            }
        }
    }

    private string Kind(int at)
    {
        var weighed = names.Weighed.ToList();
        return random.Next(8) switch
        {
            0 => $"count: [{string.Join(", ", Enumerable.Range(0, random.Next(1, 4)).Select(_ => $"\"{new RandomConditions(random, names).Write()}\""))}]{Finish()}",
            1 when at > 0 => $"lookup: {{ from: s{random.Next(at)}, table: {{ 0: 0.25, 1: 1.5, 2: -3, 3: 7, 4: 8 }} }}{Finish()}",
            2 when Digits().Count > 0 => $"profile: [{Some(Digits())}]{(random.Next(2) == 0 ? ", unanswered: \"9\"" : "")}",
            3 when weighed.Count > 0 => $"count: {{ of: [{Items(weighed)}], points: at least 1 }}{Finish()}",
            4 when weighed.Count > 0 => $"mean: [{Items(weighed)}]{Missing(drops: true)}{Finish()}",
            5 when weighed.Any(q => q is { Kind: "number", High: > 0 }) => Percent(weighed),
            _ when weighed.Count > 0 => Sum(weighed),
            _ => $"count: [\"{new RandomConditions(random, names).Write()}\"]",
        };
    }

    private string Sum(List<RandomQuestion> weighed)
    {
        var items = Items(weighed);
        return $"sum: [{items}]{(random.Next(3) == 0 ? $", reverse: [{items.Split(',')[0]}]" : "")}{Missing(drops: false)}{Finish()}";
    }

    private string Percent(List<RandomQuestion> weighed)
    {
        var numbers = weighed.Where(q => q is { Kind: "number", High: > 0 }).ToList();
        return $"percent: [{Some(numbers)}]{Missing(drops: true)}{Finish()}";
    }

    private List<RandomQuestion> Digits() =>
        [.. names.Questions.Where(q => !q.IsUnscored && (q.Kind is "one" or "yes_no" || q is { Kind: "number", Low: >= 0, High: <= 9 }))];

    private string Items(List<RandomQuestion> weighed)
    {
        if (names.Blocks.Count > 0 && random.Next(3) == 0)
        {
            return names.Blocks[random.Next(names.Blocks.Count)];
        }

        return Some(weighed);
    }

    private string Some(List<RandomQuestion> questions) =>
        string.Join(", ", questions.Where(_ => random.Next(2) == 0).DefaultIfEmpty(questions[random.Next(questions.Count)])
            .Select(q => q.Id));

    private string Missing(bool drops) => random.Next(3) == 0
        ? ""
        : $", missing: {{ at_most: {random.Next(3)}, fill: {random.Next(drops ? 3 : 2) switch { 0 => "mean", 1 => "zero", _ => "drop" }} "
            + "}";

    private string Finish() =>
        (random.Next(4) == 0 ? $", times: {(random.Next(2) == 0 ? "-1.5" : "2")}" : "")
        + (random.Next(4) == 0 ? $", plus: {(random.Next(2) == 0 ? "0.1" : "-2")}" : "")
        + (random.Next(3) == 0 ? $", round: {Roundings[random.Next(4)]}" : "")
        + (random.Next(6) == 0 ? $", range: {random.Next(3)} to {random.Next(3, 8)}" : "")
        + (random.Next(6) == 0 ? ", decimals: 1" : "");

    private void Bands(string score)
    {
        var cut = random.Next(1, 5);
        var (id, of) = random.Next(3) == 0 ? ($"b{score}", $"of: {score}, ") : (score, "");
        var unavailable = random.Next(2) == 0 ? ", none_given: unavailable" : "";
        yaml.Append($"  {id}: {{ {of}low: below {cut}, middle: at least {cut} below {cut + 2}, high: at least {cut + 2}{unavailable} }}\n");
        names.BandSets.Add((id, unavailable.Length > 0 ? ["low", "middle", "high", "none_given"] : ["low", "middle", "high"]));
    }
}
