using System.Collections.Immutable;
using System.Diagnostics;
using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;
using BackCare.Assessments.Programs;
using BackCare.Assessments.Proving.Choices;
using BackCare.Assessments.Proving.Variables;

namespace BackCare.Assessments.Proving.Diagram;

/// <summary>A program taken apart for the diagram: its choices, its variables, and at which questions each variable is alive.</summary>
internal sealed class Plan
{
    private readonly ScoreSchedule schedule;
    private readonly Dictionary<int, int> variableOfFormula = [];
    private readonly List<LiveVariable> variables = [];
    private readonly List<int> lastRead = [];
    private readonly List<ImmutableArray<int>> sources = [];
    private readonly ImmutableArray<int> finishedAt;
    private readonly ImmutableArray<int> firstChanged;

    /// <param name="assessment">Where the program comes from; read for messages, and for what is claimed of it.</param>
    /// <param name="program">What is proved.</param>
    public Plan(Assessment assessment, Program program)
    {
        (Assessment, Program) = (assessment, program);
        Atoms = new(program);
        Formulas = new(Atoms, allMayBeMissing: false);
        CountFormulas = new(Atoms, allMayBeMissing: true);
        schedule = new(program, Atoms);
        finishedAt = schedule.FinishedAt;
        Reads = [.. FindReads()];
        ScoreVariables = [.. program.Scores.Select(AddScore)];
        Scores = [.. program.Scores.Select((_, score) => new ScoreTable(program, Atoms.DecidedBy(End + score)))];
        Choices = [.. program.Questions.Select((_, question) => FindChoices(question))];
        firstChanged = [.. sources.Select(s => s.Select(TimeOf).DefaultIfEmpty(End).Min())];
        Layers = [.. Enumerable.Range(0, End + 1).Select(PlanLayer)];
    }

    public Assessment Assessment { get; }

    public Program Program { get; }

    public Atoms Atoms { get; }

    /// <summary>Of all conditions except those of counts.</summary>
    public ResidualFormulas Formulas { get; }

    /// <summary>Of the conditions of counts, which are judged on stopped paths too.</summary>
    public ResidualFormulas CountFormulas { get; }

    /// <summary>Every condition except those of counts, in file order; a block's <c>ask_if</c> once for each item.</summary>
    public ImmutableArray<ConditionRead> Reads { get; }

    /// <summary>By index of the question.</summary>
    public ImmutableArray<QuestionChoices> Choices { get; }

    /// <summary>By index of the score.</summary>
    public ImmutableArray<ScoreTable> Scores { get; }

    /// <summary>By index of the score: its variable; null for a lookup.</summary>
    public ImmutableArray<int?> ScoreVariables { get; }

    /// <summary>By index of the question, and one more for the end.</summary>
    public ImmutableArray<LayerPlan> Layers { get; }

    public IReadOnlyList<LiveVariable> Variables => variables;

    /// <summary>The number of questions, which is the index of the last layer.</summary>
    public int End => Program.Questions.Length;

    /// <summary>The index of the question after which a score is finished.</summary>
    public int FinishedAt(int score) => finishedAt[score];

    /// <summary>The index of the first question that changes the variable; <see cref="End"/> if none does.</summary>
    public int FirstChanged(int variable) => firstChanged[variable];

    /// <summary>The index of the question that reads the variable last; <see cref="End"/> for the outcomes.</summary>
    public int LastRead(int variable) => lastRead[variable];

    /// <summary>The index of the question after which a source is decided.</summary>
    public int TimeOf(int source) => source < End ? source : finishedAt[source - End];

    private IEnumerable<ConditionRead> FindReads()
    {
        for (var index = 0; index < End; index++)
        {
            var (question, written) = (Program.Questions[index], Assessment.Questions[index]);
            if (question.AskIf is { } askIf)
            {
                yield return Read(ConditionRole.AskIf, askIf, written.AskIf!, index);
            }

            if (question.Stop is { } stop)
            {
                yield return Read(ConditionRole.Stop, stop.If, written.Stop!.If, index);
            }
        }

        for (var outcome = 0; outcome < Program.Outcomes.Length; outcome++)
        {
            yield return Read(ConditionRole.When, Program.Outcomes[outcome].When, Assessment.Outcomes[outcome].When, End);
        }
    }

