using System.Collections.Immutable;
using BackCare.Assessments.Model;
using BackCare.Assessments.Proving.Diagram;

namespace BackCare.Assessments.Comparing;

/// <summary>The questions of two versions in one order that fits both; a question that has moved is there twice.</summary>
internal static class JointWalk
{
    /// <summary>The steps, and how many answers have to be remembered at most.</summary>
    public static (ImmutableArray<JointStep> Steps, int Slots) Merge(Plan old, Plan @new)
    {
        var shared = old.Assessment.Questions.Select(q => q.Id)
            .Where(id => @new.Assessment.Questions.FirstOrDefault(q => q.Id == id) is { } other
                && JointChoices.AreAlike(old.Assessment.Question(id), other))
            .ToList();
        var choices = shared.ToDictionary(
            id => id,
            id => JointChoices.Join(old.Choices[old.Assessment.Question(id).Place], @new.Choices[@new.Assessment.Question(id).Place]),
            StringComparer.Ordinal);
        var kept = InOrder(shared, [.. @new.Assessment.Questions.Select(q => q.Id).Where(choices.ContainsKey)]);
        var moved = shared.Where(id => !kept.Contains(id)).ToList();
        var steps = ImmutableArray.CreateBuilder<JointStep>();
        var right = 0;
        foreach (var question in old.Assessment.Questions)
        {
            if (!kept.Contains(question.Id))
            {
                steps.Add(new(question.Id, question.Place, null, Choices(old, question, isOld: true), moved.IndexOf(question.Id)));
                continue;
            }

            TakeNew(until: question.Id);
            steps.Add(new(question.Id, question.Place, right++, choices[question.Id], -1));
        }

        TakeNew(until: null);
        return (steps.ToImmutable(), moved.Count);

        ImmutableArray<JointChoice> Choices(Plan plan, Question question, bool isOld) =>
            choices.TryGetValue(question.Id, out var common) ? common : JointChoices.Alone(plan.Choices[question.Place], isOld);

        void TakeNew(string? until)
        {
            for (; right < @new.End && @new.Assessment.Questions[right].Id != until; right++)
            {
                var question = @new.Assessment.Questions[right];
                steps.Add(new(question.Id, null, right, Choices(@new, question, isOld: false), moved.IndexOf(question.Id)));
            }
        }
    }

    /// <summary>As many of the ids as are in the same order in both lists.</summary>
    private static HashSet<string> InOrder(List<string> left, List<string> right)
    {
        var longest = new int[left.Count + 1, right.Count + 1];
        for (var i = left.Count - 1; i >= 0; i--)
        {
            for (var j = right.Count - 1; j >= 0; j--)
            {
                longest[i, j] = left[i] == right[j] ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
            }
        }

        var kept = new HashSet<string>(StringComparer.Ordinal);
        for (var (i, j) = (0, 0); i < left.Count && j < right.Count;)
        {
            if (left[i] == right[j])
            {
                kept.Add(left[i]);
                (i, j) = (i + 1, j + 1);
            }
            else
            {
                (i, j) = longest[i + 1, j] >= longest[i, j + 1] ? (i + 1, j) : (i, j + 1);
            }
        }

        return kept;
    }
}
