using System.Globalization;
using System.Numerics;
using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;

namespace BackCare.Assessments.Proving.Witnesses;

/// <summary>Writes paths and counts in an editor's words: texts and not ids.</summary>
internal static class WitnessText
{
    private const int LabelWidth = 51;
    private const int LongestLabel = 46;

    /// <summary>"Someone who answers", the answers line by line, and what follows; two spaces before each answer.</summary>
    /// <param name="flag">The answer to mark, with its words; null for none.</param>
    public static string Story(Assessment assessment, Witness witness, (string Question, string Words)? flag = null)
    {
        var told = witness.Outcome >= 0 ? $"is told: {Told(assessment.Outcomes[witness.Outcome])}." : "is told nothing.";
        return $"Someone who answers\n{Answers(assessment, witness, flag)}{told}";
    }

    /// <summary>The outcome's title and level.</summary>
    public static string Told(Outcome outcome) => $"{outcome.Title.Value} ({outcome.Level.Word()})";

    /// <summary>One line for each answer; items of a block with the same answer share one.</summary>
    public static string Answers(Assessment assessment, Witness witness, (string Question, string Words)? flag = null) => Lines(
        from at in Enumerable.Range(0, witness.Path.Length)
        let question = assessment.Question(witness.Path[at])
        let answer = witness.Answers[question.Id]
        where answer is not null
        select new AnswerLine(at + 1, question, Words(question, answer), flag is { } marked && marked.Question == question.Id
            ? marked.Words
            : null));

    /// <summary>These answers, one line each; items of a block with the same answer share one.</summary>
    public static string Lines(IEnumerable<AnswerLine> answers)
    {
        var lines = new List<(string Label, AnswerLine Line)>();
        foreach (var line in answers)
        {
            var label = string.Create(CultureInfo.InvariantCulture, $"{line.Number} {Short(line.Question.Ask.Value)}");
            if (lines.Count > 0 && lines[^1] is var last && last.Line.IsLike(line) && last.Label.Length + label.Length < LabelWidth - 4)
            {
                lines[^1] = last with { Label = $"{last.Label}, {label}" };
            }
            else
            {
                lines.Add((label, line));
            }
        }

        return string.Concat(lines.Select(l =>
            $"  {(l.Label + " ").PadRight(LabelWidth, '.')} {l.Line.Answer}{(l.Line.Mark is { } mark ? $"   <- {mark}" : "")}\n"));
    }

    /// <summary>The words of an answer.</summary>
    public static string Words(Question question, Answer answer) => answer switch
    {
        NumberAnswer number => number.Value.ToString(CultureInfo.InvariantCulture),
        ChoiceAnswer choice => question.Option(choice.Option)?.Words ?? choice.Option,
        TicksAnswer ticks => string.Join(" + ", ticks.Options.Select(o => question.Option(o)?.Words ?? o)),
        _ => "",
    };

    /// <summary>With a comma between thousands.</summary>
    public static string Count(BigInteger count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>"1 answer set", "12 answer sets".</summary>
    public static string Sets(BigInteger count) => count.IsOne ? "1 answer set" : $"{Count(count)} answer sets";

    /// <summary>"3 of the 12 answer sets".</summary>
    public static string Share(BigInteger count, BigInteger total) => $"{Count(count)} of the {Sets(total)}";

    /// <summary>Outcomes with their counts, most first; those without any are left out.</summary>
    public static string Shares(Assessment assessment, IEnumerable<(int Outcome, BigInteger Count)> shares) => string.Join(
        ", ",
        shares.Where(s => !s.Count.IsZero).OrderByDescending(s => s.Count)
            .Select(s => $"{assessment.Outcomes[s.Outcome].Id} {Count(s.Count)}"));

    /// <summary>The first twelve values of a score, with how many more there are.</summary>
    public static string Values(Score score, IEnumerable<Rational> values)
    {
        List<string> texts = [.. values.Select(score.Text)];
        return texts.Count switch
        {
            0 => "none",
            <= 12 => string.Join(", ", texts),
            _ => $"{string.Join(", ", texts.Take(12))} and {texts.Count - 12} more, up to {texts[^1]}",
        };
    }

    /// <summary>The answers on one line of YAML, as <c>given</c> takes them.</summary>
    public static string Given(AnswerMap answers) =>
        $"{{ {string.Join(", ", answers.Entries.Select(e => $"{e.Question}: {Yaml(e.Answer)}"))} }}";

    private static string Yaml(Answer answer) => answer switch
    {
        NumberAnswer number => number.Value.ToString(CultureInfo.InvariantCulture),
        ChoiceAnswer choice => choice.Option,
        TicksAnswer ticks => $"[{string.Join(", ", ticks.Options)}]",
        _ => "",
    };

    private static string Short(string text)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        return line.Length <= LongestLabel ? line : $"{line[..(LongestLabel - 1)].TrimEnd()}…";
    }
}
