using BackCare.Assessments.Model;
using BackCare.Diagnostics;

namespace BackCare.Sites.Pages;

/// <summary>One markdown text of a self-check.</summary>
/// <param name="IsBlock">True if the text can contain paragraphs and lists; false if it is inline markdown.</param>
/// <param name="IsEmergency">True if the clinic's emergency number becomes a phone link in the text.</param>
internal readonly record struct AssessmentText(Located<string> Words, bool IsBlock, bool IsEmergency);

/// <summary>Lists the markdown texts of a self-check. Its title and description are plain text and are not included.</summary>
internal static class AssessmentTexts
{
    /// <summary>All texts in file order; a shared option appears once for each question that uses it.</summary>
    public static IEnumerable<AssessmentText> Of(Assessment assessment) =>
    [
        Line(assessment.IntendedUse),
        Line(assessment.For),
        .. assessment.NotFor.Select(Line),
        .. assessment.Cards.Select(c => new AssessmentText(c.Text, IsBlock: true, c.Level == Level.Emergency)),
        .. assessment.Blocks.SelectMany(Of),
        .. assessment.Questions.SelectMany(Of),
        .. assessment.Outcomes.SelectMany(Of),
    ];

    private static IEnumerable<AssessmentText> Of(Block block) =>
        Present(Line(block.Ask), Paragraphs(block.Why)).Concat(block.Options.SelectMany(Of));

    private static IEnumerable<AssessmentText> Of(Question question)
    {
        var own = Present(Line(question.Ask), Paragraphs(question.Why));
        return question switch
        {
            ScaleQuestion scale => own.Concat([Line(scale.LowEnd), Line(scale.HighEnd)]),
            _ => own.Concat(question.Options.SelectMany(Of)),
        };
    }

    private static IEnumerable<AssessmentText> Of(Option option) => Present(
        option.Text is { } text ? Line(text) : null,
        option.Hint is { } hint ? Line(hint) : null);

    private static IEnumerable<AssessmentText> Of(Outcome outcome) =>
    [
        new(outcome.Title, IsBlock: false, outcome.Level == Level.Emergency),
        new(outcome.Text, IsBlock: true, outcome.Level == Level.Emergency),
    ];

    private static AssessmentText Line(Located<string> words) => new(words, IsBlock: false, IsEmergency: false);

    private static AssessmentText? Paragraphs(Located<string>? words) =>
        words is { } text ? new(text, IsBlock: true, IsEmergency: false) : null;

    private static IEnumerable<AssessmentText> Present(params IEnumerable<AssessmentText?> texts) => texts.OfType<AssessmentText>();
}
