namespace BackCare.Tests.Assessments;

/// <summary>Random conditions over what was declared so far.</summary>
internal sealed class RandomConditions(Random random, RandomNames names)
{
    private static readonly string[] Signs = ["=", "<", "<=", ">", ">="];

    public string Write(int depth = 0) => random.Next(depth > 1 ? 5 : 9) switch
    {
        5 => $"({Write(depth + 1)} and {Write(depth + 1)})",
        6 => $"({Write(depth + 1)} or {Write(depth + 1)})",
        7 => $"not {Test()}",
        8 => Guarded(),
        _ => Test(),
    };

    /// <summary>A test that is defined wherever it is read.</summary>
    private string Guarded()
    {
        var question = Question();
        return $"(answered({question.Id}) and {Of(question)})";
    }

    private string Test()
    {
        var kind = random.Next(10);
        return kind switch
        {
            0 => $"{(random.Next(2) == 0 ? "asked" : "answered")}({Question().Id})",
            1 or 2 when names.Scores.Count > 0 => $"score.{names.Scores[random.Next(names.Scores.Count)]} {Sign()} {random.Next(-2, 8)}",
            3 or 4 when names.BandSets.Count > 0 => Band(),
            _ => Of(Question()),
        };
    }

    private string Band()
    {
        var (id, bands) = names.BandSets[random.Next(names.BandSets.Count)];
        return random.Next(2) == 0 ? $"{id} is {bands[random.Next(bands.Count)]}" : $"{id} is one of [{bands[0]}, {bands[^1]}]";
    }

    private string Of(RandomQuestion question)
    {
        if (question.Weighed && random.Next(5) == 0)
        {
            return $"points({question.Id}) {Sign()} {(random.Next(2) == 0 ? "0.5" : "1")}";
        }

        return question.Kind switch
        {
            "number" => $"{question.Id} {Sign()} {random.Next(question.Low, question.High + 1)}",
            "any" => Ticked(question),
            _ => random.Next(3) == 0
                ? $"{question.Id} is one of [{List(question)}]"
                : $"{question.Id} is {question.Option(random.Next(question.Options))}",
        };
    }

    private string Ticked(RandomQuestion question) => random.Next(5) switch
    {
        0 => $"{question.Id} includes any of [{List(question)}]",
        1 => $"{question.Id} includes all of [{List(question)}]",
        2 => $"{question.Id} includes only [{List(question)}]",
        3 => $"count({question.Id}) {Sign()} {random.Next(0, 3)}",
        _ => $"{question.Id} includes {question.Option(random.Next(question.Options))}",
    };

    private string List(RandomQuestion question)
    {
        var options = Enumerable.Range(0, question.Options).Where(_ => random.Next(2) == 0).DefaultIfEmpty(random.Next(question.Options));
        return string.Join(", ", options.Select(question.Option));
    }

    private RandomQuestion Question() => names.Questions[random.Next(names.Questions.Count)];

    private string Sign() => Signs[random.Next(Signs.Length)];
}
