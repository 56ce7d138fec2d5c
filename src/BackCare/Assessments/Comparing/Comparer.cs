using System.Collections.Immutable;
using System.Numerics;
using BackCare.Assessments.Model;
using BackCare.Assessments.Programs;
using BackCare.Assessments.Proving.Diagram;
using BackCare.Assessments.Proving.Queries;
using BackCare.Diagnostics;

namespace BackCare.Assessments.Comparing;

/// <summary>Walks two versions of a self-check side by side over every answer set (P11).</summary>
public sealed class Comparer
{
    private readonly StateDiagram old;
    private readonly StateDiagram @new;
    private readonly JointStepper stepper;
    private readonly ImmutableArray<JointStep> steps;
    private readonly List<StateSet> layers = [];
    private readonly int slots;

    private Comparer(StateDiagram old, StateDiagram @new)
    {
        (this.old, this.@new) = (old, @new);
        stepper = new(old, @new);
        (steps, slots) = JointWalk.Merge(old.Plan, @new.Plan);
    }

    /// <summary>
    /// What changed; null where one of the two, or both together, are too large to be walked, with the finding that says so.
    /// </summary>
    public static Checked<VersionComparison?> Compare(Assessment old, Assessment @new)
    {
        var aligned = OptionOrder.Like(old, @new);
        var (before, after) = (new Plan(old, Program.Lower(old)), new Plan(aligned, Program.Lower(aligned)));
        if (before.Choices.Concat(after.Choices).FirstOrDefault(c => !c.IsComplete) is { } endless)
        {
            return new(null, [BudgetAdvice.OfQuestion(before.Choices.Contains(endless) ? old : aligned, endless)]);
        }

        var (left, right) = (DiagramBuilder.Build(before, Explorer.Budget), DiagramBuilder.Build(after, Explorer.Budget));
        if (!left.IsComplete || !right.IsComplete)
        {
            return new(null, [BudgetAdvice.OfDiagram(left.IsComplete ? right.Diagram : left.Diagram, Explorer.Budget)]);
        }

        var comparer = new Comparer(left.Diagram, right.Diagram);
        return comparer.Walk() ? new(comparer.Result(), []) : new(null, [BudgetAdvice.OfVersions(@new, Explorer.Budget)]);
    }

    /// <summary>False over the budget.</summary>
    private bool Walk()
    {
        var start = JointStepper.Start(slots);
        var arrivals = new StateSet(start.Length);
        arrivals.Add(start, BigInteger.One, default, -1, -1);
        layers.Add(arrivals);
        long states = 1;
        foreach (var step in steps)
        {
            var next = new StateSet(start.Length);
            for (var state = 0; state < arrivals.Count && states + next.Count <= Explorer.Budget; state++)
            {
                Take(step, arrivals, next, state);
            }

            layers.Add(arrivals = next);
            states += next.Count;
        }

        return states <= Explorer.Budget;
    }

    private void Take(JointStep step, StateSet from, StateSet to, int state)
    {
        var row = from.Row(state);
        var isNew = JointStepper.Known(step, row) < 0;
        var (first, last) = stepper.Choices(step, row);
        for (var at = first; at <= last; at++)
        {
            var weight = isNew && at >= 0 ? step.Choices[at].Weight : BigInteger.One;
            var cost = from.CostOf(state) + Cost.OfChoice(isNew ? at + 1 : 0);
            to.Add(stepper.After(step, row, at), from.Paths(state) * weight, cost, state, at);
        }
    }

    private VersionComparison Result()
    {
        var last = layers[^1];
        var ends = new JointEnds(old, @new);
        var reached = Enumerable.Range(0, last.Count).Select(s => (State: s, Change: ends.ChangeAt(last.Row(s)))).ToList();
        List<string?> before = [.. old.Plan.Assessment.Outcomes.Select(o => o.Id)];
        List<string?> after = [.. @new.Plan.Assessment.Outcomes.Select(o => o.Id)];
        var sufficient = new SufficientAnswers(steps, slots, stepper, ends);
        return new(
            reached.Aggregate(BigInteger.Zero, (sum, e) => sum + last.Paths(e.State)),
            [
                .. reached.Where(e => e.Change.From != e.Change.To)
                    .GroupBy(e => e.Change, e => e.State)
                    .OrderBy(g => before.IndexOf(g.Key.From))
                    .ThenBy(g => after.IndexOf(g.Key.To))
                    .Select(g => Change(g.Key, [.. g], sufficient)),
            ],
            [.. Others(old.Plan.Assessment, @new.Plan.Assessment)]);
    }

    private OutcomeChange Change((string? From, string? To) change, ImmutableArray<int> states, SufficientAnswers sufficient)
    {
        var last = layers[^1];
        var route = JointRoute.Follow(steps, stepper, slots, ChoicesTo(states.MinBy(last.CostOf)));
        var because = sufficient.Find(route, change);
        return new(
            change.From,
            change.To,
            states.Aggregate(BigInteger.Zero, (sum, state) => sum + last.Paths(state)),
            route.Answers,
            because,
            ChangeText.Story(old.Plan.Assessment, @new.Plan.Assessment, route, because, change));
    }

    /// <summary>The choices of the best walk to an end, by step.</summary>
    private int[] ChoicesTo(int state)
    {
        var choices = new int[steps.Length];
        for (var at = steps.Length; at > 0; at--)
        {
            (state, choices[at - 1]) = layers[at].Parent(state);
        }

        return choices;
    }

    private static IEnumerable<string> Others(Assessment old, Assessment @new)
    {
        foreach (var question in old.Questions)
        {
            var other = @new.Questions.FirstOrDefault(q => q.Id == question.Id);
            var words = other is null ? [$"only the old version has the question `{question.Id}`"]
                : JointChoices.AreAlike(question, other) ? JointChoices.Others(question, other)
                : [$"`{question.Id}` is `{question.Type}` in the old version and `{other.Type}` in the new one"];
            foreach (var word in words)
            {
                yield return word;
            }
        }

        foreach (var question in @new.Questions.Where(q => old.Questions.All(o => o.Id != q.Id)))
        {
            yield return $"only the new version has the question `{question.Id}`";
        }
    }
}
