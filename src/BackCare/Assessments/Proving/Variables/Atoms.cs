using BackCare.Assessments.Programs;

namespace BackCare.Assessments.Proving.Variables;

/// <summary>All tests of a program, by what decides them.</summary>
internal sealed class Atoms
{
    private readonly Program program;
    private readonly List<Atom> all = [];
    private readonly List<Atom>[] bySource;
    private readonly Dictionary<ProgramTest, int> numbers = [];

    /// <param name="program">Whose conditions are searched.</param>
    public Atoms(Program program)
    {
        this.program = program;
        bySource = [.. Enumerable.Range(0, program.Questions.Length + program.Scores.Length).Select(_ => new List<Atom>())];
        foreach (var test in program.Conditions.SelectMany(c => c.Tests()))
        {
            Add(test);
        }
    }

    /// <summary>The atom of this number.</summary>
    public Atom this[int number] => all[number];

    /// <summary>The number of the test's atom; null for <c>stopped</c> and <c>otherwise</c>, which nothing decides.</summary>
    public int? NumberOf(ProgramTest test) => numbers.TryGetValue(test, out var number) ? number : null;

    /// <summary>The test's atom; null for <c>stopped</c> and <c>otherwise</c>, which nothing decides.</summary>
    public Atom? Find(ProgramTest test) => NumberOf(test) is { } number ? all[number] : null;

    /// <summary>The atoms that one source decides, in order of <see cref="Atom.Index"/>.</summary>
    public IReadOnlyList<Atom> DecidedBy(int source) => bySource[source];

    /// <summary>The sources that decide the tests of some conditions, each once.</summary>
    public IEnumerable<int> SourcesOf(IEnumerable<ProgramCondition> conditions) =>
        conditions.SelectMany(c => c.Tests()).Select(Find).OfType<Atom>().Select(a => a.Source).Distinct();

    private void Add(ProgramTest test)
    {
        if (SourceOf(test) is not { } source || !numbers.TryAdd(test, all.Count))
        {
            return;
        }

        var ticks = source < program.Questions.Length && program.Questions[source] is ProgramAnyOfQuestion any ? TickSum.Of(test, any) : null;
        var atom = new Atom(source, bySource[source].Count, test, MayBeMissing(test), ticks);
        all.Add(atom);
        bySource[source].Add(atom);
    }

    private int? SourceOf(ProgramTest test) => test switch
    {
        ProgramQuestionTest question => question.Question,
        ProgramScoreTest score => program.Questions.Length + score.Score,
        ProgramBandTest band => program.Questions.Length + program.BandSets[band.BandSet].Score,
        _ => null,
    };

    private bool MayBeMissing(ProgramTest test) => test switch
    {
        ProgramAskedTest or ProgramAnsweredTest or ProgramBandTest => false,
        ProgramScoreTest score => MayBeUnavailable(program.Scores[score.Score]),
        ProgramQuestionTest question => MayBeMissing(program.Questions[question.Question]),
        _ => true,
    };

    private bool MayBeUnavailable(ProgramScore score) => score switch
    {
        ProgramCountScore or ProgramPointCountScore => false,
        ProgramTotalScore total => total.Items.Any(i => MayBeMissing(program.Questions[i])),
        _ => true,
    };

    private static bool MayBeMissing(ProgramQuestion question) => question.IsOptional || question.AskIf is not null;
}
