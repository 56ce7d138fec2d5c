using System.Globalization;
using BackCare.Assessments.Model;
using BackCare.Assessments.Scoring;

namespace BackCare.Cli.Assessing.Reporting;

/// <summary>Prints the result of <c>backcare assess ask</c>.</summary>
internal static class ResultText
{
    /// <summary>
    /// Prints the cards of red flags, then the outcome and its text, other cards, next steps, scores, the answers, and the version.
    /// </summary>
    public static void Print(PageText page, Assessment assessment, AnswerMap answers, ScoredResult result)
    {
        var outcome = assessment.Outcome(result.Outcome);
        var flagged = result.Path.SelectMany(q => Flagged(assessment.Question(q), answers[q])).ToHashSet(StringComparer.Ordinal);
        page.Blank();
        page.Rule();
        foreach (var card in result.Cards.Where(flagged.Contains))
        {
            Card(page, assessment.Card(card));
        }

        page.Write("", $"{Level(outcome.Level)}: {PageText.Words(outcome.Title.Value)}");
        page.Blank();
        page.Paragraphs(outcome.Text.Value);
        page.Blank();
        foreach (var card in result.Cards.Where(c => !flagged.Contains(c)))
        {
            Card(page, assessment.Card(card));
        }

        foreach (var next in outcome.Next)
        {
            page.Write("Next: ", next.Value);
        }

        Scores(page, assessment, result);
        Answers(page, assessment, answers, result);
        var review = assessment.Reviewed;
        page.Write("",
            string.Create(CultureInfo.InvariantCulture,
                $"Version {assessment.Version.Value}, reviewed by {review.By.Value} on {review.On.Value:d MMMM yyyy}, hash "
                + $"{assessment.ContentHash[..16]}"));
    }

    private static void Card(PageText page, Card card)
    {
        page.Write("! ", Level(card.Level));
        page.Paragraphs(card.Text.Value);
        page.Blank();
    }

    /// <summary>The cards of the red flags that the answer raises.</summary>
    private static IEnumerable<string> Flagged(Question question, Answer? answer) =>
        question.Options.Where(o => answer is TicksAnswer ticks
            ? ticks.Options.Contains(o.Id)
            : answer is ChoiceAnswer choice && choice.Option == o.Id)
            .Select(o => o.RedFlag?.Card?.Value)
            .OfType<string>();

    private static string Level(Level level) => level.Word().Replace('_', ' ').ToUpperInvariant();

    private static void Scores(PageText page, Assessment assessment, ScoredResult result)
    {
        foreach (var (score, _, text) in assessment.ShowScores ? result.Scores : [])
        {
            page.Write("Score ", $"{score}: {text ?? "not available"}");
        }
    }

    private static void Answers(PageText page, Assessment assessment, AnswerMap answers, ScoredResult result)
    {
        page.Rule();
        for (var at = 0; at < result.Path.Length; at++)
        {
            var question = assessment.Question(result.Path[at]);
            var words = answers[question.Id] switch
            {
                NumberAnswer number => number.Value.ToString(CultureInfo.InvariantCulture),
                ChoiceAnswer choice => PageText.Words(question.Option(choice.Option)!.Words),
                TicksAnswer ticks => string.Join("; ", ticks.Options.Select(o => PageText.Words(question.Option(o)!.Words))),
                _ => "skipped",
            };
            page.Write(string.Create(CultureInfo.InvariantCulture, $"{at + 1,2}. "), $"{PageText.Words(question.Ask.Value)} -> {words}");
        }

        page.Rule();
    }
}
