using System.Globalization;
using BackCare.Assessments.Model;
using BackCare.Cli.Assessing.Answers;
using BackCare.Cli.Assessing.Reporting;

namespace BackCare.Cli.Assessing;

/// <summary>The text that <c>backcare assess ask</c> prints before and between answers.</summary>
internal static class AskText
{
    /// <summary>Prints what the self-check is for, and how to answer it.</summary>
    public static void Begin(PageText page, Assessment assessment)
    {
        page.Write("", PageText.Words(assessment.Title.Value));
        page.Rule();
        page.Write("", PageText.Words(assessment.IntendedUse.Value));
        page.Write("For: ", PageText.Words(assessment.For.Value));
        foreach (var not in assessment.NotFor)
        {
            page.Write("Not for: ", PageText.Words(not.Value));
        }

        page.Blank();
        Help(page);
    }

    /// <summary>Prints what the user can type.</summary>
    public static void Help(PageText page) =>
        page.Write("", "Type the number of your answer and press Enter. You can also type: back, why, help, quit.");

    /// <summary>Prints a question with its numbered options.</summary>
    public static void Question(PageText page, Question question, int number)
    {
        page.Blank();
        if (question is StatementQuestion { Block: var block })
        {
            page.Write("   ", PageText.Words(block.Ask.Value));
        }

        page.Write(string.Create(CultureInfo.InvariantCulture, $"{number}. "), PageText.Words(question.Ask.Value));
        for (var at = 0; at < question.Options.Length; at++)
        {
            page.Write(string.Create(CultureInfo.InvariantCulture, $"{at + 1,5}  "), OptionText(question.Options[at]));
        }

        if (question is ScaleQuestion scale)
        {
            page.Write("   ",
                string.Create(CultureInfo.InvariantCulture,
                    $"{scale.Range.Low} = {PageText.Words(scale.LowEnd.Value)}, {scale.Range.High} = "
                    + $"{PageText.Words(scale.HighEnd.Value)}"));
        }

        page.Write("   ", TypedAnswer.Wanted(question));
    }

    /// <summary>Prints why a question is asked.</summary>
    public static void Why(PageText page, Question question)
    {
        var why = question is StatementQuestion { Block: var block } ? block.Why : question.Why;
        page.Note(why is { } text ? PageText.Words(text.Value) : "No reason is given for this question.");
    }

    private static string OptionText(Option option) =>
        PageText.Words(option.Words)
        + (option.Hint is { } hint ? $" ({PageText.Words(hint.Value)})" : "")
        + (option.Exclusive ? " (cannot be combined)" : "");
}
