using System.Collections.Immutable;
using BackCare.Assessments.Model;

namespace BackCare.Tests.Assessments.Proving;

/// <summary>Every way to answer every question, asked or not.</summary>
internal static class AnswerMaps
{
    /// <summary>All of them; null if there are more than the limit.</summary>
    public static IReadOnlyList<AnswerMap>? All(Assessment assessment, int limit)
    {
        List<ImmutableArray<(string, Answer)>> maps = [[]];
        foreach (var question in assessment.Questions)
        {
            var answers = AnswersTo(question).ToList();
            maps = [.. maps.Take(limit).SelectMany(m => answers.Select(a => a is null ? m : m.Add((question.Id, a))))];
            if (maps.Count > limit)
            {
                return null;
            }
        }

        return [.. maps.Select(m => new AnswerMap(m))];
    }

    /// <summary>Equal for equal answers.</summary>
    public static string Words(Answer? answer) => answer is TicksAnswer ticks ? string.Join('+', ticks.Options) : $"{answer}";

    private static IEnumerable<Answer?> AnswersTo(Question question) =>
        question.Optional ? AnswerSets.AnswersTo(question).Prepend<Answer?>(null) : AnswerSets.AnswersTo(question);
}
