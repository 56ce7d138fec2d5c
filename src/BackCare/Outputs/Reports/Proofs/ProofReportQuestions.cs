using BackCare.Assessments.Model;
using BackCare.Outputs.Formats;

namespace BackCare.Outputs.Reports.Proofs;

/// <summary>The questions of a proof report, so that it can be read without the file.</summary>
internal static class ProofReportQuestions
{
    public static string Of(Assessment assessment) => $"""
        <section aria-labelledby="questions">
        <h2 id="questions">Questions</h2>
        {Markup.Table("questions", "Questions in the order they are asked", Heads, assessment.Questions.Select(Row))}
        </section>
        """;

    private static string[] Heads => ["No.", "Question", "Answers", "Asked"];

    private static string[] Row(Question question) =>
    [
        Markup.Number(question.Place + 1),
        ProofReportWords.Of(question),
        Answers(question),
        (question.AskIf is { } askIf ? $"if <code>{Markup.Text(askIf.Source)}</code>" : "always")
            + (question.Optional ? "; can be skipped" : ""),
    ];

    private static string Answers(Question question) => question switch
    {
        NumberQuestion number => Markup.Text(number.Range.ToString()),
        ScaleQuestion scale =>
            $"{Markup.Text(scale.Range.ToString())} ({ProofReportWords.Of(scale.LowEnd.Value)} to "
            + $"{ProofReportWords.Of(scale.HighEnd.Value)})",
        _ => $"<ul class=\"options\">{string.Concat(question.Options.Select(Option))}</ul>",
    };

    private static string Option(Option option)
    {
        var points = option.Points is { } value ? $" <span class=\"note\">{Markup.Text(value.ToString())}</span>" : "";
        var flag = option.RedFlag is { } red ? $" {ProofReportWords.Of(red.Level)}" : "";
        return $"<li>{ProofReportWords.Of(option.Words)}{points}{flag}</li>\n";
    }
}
