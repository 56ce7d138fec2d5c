using System.Collections.Immutable;
using BackCare.Assessments.Proving.Variables;

namespace BackCare.Assessments.Comparing;

/// <summary>
/// Finds which answers of a walk along two versions bring a change about: whoever gives these sees the same change, whatever else they
/// answer, and none of them can be left out.
/// </summary>
internal sealed class SufficientAnswers(ImmutableArray<JointStep> steps, int slots, JointStepper stepper, JointEnds ends)
{
    /// <summary>States looked at for one comparison; beyond them answers stand that could be left out.</summary>
    private const int MostStates = 1_000_000;

    private int states;

    /// <summary>Ids of questions, in the order of the walk.</summary>
    public ImmutableArray<string> Of(JointRoute route, (string? From, string? To) change)
    {
        var held = route.Choices.ToDictionary(c => c.Question, c => c.Choice, StringComparer.Ordinal);
        foreach (var (question, choice, _) in route.Choices)
        {
            held.Remove(question);
            if (!AlwaysLeadTo(change, held))
            {
                held.Add(question, choice);
            }
        }

        return [.. route.Choices.Select(c => c.Question).Where(held.ContainsKey)];
    }

    private bool AlwaysLeadTo((string? From, string? To) change, Dictionary<string, int> held)
    {
        RowTable[] seen = [.. steps.Select(_ => new RowTable(slots + 2))];
        var open = new Stack<(int At, int[] Row)>([(0, JointStepper.Start(slots))]);
        while (open.TryPop(out var state))
        {
            if (state.At == steps.Length)
            {
                if (ends.Of(state.Row) != change)
                {
                    return false;
                }

                continue;
            }

            var known = seen[state.At].Count;
            if (seen[state.At].Add(state.Row) < known)
            {
                continue;
            }

            if (++states > MostStates)
            {
                return false;
            }

            Follow(state.At, state.Row, held, open);
        }

        return true;
    }

    private void Follow(int at, int[] row, Dictionary<string, int> held, Stack<(int At, int[] Row)> open)
    {
        var step = steps[at];
        var (first, last) = stepper.Choices(step, row);
        if (first >= 0 && held.TryGetValue(step.Id, out var choice))
        {
            (first, last) = (choice, choice);
        }

        for (var next = last; next >= first; next--)
        {
            open.Push((at + 1, stepper.After(step, row, next)));
        }
    }
}
