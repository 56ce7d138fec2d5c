using System.Collections.Immutable;
using BackCare.Assessments.Model;

namespace BackCare.Tests.Shipped;

/// <summary>One warning sign of CLINICAL.md, and where the shipped site must show it.</summary>
/// <param name="Name">In the words of the table.</param>
/// <param name="Level">How soon help is needed.</param>
/// <param name="OnPage">A pattern for the list item on the page about when to get help.</param>
/// <param name="InCheck">A pattern for the option or question of the self-check that asks for it.</param>
/// <param name="Answers">What somebody with this sign, and with nothing else, answers differently from somebody without any.</param>
public sealed record WarningSign(string Name, Level Level, string OnPage, string InCheck,
    ImmutableArray<(string Question, Answer Answer)> Answers)
{
    public override string ToString() => Name;
}

/// <summary>The whole table: sources are GIRFT 2023, BMJ Best Practice, IFOMPT 2020 and the seed article for the routine row.</summary>
public static class WarningSigns
{
    public static ImmutableArray<WarningSign> All { get; } =
    [
        new("trouble passing, holding or feeling urine", Level.Emergency, "passing, holding or feeling urine",
            "passing pee, holding it or feeling it", [Ticks("nerves", "bladder")]),
        new("trouble passing, holding or feeling stool", Level.Emergency, "passing, holding or feeling a bowel",
            "passing poop, holding it or feeling it", [Ticks("nerves", "bowel")]),
        new("numbness around genitals, buttocks or inner thighs", Level.Emergency, "numb around your genitals, buttocks or inner thighs",
            "Numbness around my genitals, buttocks or inner thighs", [Ticks("nerves", "numb")]),
        new("weakness, numbness or pain in both legs", Level.Emergency, "both of your legs have new weakness, numbness or pain",
            "weakness, numbness or pain in both legs", [Ticks("nerves", "both_legs")]),
        new("loss of sexual function", Level.Emergency, "loss of sexual function", "loss of sexual function", [Ticks("nerves", "sexual")]),
        new("back pain with chest pain", Level.Emergency, "chest pain with your back pain", "chest pain along with my back pain",
            [Ticks("right_now", "chest")]),
        new("after a serious accident", Level.Emergency, "after a serious accident", "after a serious accident",
            [Ticks("right_now", "accident")]),
        new("a leg or foot suddenly cannot be lifted", Level.Emergency, "suddenly cannot lift a leg or foot",
            "leg or foot that I suddenly cannot lift", [Ticks("nerves", "foot")]),

        new("fever with back pain", Level.Urgent, "fever or feel very ill", "I have a fever",
            [Ticks("ill", "fever"), Ticks("immune", "none")]),
        new("feeling very ill with back pain", Level.Urgent, "fever or feel very ill", "I feel very ill",
            [Ticks("ill", "very_ill"), Ticks("immune", "none")]),
        new("weakened immunity with fever", Level.Urgent, "fever and a weakened immune system", "weakened immune system",
            [Ticks("ill", "fever"), Ticks("immune", "weak")]),
        new("long steroid use with fever", Level.Urgent, "fever and have used steroid medicine for a long time",
            "steroid medicine for a long time", [Ticks("ill", "fever"), Ticks("immune", "steroids")]),
        new("injected drugs with fever", Level.Urgent, "fever and inject drugs", "I inject drugs",
            [Ticks("ill", "fever"), Ticks("immune", "injected")]),
        new("a fall with fragile bones", Level.Urgent, "fall and have fragile bones", "bones are thin or fragile",
            [Choice("fall", "yes"), Choice("bones", "yes")]),
        new("a fall over the age of 70", Level.Urgent, "fall and are over 70", "after a fall", [Number("age", 71), Choice("fall", "yes")]),
        new("weakness in one leg that grows", Level.Urgent, "one leg is weak and is getting weaker", "it is getting weaker",
            [Choice("leg", "growing")]),
        new("history of cancer with new, constant pain", Level.Urgent, "had cancer, and this pain is new and constant",
            "new, and is it there all the time", [Choice("cancer", "yes"), Choice("new_constant", "yes")]),

        new("history of cancer", Level.Soon, "had cancer at any time", "ever had cancer",
            [Choice("cancer", "yes"), Choice("new_constant", "no")]),
        new("unexplained weight loss", Level.Soon, "losing weight and cannot explain it", "Weight loss that I cannot explain",
            [Ticks("body", "weight")]),
        new("constant pain at night or at rest", Level.Soon, "constant at night or at rest", "Constant pain at night or when I rest",
            [Ticks("body", "rest")]),
        new("first back pain over 50 without a cause", Level.Soon, "over 50 and this is your first back pain",
            "first back pain, with no cause", [Number("age", 51), Choice("first_time", "yes")]),

        new("longer than a week without easing", Level.Routine, "lasted longer than a week and is not easing",
            "longer than a week and is not easing", [Ticks("course", "week")]),
        new("keeps returning", Level.Routine, "keeps coming back", "keeps coming back", [Ticks("course", "returns")]),
        new("limits what one does", Level.Routine, "limits what you can do", "how much has your back limited",
            [Choice("daily_sit", "lot"), Choice("daily_sleep", "lot"), Choice("daily_tasks", "lot")]),
        new("not better after a few weeks", Level.Routine, "not better after a few weeks", "no better after a few weeks",
            [Ticks("course", "weeks")]),
    ];

    /// <summary>Somebody aged 35 without any sign.</summary>
    public static ImmutableArray<(string Question, Answer Answer)> Without { get; } =
    [
        Ticks("nerves", "none"), Ticks("right_now", "none"), Number("age", 35), Ticks("ill", "none"), Choice("fall", "no"),
            Choice("leg", "no"), Choice("cancer", "no"),
        Ticks("body", "none"), Ticks("course", "none"), Choice("daily_sit", "free"), Choice("daily_sleep", "free"),
            Choice("daily_tasks", "free"),
    ];

    private static (string Question, Answer Answer) Ticks(string question, string option) => (question, new TicksAnswer([option]));

    private static (string Question, Answer Answer) Choice(string question, string option) => (question, new ChoiceAnswer(option));

    private static (string Question, Answer Answer) Number(string question, long value) => (question, new NumberAnswer(value));
}
