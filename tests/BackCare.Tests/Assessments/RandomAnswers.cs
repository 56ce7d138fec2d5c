namespace BackCare.Tests.Assessments;

/// <summary>Random answers to a random self-check, in JSON; most of them good.</summary>
public static class RandomAnswers
{
    /// <summary>One JSON object.</summary>
    /// <param name="mischief">One answer in so many is missing or bad.</param>
    public static string Json(RandomNames names, Random random, int mischief = 12) => Json(Map(names, random, mischief));

    /// <summary>The answers as one JSON object.</summary>
    public static string Json(Dictionary<string, string> answers) =>
        $"{{{string.Join(',', answers.Select(a => $"\"{a.Key}\":{a.Value}"))}}}";

    /// <summary>Answers in JSON by question.</summary>
    public static Dictionary<string, string> Map(RandomNames names, Random random, int mischief = 12)
    {
        var answers = new Dictionary<string, string>();
        foreach (var question in names.Questions.Where(_ => random.Next(mischief * 2) > 0))
        {
            answers[question.Id] = random.Next(mischief) == 0 ? Bad(question, random) : Good(question, random);
        }

        if (random.Next(mischief * 3) == 0)
        {
            answers["constructor"] = "[1]";
            answers["1"] = "null";
        }

        return answers;
    }

    /// <summary>Any JSON.</summary>
    public static string Junk(Random random) => Bad(new("junk", "one", 1, Weighed: false, Block: false), random);

    private static string Good(RandomQuestion question, Random random) => question.Kind switch
    {
        "number" => random.Next(question.Low, question.High + 1).ToString(System.Globalization.CultureInfo.InvariantCulture),
        "any" => Ticks(question, random),
        _ => $"\"{question.Option(random.Next(question.Options))}\"",
    };

    private static string Ticks(RandomQuestion question, Random random)
    {
        var ticked = Enumerable.Range(0, question.Options).Where(_ => random.Next(3) == 0).DefaultIfEmpty(random.Next(question.Options));
        return $"[{string.Join(",", ticked.Select(t => $"\"{question.Option(t)}\""))}]";
    }

    private static string Bad(RandomQuestion question, Random random) => random.Next(9) switch
    {
        0 => "null",
        1 => "true",
        2 => "7.5",
        3 => "1e3",
        4 => "\"nothing\"",
        5 => "[]",
        6 => $"[\"{question.Option(0)}\",\"{question.Option(0)}\"]",
        7 => "{\"a\":1}",
        _ => "2.0",
    };
}
