using System.Collections.Immutable;
using BackCare.Assessments.Model;
using BackCare.Assessments.Proving.Witnesses;

namespace BackCare.Assessments.Comparing;

/// <summary>Describes someone whose outcome changed, in the words of the questions.</summary>
internal static class ChangeText
{
    /// <summary>The answers that bring the change about, then both outcomes; lines that end with LF, the last one without.</summary>
    /// <param name="because">Ids of the questions whose answers suffice.</param>
    public static string Story(Assessment old, Assessment @new, JointRoute route, ImmutableArray<string> because,
        (string? From, string? To) change)
    {
        var told = $"was told: {Told(old, change.From)}\nis now told: {Told(@new, change.To)}";
        if (because.IsEmpty)
        {
            return $"Everyone, regardless of their answers,\n{told}";
        }

        var rest = route.Choices.Length > because.Length ? "and anything to the other questions\n" : "";
        var lines = route.Choices.Where(c => because.Contains(c.Question)).Select(c => Line(old, @new, route, c.Question, c.Answer));
        return $"Someone who answers\n{WitnessText.Lines(lines)}{rest}{told}";
    }

    private static AnswerLine Line(Assessment old, Assessment @new, JointRoute route, string id, Answer? answer)
    {
        var inNew = route.NewPath.IndexOf(id);
        var (question, place) = inNew >= 0 ? (@new.Question(id), inNew) : (old.Question(id), route.OldPath.IndexOf(id));
        var mark = inNew < 0 ? "only asked in the old version" : route.OldPath.Contains(id) ? null : "only asked in the new version";
        return new(place + 1, question, answer is null ? "skipped" : WitnessText.Words(question, answer), mark);
    }

    private static string Told(Assessment assessment, string? outcome) =>
        outcome is null ? "nothing, because no outcome matches" : WitnessText.Told(assessment.Outcome(outcome));
}