    private ConditionRead Read(ConditionRole role, ProgramCondition condition, Condition written, int index)
    {
        // Conditions with the same formula share one variable, which is then alive until the last of them is read.
        var formula = Formulas.Of(condition);
        if (!variableOfFormula.TryGetValue(formula, out var variable))
        {
            variable = Add(new ConditionVariable(Formulas, formula, written.Source), Atoms.SourcesOf([condition]), index);
            variableOfFormula.Add(formula, variable);
        }

        lastRead[variable] = Math.Max(lastRead[variable], index);
        return new(role, condition, written, index, variable);
    }

    private int? AddScore(ProgramScore score, int index)
    {
        LiveVariable? variable = score switch
        {
            ProgramPointCountScore count => new PointCountVariable(Program, count),
            ProgramTotalScore total => new TotalVariable(Program, total),
            ProgramProfileScore profile => new ProfileVariable(profile),
            ProgramCountScore count => new CountVariable(CountFormulas, count),
            ProgramLookupScore => null,
            _ => throw new UnreachableException(),
        };
        return variable is null ? null : Add(variable, schedule.SourcesOf(score), finishedAt[index]);
    }

    private int Add(LiveVariable variable, IEnumerable<int> changedBy, int readAt)
    {
        variables.Add(variable);
        sources.Add([.. changedBy]);
        lastRead.Add(readAt);
        return variables.Count - 1;
    }

    private QuestionChoices FindChoices(int index)
    {
        var scores = Program.Scores.OfType<ProgramItemScore>().Where(s => s.Items.Contains(index)).ToList();
        var reads = new QuestionReads(
            scores.Exists(s => s is ProgramTotalScore),
            [.. scores.OfType<ProgramPointCountScore>().Select(s => IntervalBeforeReversal(s, index))],
            scores.Exists(s => s is ProgramProfileScore),
            FormulasOn(index));
        var question = Program.Questions[index];
        return question is ProgramAnyOfQuestion any
            ? new TickChoices(any, index, Atoms.DecidedBy(index), reads)
            : new SingleChoices(question, index, Atoms.DecidedBy(index), reads);
    }

    /// <summary>The points that a count looks for in one item.</summary>
    private Interval IntervalBeforeReversal(ProgramPointCountScore score, int index)
    {
        var (interval, ends) = (score.Interval, Program.Questions[index].Ends);
        return !score.Reversed.Contains(index) ? interval : new(
            interval.High is { } high ? ends.Reverse(high) : null,
            interval.HighIncluded,
            interval.Low is { } low ? ends.Reverse(low) : null,
            interval.LowIncluded);
    }

    private ImmutableArray<(ResidualFormulas Formulas, int Formula)> FormulasOn(int source)
    {
        var read = Reads.Where(r => sources[r.Variable].Contains(source)).Select(r => r.Variable).Distinct()
            .Select(v => (Formulas, variables[v].Start));
        var counted = Program.Scores.OfType<ProgramCountScore>().SelectMany(s => s.Conditions)
            .Where(c => Atoms.SourcesOf([c]).Contains(source))
            .Select(c => (CountFormulas, CountFormulas.Of(c)));
        return [.. read, .. counted];
    }

    private LayerPlan PlanLayer(int index) => new()
    {
        // Alive: some answer before has changed it, and something from here on reads it. To forget all else is what keeps states few.
        Live = [.. VariablesWhere(v => FirstChanged(v) < index && lastRead[v] >= index)],
        Changed = [.. VariablesWhere(v => sources[v].Contains(index) && lastRead[v] >= index && index < End)],
        Finished =
        [
            .. from score in schedule.Order
               where finishedAt[score] == index
               select new FinishedScore(score, ScoreVariables[score],
                   [.. VariablesWhere(v => sources[v].Contains(End + score) && lastRead[v] >= index)]),
        ],
        AskIf = VariableOf(ConditionRole.AskIf, index),
        Stop = VariableOf(ConditionRole.Stop, index),
        StopOutcome = index < End ? Program.Questions[index].Stop?.Outcome ?? -1 : -1,
        LiveAtStop = [.. VariablesWhere(v => variables[v] is ScoreVariable && FirstChanged(v) <= index && lastRead[v] > index)],
    };

    private IEnumerable<int> VariablesWhere(Func<int, bool> holds) => Enumerable.Range(0, variables.Count).Where(holds);

    private int? VariableOf(ConditionRole role, int index) => Reads.FirstOrDefault(r => r.Role == role && r.Index == index)?.Variable;
}
