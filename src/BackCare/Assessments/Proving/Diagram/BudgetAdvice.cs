using System.Globalization;
using BackCare.Assessments.Model;
using BackCare.Assessments.Proving.Choices;
using BackCare.Assessments.Proving.Variables;
using BackCare.Assessments.Rules;
using BackCare.Diagnostics;

namespace BackCare.Assessments.Proving.Diagram;

/// <summary>Says why a self-check needs too many states, and which question to move.</summary>
internal static class BudgetAdvice
{
    private const int MostFacts = 5;

    /// <summary>For one question that alone has too many answers.</summary>
    public static Diagnostic OfQuestion(Question question) => ProofRules.OverBudget(
        question.Location,
        string.Create(
            CultureInfo.InvariantCulture,
            $"`{question.Id}` alone has more than {QuestionChoices.MostOfOneQuestion:N0} different answers"),
        question is AnyOfQuestion
            ? "Why: too many of its options are read one by one, or have their own points.\n"
                + "Either read them together in conditions (`includes any of […]`), or split the question."
            : "Why: a score adds up its numbers, so each number counts as a different answer.\n"
                + "Either narrow its range, or leave it out of scores.");

    /// <summary>For too many pairs of paths that differ in one answer (P9).</summary>
    public static Diagnostic OfPairs(Assessment assessment, long budget) => ProofRules.OverBudget(
        assessment.Monotone[0].Location,
        string.Create(CultureInfo.InvariantCulture, $"more than {budget:N0} pairs of states are needed to prove `monotone`"),
        "Either list fewer questions in `monotone`, or add bands to scores with many values.");

    /// <summary>For two versions that cannot be walked side by side.</summary>
    public static Diagnostic OfVersions(Assessment assessment, long budget) => ProofRules.OverBudget(
        assessment.Questions[0].Location,
        string.Create(CultureInfo.InvariantCulture, $"more than {budget:N0} pairs of states are needed to compare the two versions"),
        "Compare in smaller steps, with fewer changes between versions.");

    /// <summary>For a diagram that was left unfinished.</summary>
    public static Diagnostic OfDiagram(StateDiagram unfinished, long budget)
    {
        var (plan, place) = (unfinished.Plan, unfinished.Layers.Length - 1);
        var facts = plan.Layers[place].Kept
            .Select((fact, at) => (Fact: fact, Values: Values(unfinished.Last.States, at)))
            .Where(f => f.Values > 1)
            .OrderByDescending(f => f.Values)
            .ThenByDescending(f => plan.LastOf(f.Fact) - plan.FirstOf(f.Fact))
            .ToList();
        var oldest = facts.Select(f => f.Fact).DefaultIfEmpty(plan.Layers[place].Kept.FirstOrDefault()).MinBy(f => (plan.FirstOf(f), -plan.LastOf(f)));
        var move = plan.Assessment.Questions[Math.Min(plan.FirstOf(oldest), plan.End - 1)];
        var lines = facts.Take(MostFacts).Select(f => Line(plan, f.Fact, f.Values));
        var others = facts.Count > MostFacts ? $"\n  and {facts.Count - MostFacts} more" : "";
        return ProofRules.OverBudget(
            move.Location,
            string.Create(CultureInfo.InvariantCulture, $"more than {Spent(unfinished, budget)} are needed to prove this self-check"),
            $"Before question {place + 1}, the proof has to remember every combination of:\n{string.Join('\n', lines)}{others}\n"
            + $"Why: everything that is asked early and read late multiplies the states in between.\n"
            + $"Either ask `{move.Id}` (line {move.Location.Start.Line}) later, just before {Reader(plan, oldest)}, or {Way(plan, facts.Select(f => f.Fact))}.");
    }

    private static string Spent(StateDiagram unfinished, long budget)
    {
        var states = unfinished.Layers.Sum(l => (long)l.States.Count + l.Stopped.Count);
        return states > budget
            ? string.Create(CultureInfo.InvariantCulture, $"{budget:N0} states")
            : string.Create(CultureInfo.InvariantCulture, $"{budget * DiagramBuilder.EdgesOfState:N0} transitions");
    }

    private static int Values(Arrivals states, int at)
    {
        var values = new HashSet<int>();
        for (var state = 0; state < states.Count; state++)
        {
            values.Add(states.Row(state)[at]);
        }

        return values.Count;
    }

    private static string Line(Plan plan, int fact, int values)
    {
        var first = plan.Assessment.Questions[plan.FirstOf(fact)];
        return string.Create(
            CultureInfo.InvariantCulture,
            $"  {plan.Facts[fact].Words}: {values:N0} values, "
            + $"from `{first.Id}` (line {first.Location.Start.Line}) to {Reader(plan, fact)}");
    }

    private static string Reader(Plan plan, int fact) =>
        plan.LastOf(fact) == plan.End ? "the outcomes" : $"`{plan.Assessment.Questions[plan.LastOf(fact)].Id}`";

    private static string Way(Plan plan, IEnumerable<int> facts) =>
        facts.Count(f => plan.Facts[f] is ScoreFact) > 1
            ? "ask all items of one score before those of the next"
            : "read it in fewer conditions, or split the self-check";
}
