using System.Collections.Immutable;
using System.Numerics;
using BackCare.Diagnostics;

namespace BackCare.Assessments.Proving;

/// <summary>Walks two versions of a self-check side by side over every answer set (P11).</summary>
public sealed class Comparer
{
    private readonly StateDiagram old;
    private readonly StateDiagram @new;
    private readonly ImmutableArray<JointStep> steps;
    private readonly List<Arrivals> layers = [];
    private readonly int width;

    private Comparer(StateDiagram old, StateDiagram @new)
    {
        (this.old, this.@new) = (old, @new);
        (steps, var slots) = JointWalk.Of(old.Plan, @new.Plan);
        width = slots + 2;
    }

    /// <summary>What changed; null where one of the two, or both together, are too large to be walked, with the finding that says so.</summary>
    public static Checked<VersionComparison?> Compare(Assessment old, Assessment @new)
    {
        var (before, after) = (new Plan(old), new Plan(TickOrder.Like(old, @new)));
        if (before.Choices.Concat(after.Choices).FirstOrDefault(c => !c.IsWhole) is { } endless)
        {
            return new(null, [BudgetAdvice.OfQuestion(endless.Question)]);
        }

        var (left, right) = (DiagramBuilder.Build(before, Explorer.Budget), DiagramBuilder.Build(after, Explorer.Budget));
        if (!left.IsWhole || !right.IsWhole)
        {
            return new(null, [BudgetAdvice.OfDiagram(left.IsWhole ? right.Diagram : left.Diagram, Explorer.Budget)]);
        }

        var comparer = new Comparer(left.Diagram, right.Diagram);
        return comparer.Walk() ? new(comparer.Result(), []) : new(null, [BudgetAdvice.OfVersions(@new, Explorer.Budget)]);
    }

    /// <summary>False over the budget.</summary>
    private bool Walk()
    {
        int[] row = [0, 0, .. Enumerable.Repeat(-1, width - 2)];
        var arrivals = new Arrivals(width);
        arrivals.Add(row, BigInteger.One, default, -1, -1);
        layers.Add(arrivals);
        long states = 1;
        foreach (var step in steps)
        {
            var next = new Arrivals(width);
            for (var state = 0; state < arrivals.Count && states + next.Count <= Explorer.Budget; state++)
            {
                Take(step, arrivals, next, state);
            }

            layers.Add(arrivals = next);
            states += next.Count;
        }

        return states <= Explorer.Budget;
    }

    private void Take(JointStep step, Arrivals from, Arrivals to, int state)
    {
        var row = from.Row(state).ToArray();
        var (oldAsked, newAsked) = (IsAsked(old, step.Old, row[0]), IsAsked(@new, step.New, row[1]));
        var slot = step.Slot + 2;
        var known = step.Slot >= 0 ? row[slot] : -1;
        var isAsked = oldAsked || newAsked;
        var (first, last) = !isAsked ? (-1, -1) : known >= 0 ? (known, known) : (0, step.Choices.Length - 1);
        for (var at = first; at <= last; at++)
        {
            var choice = isAsked ? step.Choices[at] : null;
            var after = (int[])row.Clone();
            after[0] = After(old, step.Old, row[0], oldAsked ? choice!.Old : 0);
            after[1] = After(@new, step.New, row[1], newAsked ? choice!.New : 0);
            if (step.Slot >= 0)
            {
                after[slot] = known >= 0 ? -1 : at;
            }

            var weight = known >= 0 || choice is null ? BigInteger.One : choice.Weight;
            to.Add(after, from.Paths(state) * weight, from.CostOf(state) + Cost.OfChoice(isAsked && known < 0 ? at + 1 : 0), state, at);
        }
    }

    private static bool IsAsked(StateDiagram diagram, int? place, int state) => place is { } at && state >= 0 && diagram.Layers[at].Asked[state];

    /// <summary>The state behind the question; the complement (~) of an outcome once a stop has ended the path.</summary>
    private static int After(StateDiagram diagram, int? place, int state, int choice)
    {
        if (place is not { } at || state < 0)
        {
            return state;
        }

        var target = diagram.Layers[at].Target(state, Math.Max(0, choice - 1));
        return target >= 0 ? target : ~diagram.Plan.Layers[at].StopOutcome;
    }

    private VersionComparison Result()
    {
        var last = layers[^1];
        var (before, after) = (new Completions(old).Outcomes, new Completions(@new).Outcomes);
        var ends = Enumerable.Range(0, last.Count)
            .Select(s => (State: s, From: Outcome(old, before, last.Row(s)[0]), To: Outcome(@new, after, last.Row(s)[1])))
            .ToList();
        var order = old.Plan.Assessment.Outcomes.Select(o => o.Id).ToList();
        return new(
            ends.Aggregate(BigInteger.Zero, (sum, e) => sum + last.Paths(e.State)),
            [
                .. ends.Where(e => e.From != e.To)
                    .GroupBy(e => (e.From, e.To))
                    .OrderBy(g => order.IndexOf(g.Key.From ?? ""))
                    .ThenBy(g => @new.Plan.Assessment.Outcomes.Select(o => o.Id).ToList().IndexOf(g.Key.To ?? ""))
                    .Select(g => new OutcomeChange(
                        g.Key.From,
                        g.Key.To,
                        g.Aggregate(BigInteger.Zero, (sum, e) => sum + last.Paths(e.State)),
                        Witness(g.MinBy(e => last.CostOf(e.State)).State))),
            ],
            [.. Others(old.Plan.Assessment, @new.Plan.Assessment)]);
    }

    private static string? Outcome(StateDiagram diagram, ImmutableArray<int?> ends, int state) =>
        (state < 0 ? ~state : ends[state]) is { } at ? diagram.Plan.Assessment.Outcomes[at].Id : null;

    private AnswerMap Witness(int state)
    {
        var answers = new List<(string, Answer)>();
        for (var at = steps.Length; at > 0; at--)
        {
            var (parent, choice) = layers[at].Parent(state);
            if (choice >= 0 && steps[at - 1].Choices[choice].Answer is { } answer && answers.TrueForAll(a => a.Item1 != steps[at - 1].Id))
            {
                answers.Insert(0, (steps[at - 1].Id, answer));
            }

            state = parent;
        }

        return new([.. answers]);
    }

    private static IEnumerable<string> Others(Assessment old, Assessment @new)
    {
        foreach (var question in old.Questions)
        {
            var other = @new.Questions.FirstOrDefault(q => q.Id == question.Id);
            var words = other is null ? [$"the question `{question.Id}` is in the old version only"]
                : JointChoices.AreAlike(question, other) ? JointChoices.Others(question, other)
                : [$"`{question.Id}` is {question.Type} in the old version and {other.Type} in the new"];
            foreach (var word in words)
            {
                yield return word;
            }
        }

        foreach (var question in @new.Questions.Where(q => old.Questions.All(o => o.Id != q.Id)))
        {
            yield return $"the question `{question.Id}` is in the new version only";
        }
    }
}
