using System.Collections.Immutable;
using System.Globalization;
using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;
using BackCare.Cli.Assessing.Reporting;

namespace BackCare.Cli.Assessing.Answers;

/// <summary>Parses the answer that a user types: the numbers of options, or a number.</summary>
internal static class TypedAnswer
{
    /// <summary>The answer (null if the question is skipped), or what is wrong with it in words for the user.</summary>
    /// <param name="line">The line that the user typed, trimmed and in lower case.</param>
    public static (Answer? Answer, string? Trouble) Read(Question question, string line) => (question, line) switch
    {
        (_, "" or "skip") => question.Optional ? (null, null) : (null, $"This question needs an answer. {Wanted(question)}"),
        (NumberQuestion number, _) => ReadNumber(question, number.Range, line),
        (ScaleQuestion scale, _) => ReadNumber(question, scale.Range, line),
        (AnyOfQuestion any, _) => ReadTicks(any, line),
        (YesNoQuestion, "y" or "yes") => (new ChoiceAnswer("yes"), null),
        (YesNoQuestion, "n" or "no") => (new ChoiceAnswer("no"), null),
        _ => OptionAt(question, line) is { } option ? (new ChoiceAnswer(option.Id), null) : (null, $"{There(line)} {Wanted(question)}"),
    };

    /// <summary>The instruction for answering a question.</summary>
    public static string Wanted(Question question)
    {
        var skip = question.Optional ? ", or press Enter to skip" : "";
        return question switch
        {
            NumberQuestion { Range: var range } => $"Type a whole number from {range}{skip}.",
            ScaleQuestion { Range: var range } => $"Type a whole number from {range}{skip}.",
            AnyOfQuestion => $"Type one or more numbers from 1 to {question.Options.Length}, such as 1,2{skip}.",
            _ => $"Type one number from 1 to {question.Options.Length}{skip}.",
        };
    }

    private static (Answer? Answer, string? Trouble) ReadNumber(Question question, WholeRange range, string line) =>
        long.TryParse(line, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= range.Low
            && number <= range.High
            ? (new NumberAnswer(number), null)
            : (null, $"`{line}` is not a valid answer. {Wanted(question)}");

    private static (Answer? Answer, string? Trouble) ReadTicks(AnyOfQuestion question, string line)
    {
        var words = line.Split([',', ';', ' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if (words.FirstOrDefault(w => OptionAt(question, w) is null) is { } strange)
        {
            return (null, $"{There(strange)} {Wanted(question)}");
        }

        ImmutableArray<Option> ticked = [.. words.Select(w => OptionAt(question, w)!).Distinct()];
        if (ticked.Length == 0)
        {
            return (null, Wanted(question));
        }

        return ticked.FirstOrDefault(o => o.Exclusive) is { } alone && ticked.Length > 1
            ? (null, $"\"{PageText.Words(alone.Words)}\" cannot be combined with other answers.")
            : (new TicksAnswer([.. ticked.Select(o => o.Id)]), null);
    }

    private static string There(string word) => $"There is no answer `{word}`.";

    private static Option? OptionAt(Question question, string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at >= 1 && at <= question.Options.Length
            ? question.Options[at - 1]
            : null;
}
