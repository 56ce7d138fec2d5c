using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;
using BackCare.Assessments.Proving.Variables;

namespace BackCare.Assessments.Proving.Diagram;

/// <summary>Takes one state across one question. Holds the state under way; not shared between threads.</summary>
internal sealed class Stepper(Plan plan)
{
    private readonly int[] starts = [.. plan.Facts.Select(f => f.Start)];
    private readonly int[] before = [.. plan.Facts.Select(f => f.Start)];
    private readonly int[] after = new int[plan.Facts.Count];
    private readonly int[] finished = new int[plan.Scores.Length];
    private LayerPlan layer = plan.Layers[0];
    private int place;

    /// <summary>By place of the score: the number of its value in its table, once it is finished.</summary>
    public ReadOnlySpan<int> Finished => finished;

    /// <summary>True if the answer just taken ends the path.</summary>
    public bool Stops => layer.Stop is { } stop && plan.Formulas.Decided(after[stop]) == Truth.True;

    /// <summary>The value of a fact behind the answer just taken.</summary>
    public int After(int fact) => after[fact];

    /// <summary>Begins at a question, with what a state before it holds.</summary>
    public void Begin(int place, ReadOnlySpan<int> row)
    {
        if (this.place != place)
        {
            (this.place, layer) = (place, plan.Layers[place]);
            starts.CopyTo(before, 0);
        }

        for (var at = 0; at < row.Length; at++)
        {
            before[layer.Kept[at]] = row[at];
        }
    }

    /// <summary>What <c>ask_if</c> comes to.</summary>
    public Truth Asked() => layer.AskIf is { } askIf ? plan.Formulas.Decided(before[askIf])!.Value : Truth.True;

    /// <summary>Takes one choice; may be called again for another one.</summary>
    /// <param name="choice">Its place among the question's choices.</param>
    public void Take(int choice)
    {
        before.CopyTo(after, 0);
        var choices = plan.Choices[place].All;
        var answered = new Event(choices[choice].Truths, choices[choice], choices.Length);
        foreach (var fact in layer.Changed)
        {
            after[fact] = plan.Facts[fact].Next(after[fact], place, choice, answered);
        }

        foreach (var score in layer.Finished)
        {
            Finish(score);
        }
    }

    /// <summary>Goes on behind a stop, where nothing more is asked, until every score is finished.</summary>
    /// <param name="stoppedAt">The place of the question whose stop it was.</param>
    /// <param name="row">The facts that the stop kept.</param>
    public void FinishStopped(int stoppedAt, ReadOnlySpan<int> row)
    {
        place = -1;
        starts.CopyTo(after, 0);
        for (var at = 0; at < row.Length; at++)
        {
            after[plan.Layers[stoppedAt].KeptAtStop[at]] = row[at];
        }

        for (var next = stoppedAt + 1; next < plan.End; next++)
        {
            var choices = plan.Choices[next].All;
            var notAsked = new Event(choices[0].Truths, choices[0], choices.Length);
            foreach (var fact in plan.Layers[next].Changed.Where(f => plan.Facts[f] is ScoreFact))
            {
                after[fact] = plan.Facts[fact].Next(after[fact], next, 0, notAsked);
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
        var column = table.Class(number);
        var @event = table.Event(column);
        foreach (var reader in score.Readers)
        {
            after[reader] = plan.Facts[reader].Next(after[reader], source, column, @event);
        }
    }

    private Rational? ValueOf(FinishedScore score)
    {
        if (score.Fact is { } fact)
        {
            return ((ScoreFact)plan.Facts[fact]).ValueOf(after[fact]);
        }

        var definition = plan.Assessment.Scores[score.Score];
        return plan.Scores[score.From!.Value].Value(finished[score.From.Value]) is { } from && ScoreTable.Row((LookupKind)definition.Kind, from) is { } row
            ? ScoreArithmetic.Finish(row.To, definition)
            : null;
    }
}
