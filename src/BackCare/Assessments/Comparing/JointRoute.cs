using System.Collections.Immutable;
using BackCare.Assessments.Model;

namespace BackCare.Assessments.Comparing;

/// <summary>One walk along two versions from the first question to both outcomes.</summary>
/// <param name="Choices">The choice made at each question, by id; questions that neither version asks are not in it.</param>
/// <param name="OldPath">Ids of the questions that the old version asks, in order.</param>
/// <param name="NewPath">Ids of the questions that the new version asks, in order.</param>
internal sealed record JointRoute(ImmutableArray<(string Question, int Choice, Answer? Answer)> Choices, ImmutableArray<string> OldPath, ImmutableArray<string> NewPath)
{
    /// <summary>The answers; a skipped question has none.</summary>
    public AnswerMap Answers => new([.. Choices.Where(c => c.Answer is not null).Select(c => (c.Question, c.Answer!))]);

    /// <summary>The walk that makes these choices.</summary>
    /// <param name="choices">By step; -1 where the question is not asked.</param>
    public static JointRoute Of(ImmutableArray<JointStep> steps, JointStepper stepper, int slots, ReadOnlySpan<int> choices)
    {
        var row = JointStepper.Start(slots);
        var (made, oldPath, newPath) = (new List<(string, int, Answer?)>(), new List<string>(), new List<string>());
        for (var at = 0; at < steps.Length; at++)
        {
            var (step, choice) = (steps[at], choices[at]);
            if (stepper.OldAsks(step, row))
            {
                oldPath.Add(step.Id);
            }

            if (stepper.NewAsks(step, row))
            {
                newPath.Add(step.Id);
            }

            if (choice >= 0 && made.TrueForAll(m => m.Item1 != step.Id))
            {
                made.Add((step.Id, choice, step.Choices[choice].Answer));
            }

            row = stepper.After(step, row, choice);
        }

        return new([.. made], [.. oldPath], [.. newPath]);
    }
}
