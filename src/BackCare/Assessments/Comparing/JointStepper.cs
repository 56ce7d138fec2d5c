using BackCare.Assessments.Proving.Diagram;

namespace BackCare.Assessments.Comparing;

/// <summary>
/// Takes a walk along two versions across one question. A row has the state of the old version, that of the new one (the complement (~)
/// of an outcome once a stop has ended the path), and after them the answers of questions that have moved (-1: not answered, or no longer
/// needed).
/// </summary>
internal sealed class JointStepper(StateDiagram old, StateDiagram @new)
{
    private const int Heads = 2;

    /// <summary>The row before the first question.</summary>
    public static int[] Start(int slots) => [0, 0, .. Enumerable.Repeat(-1, slots)];

    /// <summary>True if the old version asks the question here.</summary>
    public bool OldAsks(JointStep step, ReadOnlySpan<int> row) => IsAsked(old, step.Old, row[0]);

    /// <summary>True if the new version asks the question here.</summary>
    public bool NewAsks(JointStep step, ReadOnlySpan<int> row) => IsAsked(@new, step.New, row[1]);

    /// <summary>The indices of the choices that are possible here: -1 alone where the question is not asked.</summary>
    public (int First, int Last) Choices(JointStep step, ReadOnlySpan<int> row)
    {
        if (!OldAsks(step, row) && !NewAsks(step, row))
        {
            return (-1, -1);
        }

        return Known(step, row) is var known and >= 0 ? (known, known) : (0, step.Choices.Length - 1);
    }

    /// <summary>The choice that was made where the other version asks the question; -1 for none.</summary>
    public static int Known(JointStep step, ReadOnlySpan<int> row) => step.Slot >= 0 ? row[step.Slot + Heads] : -1;

    /// <summary>The row after one choice.</summary>
    public int[] After(JointStep step, ReadOnlySpan<int> row, int choice)
    {
        var after = row.ToArray();
        after[0] = After(old, step.Old, row[0], OldAsks(step, row) ? step.Choices[choice].Old : 0);
        after[1] = After(@new, step.New, row[1], NewAsks(step, row) ? step.Choices[choice].New : 0);
        if (step.Slot >= 0)
        {
            after[step.Slot + Heads] = Known(step, row) >= 0 ? -1 : choice;
        }

        return after;
    }

    private static bool IsAsked(StateDiagram diagram, int? index, int state) =>
        index is { } at && state >= 0 && diagram.Layers[at].Asked[state];

    private static int After(StateDiagram diagram, int? index, int state, int choice)
    {
        if (index is not { } at || state < 0)
        {
            return state;
        }

        var target = diagram.Layers[at].Target(state, Math.Max(0, choice - 1));
        return target >= 0 ? target : ~diagram.Plan.Layers[at].StopOutcome;
    }
}
