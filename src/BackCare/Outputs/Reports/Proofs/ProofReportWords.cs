using BackCare.Assessments.Model;
using BackCare.Assessments.Proving.Witnesses;
using BackCare.Outputs.Formats;

namespace BackCare.Outputs.Reports.Proofs;

/// <summary>Formats the texts of a self-check for a proof report, as readers see them, escaped for HTML.</summary>
internal static class ProofReportWords
{
    /// <summary>Inline markdown as plain text on one line.</summary>
    public static string Of(string markdown) => Markup.Text(InlineMarkdown.ToPlainText(markdown).ReplaceLineEndings(" ").Trim());

    /// <summary>A level as a coloured label.</summary>
    public static string Of(Level level) =>
        $"<span class=\"level {level.Word().Replace('_', '-')}\">{level.Word().Replace('_', ' ')}</span>";

    /// <summary>The text of a question, followed by its id in small type.</summary>
    public static string Of(Question question)
    {
        var above = question is StatementQuestion { Block: var block }
            ? $"{Of(block.Ask.Value)} <span class=\"part\">{Of(question.Ask.Value)}</span>"
            : Of(question.Ask.Value);
        return $"{above} {Id(question.Id)}";
    }

    /// <summary>One answer in words.</summary>
    public static string Of(Question question, Answer answer) => Of(WitnessText.Words(question, answer));

    public static string Id(string id) => $"<code class=\"id\">{Markup.Text(id)}</code>";

    /// <summary>A list with one row for each answer.</summary>
    public static string Of(Assessment assessment, AnswerMap answers) => answers.Entries.IsEmpty
        ? "<em>no answers</em>"
        : $"<ul class=\"answers\">{string.Concat(answers.Entries.Select(e => Line(assessment, e.Question, e.Answer)))}</ul>";

    /// <summary>A short list of answers, each after the number of its question.</summary>
    public static string Short(Assessment assessment, AnswerMap answers) => answers.Entries.IsEmpty
        ? "<em>no answers</em>"
        : $"<ul class=\"answers\">{string.Concat(answers.Entries.Select(e => ShortLine(assessment, e.Question, e.Answer)))}</ul>";

    /// <summary>Markdown with paragraphs and lists, line by line.</summary>
    public static string Lines(string markdown) =>
        string.Join("<br>\n", markdown.ReplaceLineEndings("\n")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Of));

    private static string ShortLine(Assessment assessment, string id, Answer answer) =>
        assessment.Questions.FirstOrDefault(q => q.Id == id) is { } question
        ? $"<li>{Markup.Number(question.Place + 1)} <b>{Of(question, answer)}</b></li>\n"
        : $"<li>{Markup.Text(id)}</li>\n";

    private static string Line(Assessment assessment, string id, Answer answer)
    {
        var question = assessment.Questions.FirstOrDefault(q => q.Id == id);
        return question is null ? $"<li>{Markup.Text(id)}</li>\n" : $"<li>{Of(question.Ask.Value)} <b>{Of(question, answer)}</b></li>\n";
    }
}
