using BackCare.Assessments.Fhir.Import;
using BackCare.Assessments.Model;
using BackCare.Assessments.Proving.Witnesses;
using BackCare.Outputs.Formats;

namespace BackCare.Outputs.Reports.Proofs;

/// <summary>Words of a self-check in a proof report: plain, as a reader sees them, and escaped.</summary>
internal static class ProofReportWords
{
    /// <summary>Inline markdown without its signs; lines become one.</summary>
    public static string Of(string markdown) => Markup.Text(PlainText.OfMarkdown(markdown).ReplaceLineEndings(" ").Trim());

    /// <summary>A level as a small coloured word.</summary>
    public static string Of(Level level) => $"<span class=\"level {level.Word().Replace('_', '-')}\">{level.Word().Replace('_', ' ')}</span>";

    /// <summary>The question's words and, in small letters, its id.</summary>
    public static string Of(Question question)
    {
        var above = question is StatementQuestion { Block: var block } ? $"{Of(block.Ask.Value)} <span class=\"part\">{Of(question.Ask.Value)}</span>" : Of(question.Ask.Value);
        return $"{above} {Id(question.Id)}";
    }

    /// <summary>One answer in words.</summary>
    public static string Of(Question question, Answer answer) => Of(WitnessText.Words(question, answer));

    public static string Id(string id) => $"<code class=\"id\">{Markup.Text(id)}</code>";

    /// <summary>One row for each answer, as a list.</summary>
    public static string Of(Assessment assessment, AnswerMap answers) => answers.Entries.IsEmpty
        ? "<em>no answers</em>"
        : $"<ul class=\"answers\">{string.Concat(answers.Entries.Select(e => Line(assessment, e.Question, e.Answer)))}</ul>";

    /// <summary>The answers one behind the other, each behind the number of its question.</summary>
    public static string Short(Assessment assessment, AnswerMap answers) => answers.Entries.IsEmpty
        ? "<em>no answers</em>"
        : $"<ul class=\"answers\">{string.Concat(answers.Entries.Select(e => ShortLine(assessment, e.Question, e.Answer)))}</ul>";

    /// <summary>Markdown with paragraphs and lists, line by line.</summary>
    public static string Lines(string markdown) =>
        string.Join("<br>\n", markdown.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Of));

    private static string ShortLine(Assessment assessment, string id, Answer answer) => assessment.Questions.FirstOrDefault(q => q.Id == id) is { } question
        ? $"<li>{Markup.Number(question.Place + 1)} <b>{Of(question, answer)}</b></li>\n"
        : $"<li>{Markup.Text(id)}</li>\n";

    private static string Line(Assessment assessment, string id, Answer answer)
    {
        var question = assessment.Questions.FirstOrDefault(q => q.Id == id);
        return question is null ? $"<li>{Markup.Text(id)}</li>\n" : $"<li>{Of(question.Ask.Value)} <b>{Of(question, answer)}</b></li>\n";
    }
}
