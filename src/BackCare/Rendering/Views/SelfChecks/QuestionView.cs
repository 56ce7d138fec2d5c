using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;

namespace BackCare.Rendering.Views.SelfChecks;

/// <summary>A question of a self-check.</summary>
internal sealed class QuestionView(CheckView check, Question question) : View
{
    public static readonly ViewShape Table = ViewShape.Of<QuestionView>(
        "question",
        ("id", "Its id.", v => v.question.Id),
        ("number", "Its number in the printed form, from 1.", v => v.question.Place + 1),
        ("type", "`one_of`, `any_of`, `yes_no`, `number`, `scale` or `statements`.", v => v.question.Type),
        (
            "stem",
            "The text above the statements of a block (markup).",
            v => v.question is StatementQuestion s ? v.check.Text(s.Block.Ask) : null),
        ("ask", "The text of the question (markup).", v => v.check.Text(v.question.Ask)),
        ("why", "The reason for the question (markup).", v => v.check.Text(v.question.Why ?? (v.question as StatementQuestion)?.Block.Why)),
        ("options", "A list of `option`.", v => ViewList.Of(v.question.Options, o => new OptionView(v.check, o))),
        ("low", "The lowest number.", v => v.Range?.Low),
        ("high", "The highest number.", v => v.Range?.High),
        ("numbers", "All numbers of a scale.", v => v.question is ScaleQuestion { Range: var scale }
            ? ViewList.Of(Enumerable.Range(0, (int)Math.Min(101, scale.High - scale.Low + 1)), n => (int)scale.Low + n)
            : null),
        ("low_end", "The label of the lowest number (markup).", v => v.check.Text((v.question as ScaleQuestion)?.LowEnd)),
        ("high_end", "The label of the highest number (markup).", v => v.check.Text((v.question as ScaleQuestion)?.HighEnd)),
        (
            "ask_if",
            "When it is asked, in words; absent if it is always asked.",
            v => v.question.AskIf is { } condition ? v.check.Rules.Of(condition) : null),
        ("stop", "When it ends the self-check, in words.", v => v.question.Stop is { } stop ? v.check.Rules.Of(stop.If) : null),
        (
            "stop_outcome",
            "The title of the outcome after a stop (markup).",
            v => v.question.Stop is { } stop ? v.check.Text(v.check.Own.Outcome(stop.Outcome.Value).Title) : null),
        ("is_optional", "True if it can be skipped.", v => v.question.Optional));

    private readonly CheckView check = check;
    private readonly Question question = question;

    public override ViewShape Shape => Table;

    private WholeRange? Range => question switch
    {
        NumberQuestion number => number.Range,
        ScaleQuestion scale => scale.Range,
        _ => null,
    };
}

/// <summary>An option of a question.</summary>
internal sealed class OptionView(CheckView check, Option option) : View
{
    public static readonly ViewShape Table = ViewShape.Of<OptionView>(
        "option",
        ("id", "Its id.", v => v.Option.Id),
        (
            "text",
            "Its text (markup).",
            v => v.check.Text(v.Option.Text) ?? (object)v.check.Scope.Strings[v.Option.Id == "yes" ? "yes" : "no"]),
        ("hint", "A remark below it (markup).", v => v.check.Text(v.Option.Hint)),
        ("points", "Its points in a score.", v => v.Option.Points?.ToString()),
        ("is_exclusive", "True if it cannot be combined with other options.", v => v.Option.Exclusive));

    private readonly CheckView check = check;

    public override ViewShape Shape => Table;

    private Option Option { get; } = option;
}

/// <summary>An answer that is a red flag.</summary>
internal sealed class AnswerView(CheckView check, Question question, Option option) : View
{
    public static readonly ViewShape Table = ViewShape.Of<AnswerView>(
        "answer",
        ("number", "The number of the question in the printed form.", v => v.question.Place + 1),
        (
            "ask",
            "The question (markup); absent if the answer is clear without it.",
            v => v.question is AnyOfQuestion ? null : v.check.Text(v.question.Ask)),
        (
            "answer",
            "The text of the answer (markup).",
            v => v.check.Text(v.option.Text) ?? (object)v.check.Scope.Strings[v.option.Id == "yes" ? "yes" : "no"]));

    private readonly CheckView check = check;
    private readonly Question question = question;
    private readonly Option option = option;

    public override ViewShape Shape => Table;
}

/// <summary>The red flags of one level that show the same card.</summary>
internal sealed class FlagView(CheckView check, Level level, string? card, IEnumerable<(Question Question, Option Option)> answers) : View
{
    public static readonly ViewShape Table = ViewShape.Of<FlagView>(
        "flag",
        ("level", "`emergency`, `urgent`, `soon`, `routine` or `self_care`.", v => v.Level.Word()),
        (
            "card",
            "The `card` with advice; absent if there is none.",
            v => v.Card is { } id ? new CardView(v.check, v.check.Own.Card(id)) : null),
        (
            "answers",
            "The answers with this red flag: a list of `answer`.",
            v => ViewList.Of(v.Answers, a => new AnswerView(v.check, a.Question, a.Option))));

    private readonly CheckView check = check;

    public override ViewShape Shape => Table;

    private Level Level { get; } = level;

    private string? Card { get; } = card;

    private IEnumerable<(Question Question, Option Option)> Answers { get; } = answers;
}
