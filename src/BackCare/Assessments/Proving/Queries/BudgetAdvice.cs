using System.Globalization;
using BackCare.Assessments.Model;
using BackCare.Assessments.Proving.Choices;
using BackCare.Assessments.Proving.Diagram;
using BackCare.Assessments.Proving.Variables;
using BackCare.Assessments.Rules;
using BackCare.Diagnostics;

namespace BackCare.Assessments.Proving.Queries;

/// <summary>Says why a self-check needs too many states, and which question to move.</summary>
internal static class BudgetAdvice
{
    private const int MostVariables = 5;

    /// <summary>For one question that alone has too many answers.</summary>
    public static Diagnostic OfQuestion(Assessment assessment, QuestionChoices choices) => ProofRules.OverBudget(
        assessment.Questions[choices.Index].Location,
        string.Create(
            CultureInfo.InvariantCulture,
            $"`{choices.Question.Id}` alone has more than {QuestionChoices.MostOfOneQuestion:N0} different answers"),
        choices is TickChoices
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
        var (plan, index) = (unfinished.Plan, unfinished.Layers.Length - 1);
        var variables = plan.Layers[index].Live
            .Select((variable, column) => (Variable: variable, Values: CountValues(unfinished.Last.States, column)))
            .Where(f => f.Values > 1)
            .OrderByDescending(f => f.Values)
            .ThenByDescending(f => plan.LastRead(f.Variable) - plan.FirstChanged(f.Variable))
            .ToList();
        var oldest = variables.Select(f => f.Variable).DefaultIfEmpty(plan.Layers[index].Live.FirstOrDefault())
            .MinBy(f => (plan.FirstChanged(f), -plan.LastRead(f)));
        var move = plan.Assessment.Questions[Math.Min(plan.FirstChanged(oldest), plan.End - 1)];
        var lines = variables.Take(MostVariables).Select(f => Line(plan, f.Variable, f.Values));
        var others = variables.Count > MostVariables ? $"\n  and {variables.Count - MostVariables} more" : "";
        return ProofRules.OverBudget(
            move.Location,
            string.Create(CultureInfo.InvariantCulture, $"more than {Spent(unfinished, budget)} are needed to prove this self-check"),
            $"Before question {index + 1}, the proof has to remember every combination of:\n{string.Join('\n', lines)}{others}\n"
            + $"Why: everything that is asked early and read late multiplies the states in between.\n"
            + $"Either ask `{move.Id}` (line {move.Location.Start.Line}) later, just before {Reader(plan, oldest)}, or "
                + $"{Way(plan, variables.Select(f => f.Variable))}.");
    }

    private static string Spent(StateDiagram unfinished, long budget)
    {
        var states = unfinished.Layers.Sum(l => (long)l.States.Count + l.Stopped.Count);
        return states > budget
            ? string.Create(CultureInfo.InvariantCulture, $"{budget:N0} states")
            : string.Create(CultureInfo.InvariantCulture, $"{budget * DiagramBuilder.EdgesOfState:N0} transitions");
    }

    private static int CountValues(StateSet states, int column)
    {
        var values = new HashSet<int>();
        for (var state = 0; state < states.Count; state++)
        {
            values.Add(states.Row(state)[column]);
        }

        return values.Count;
    }

    private static string Line(Plan plan, int variable, int values)
    {
        var first = plan.Assessment.Questions[plan.FirstChanged(variable)];
        return string.Create(
            CultureInfo.InvariantCulture,
            $"  {plan.Variables[variable].Words}: {values:N0} values, "
            + $"from `{first.Id}` (line {first.Location.Start.Line}) to {Reader(plan, variable)}");
    }

    private static string Reader(Plan plan, int variable) =>
        plan.LastRead(variable) == plan.End ? "the outcomes" : $"`{plan.Assessment.Questions[plan.LastRead(variable)].Id}`";

    private static string Way(Plan plan, IEnumerable<int> variables) =>
        variables.Count(f => plan.Variables[f] is ScoreVariable) > 1
            ? "ask all items of one score before those of the next"
            : "read it in fewer conditions, or split the self-check";
}
