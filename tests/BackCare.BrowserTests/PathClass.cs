using BackCare.Assessments.Claims;
using BackCare.Assessments.Model;
using BackCare.Assessments.Scoring;

namespace BackCare.BrowserTests;

/// <summary>
/// Answers of one patient, of which something has not been seen in the classes before: a question, an answer or an outcome.
/// </summary>
/// <param name="Name">The example's.</param>
/// <param name="NewQuestions">Those that no class before asks.</param>
/// <param name="HasNewOutcome">True if no class before ends here.</param>
public sealed record PathClass(string Name, AnswerMap Given, ScoredResult Result, string[] NewQuestions, bool HasNewOutcome)
{
    /// <summary>Examples of the shipped self-check that between them ask every question and end in every outcome.</summary>
    public static PathClass[] All { get; } = [.. Choose(ShippedSite.AtHome.LowerBack)];

    private static IEnumerable<PathClass> Choose(ProvedAssessment proved)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var example in proved.Assessment.Examples)
        {
            var result = Scorer.Score(proved.Program, example.Given).Result!;
            var answers =
                result.Path.Select(q => $"{q}={AnswerJson.Write(new AnswerMap([.. example.Given.Entries.Where(e => e.Question == q)]))}");
            var questions = result.Path.Where(q => seen.Add($"question {q}")).ToArray();
            var isNewOutcome = seen.Add($"outcome {result.Outcome}");
            if (answers.Count(seen.Add) > 0 || questions.Length > 0 || isNewOutcome)
            {
                yield return new(example.Name.Value, example.Given, result, questions, isNewOutcome);
            }
        }
    }
}
