using BackCare.Assessments.Numbers;
using BackCare.Assessments.Programs;
using BackCare.Assessments.Proving.Variables;
using BackCare.Assessments.Scoring;

namespace BackCare.Assessments.Proving.Diagram;

/// <summary>Takes one state across one question. Keeps the state under way; not shared between threads.</summary>
internal sealed class Transition(Plan plan)
{
    private readonly int[] starts = [.. plan.Variables.Select(v => v.Start)];

    // By variable, alive or not: a variable that no answer has changed yet is at its start.
    private readonly int[] before = [.. plan.Variables.Select(v => v.Start)];
    private readonly int[] after = new int[plan.Variables.Count];
    private readonly int[] finished = new int[plan.Scores.Length];
    private LayerPlan layer = plan.Layers[0];
    private int index;

    /// <summary>By index of the score: the number of its value in its table, once it is finished.</summary>
    public ReadOnlySpan<int> Finished => finished;

    /// <summary>True if the answer just taken ends the path.</summary>
    public bool Stops => layer.Stop is { } stop && plan.Formulas.Decided(after[stop]) == Truth.True;

    /// <summary>The value of a variable after the answer just taken.</summary>
    public int After(int variable) => after[variable];

    /// <summary>Begins at a question.</summary>
    /// <param name="index">Of the question.</param>
    /// <param name="row">The live variables of a state before it.</param>
    public void Begin(int index, ReadOnlySpan<int> row)
    {
        // Within one layer every row sets the same variables, so that those of the state before need not be reset.
        if (this.index != index)
        {
            (this.index, layer) = (index, plan.Layers[index]);
            starts.CopyTo(before, 0);
        }

        for (var column = 0; column < row.Length; column++)
        {
            before[layer.Live[column]] = row[column];
        }
    }

    /// <summary>What <c>ask_if</c> comes to.</summary>
    public Truth JudgeAskIf() => layer.AskIf is { } askIf ? plan.Formulas.Decided(before[askIf])!.Value : Truth.True;

    /// <summary>Takes one choice; may be called again for another one.</summary>
    /// <param name="choice">Its index among the question's choices.</param>
    public void Take(int choice)
    {
        before.CopyTo(after, 0);
        var choices = plan.Choices[index].All;
        foreach (var variable in layer.Changed)
        {
            after[variable] = plan.Variables[variable].Next(after[variable], index, choice, choices.Length, choices[choice].Decision);
        }

        foreach (var score in layer.Finished)
        {
            Finish(score);
        }
    }

    /// <summary>Goes on after a stop, where nothing more is asked, until every score is finished.</summary>
    /// <param name="stoppedAt">The index of the question whose stop it was.</param>
    /// <param name="row">The variables that the stop kept.</param>
    public void FinishStopped(int stoppedAt, ReadOnlySpan<int> row)
    {
        index = -1;
        starts.CopyTo(after, 0);
        for (var column = 0; column < row.Length; column++)
        {
            after[plan.Layers[stoppedAt].LiveAtStop[column]] = row[column];
        }

        for (var next = stoppedAt + 1; next < plan.End; next++)
        {
            var choices = plan.Choices[next].All;
            foreach (var variable in plan.Layers[next].Changed.Where(v => plan.Variables[v] is ScoreVariable))
            {
                // Choice 0 is "not asked".
                after[variable] = plan.Variables[variable].Next(after[variable], next, 0, choices.Length, choices[0].Decision);
            }

            foreach (var score in plan.Layers[next].Finished)
            {
                Finish(score);
            }
        }
    }

    private void Finish(FinishedScore score)
    {
        var (table, source) = (plan.Scores[score.Score], plan.End + score.Score);
        var number = table.NumberOf(ValueOf(score));
        finished[score.Score] = number;
        var column = table.ClassOf(number);
        foreach (var reader in score.Readers)
        {
            after[reader] = plan.Variables[reader].Next(after[reader], source, column, table.Classes, table.DecisionOf(column));
        }
    }

    private Rational? ValueOf(FinishedScore score)
    {
        if (score.Variable is { } variable)
        {
            return ((ScoreVariable)plan.Variables[variable]).Finish(after[variable]);
        }

        var lookup = (ProgramLookupScore)plan.Program.Scores[score.Score];
        return ScoreArithmetic.Lookup(lookup, plan.Scores[lookup.From].ValueOf(finished[lookup.From]));
    }
}
