using System.Collections.Immutable;
using BackCare.Assessments.Model;

namespace BackCare.Tests.Assessments.Oracle;

/// <summary>A self-check prepared for walking: its atomic tests numbered, its answers in classes.</summary>
internal sealed class EnumeratorModel
{
    private readonly Dictionary<AtomicTest, int> atomPlaces = new(ReferenceEqualityComparer.Instance);

    private readonly Dictionary<string, int> questionPlaces;

    private EnumeratorModel(Assessment assessment)
    {
        Assessment = assessment;
        Questions = assessment.Questions;
        Atoms = [.. assessment.Conditions().SelectMany(c => c.Tests()).Distinct<AtomicTest>(ReferenceEqualityComparer.Instance)];
        foreach (var (atom, at) in Atoms.Select((atom, at) => (atom, at)))
        {
            atomPlaces.Add(atom, at);
        }

        AtomsOf = [.. Questions.Select(q => (ImmutableArray<int>)[.. Places(a => a.QuestionRead() == q.Id)])];
        questionPlaces = assessment.Questions.ToDictionary(q => q.Id, q => q.Place, StringComparer.Ordinal);
        AskIf = [.. Questions.Select(q => q.AskIf is { } askIf ? Judged(askIf) : null)];
        Stop = [.. Questions.Select(q => q.Stop is { } stop ? Judged(stop.If) : null)];
        StopOutcome = [.. Questions.Select(q => q.Stop is { } stop ? OutcomePlace(stop.Outcome.Value) : -1)];
        When = [.. assessment.Outcomes.Select(o => Judged(o.When))];
        Counts =
            [.. assessment.Scores.Select(s => s.Kind is CountKind count ? count.Conditions.Select(c => Judged(c)).ToImmutableArray() : [])];
        Horizons = [.. assessment.Scores.Select(Horizon)];
        Items = [.. assessment.Scores.Select(s =>
            (ImmutableArray<int>)[.. (s.Kind switch { PointsKind points => points.Items, ProfileKind profile => profile.Items, _ => [] })
                .Select(PlaceOf)])];
        ScoreAtoms = [.. assessment.Scores.Select(s => (ImmutableArray<int>)[.. Places(a => a is ScoreTest score && score.Score == s.Id)])];
        BandAtoms = [.. assessment.BandSets.Select(s => (ImmutableArray<int>)[.. Places(a => a is BandTest band && band.BandSet == s.Id)])];
    }

    public Assessment Assessment { get; }

    public ImmutableArray<Question> Questions { get; }

    public ImmutableArray<AtomicTest> Atoms { get; }

    /// <summary>By question: the atomic tests that read it.</summary>
    public ImmutableArray<ImmutableArray<int>> AtomsOf { get; }

    /// <summary>By question: the classes of its answers, mildest first.</summary>
    public ImmutableArray<ImmutableArray<AnswerClass>> Classes { get; private set; } = [];

    public ImmutableArray<Judgement?> AskIf { get; }

    public ImmutableArray<Judgement?> Stop { get; }

    public ImmutableArray<int> StopOutcome { get; }

    public ImmutableArray<Judgement> When { get; }

    /// <summary>By score: the conditions that it counts.</summary>
    public ImmutableArray<ImmutableArray<Judgement>> Counts { get; }

    /// <summary>By score: its items; empty for counts of conditions and lookups.</summary>
    public ImmutableArray<ImmutableArray<int>> Items { get; }

    /// <summary>By score: the last question that it reads, through other scores too.</summary>
    public ImmutableArray<int> Horizons { get; }

    /// <summary>By score: the atomic tests that read it.</summary>
    public ImmutableArray<ImmutableArray<int>> ScoreAtoms { get; }

    /// <summary>By band set: the atomic tests that read it.</summary>
    public ImmutableArray<ImmutableArray<int>> BandAtoms { get; }

    /// <summary>Null where a question alone, or the items of a score, have too many answers to list.</summary>
    public static EnumeratorModel? Of(Assessment assessment)
    {
        var model = new EnumeratorModel(assessment);
        ImmutableArray<ImmutableArray<AnswerClass>?> classes =
            [.. model.Questions.Select((q, at) => AnswerClasses.Of(assessment, q, [.. model.AtomsOf[at].Select(a => model.Atoms[a])]))];
        if (classes.Any(c => c is null))
        {
            return null;
        }

        model.Classes = [.. classes.Select(c => c!.Value)];
        return model.Items.Any(i => i.Sum(q => Math.Log2(model.Classes[q].Length + 1)) > 60) ? null : model;
    }

    public int PlaceOf(string question) => questionPlaces[question];

    private IEnumerable<int> Places(Func<AtomicTest, bool> match) => Enumerable.Range(0, Atoms.Length).Where(at => match(Atoms[at]));

    private Judgement Judged(Condition condition) => new(condition, Compile(condition), [.. condition.Tests().Select(t => atomPlaces[t])]);

    private int OutcomePlace(string id) => Assessment.Outcomes.IndexOf(Assessment.Outcome(id));

    /// <summary>Gives the truth from those of the atomic tests; null where it reads what is not there.</summary>
    private Func<bool?[], bool?> Compile(Condition condition)
    {
        switch (condition)
        {
            case AndCondition and:
                return Joined([.. and.Parts.Select(Compile)], unless: false);
            case OrCondition or:
                return Joined([.. or.Parts.Select(Compile)], unless: true);
            case NotCondition not:
                var part = Compile(not.Part);
                return atoms => !part(atoms);
            default:
                var place = atomPlaces[(AtomicTest)condition];
                return atoms => atoms[place];
        }
    }

    private static Func<bool?[], bool?> Joined(Func<bool?[], bool?>[] parts, bool unless) => atoms =>
    {
        for (var at = 0; at < parts.Length; at++)
        {
            var holds = parts[at](atoms);
            if (holds is null || holds == unless)
            {
                return holds;
            }
        }

        return !unless;
    };

    private int Horizon(Score score) => score.Kind switch
    {
        PointsKind points => points.Items.Max(PlaceOf),
        ProfileKind profile => profile.Items.Max(PlaceOf),
        LookupKind lookup => Horizon(Assessment.Score(lookup.From)),
        _ => ((CountKind)score.Kind).Conditions.SelectMany(c => c.Tests()).Select(t => t switch
        {
            ScoreTest read => Horizon(Assessment.Score(read.Score)),
            BandTest read => Horizon(Assessment.Score(Assessment.BandSet(read.BandSet).Of)),
            _ => PlaceOf(t.QuestionRead()!),
        }).Max(),
    };
}

/// <summary>A whole condition that can be judged.</summary>
internal sealed class Judgement(Condition condition, Func<bool?[], bool?> holds, ImmutableArray<int> atoms)
{
    public Condition Condition => condition;

    public Func<bool?[], bool?> Holds => holds;

    /// <summary>Places of its atomic tests.</summary>
    public ImmutableArray<int> Atoms => atoms;

    /// <summary>
    /// What it and its atomic tests can be, as far as was seen: may be true, may be false, with the whole behind the tests.
    /// </summary>
    public (bool True, bool False)[] Seen { get; } = new (bool, bool)[atoms.Length + 1];

    /// <summary>True once each was seen both ways, so that nothing is left to note.</summary>
    public bool IsSettled { get; set; }

    /// <summary>True while the walk is below a judgement that read what is not there.</summary>
    public bool IsUndefined { get; set; }
}
