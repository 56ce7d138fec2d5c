using System.Collections.Immutable;
using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;
using BackCare.Assessments.Programs;
using BackCare.Assessments.Proving.Choices;
using BackCare.Assessments.Proving.Variables;

namespace BackCare.Assessments.Proving.Diagram;

/// <summary>A self-check taken apart for the diagram: its choices, its facts, and when each fact is alive.</summary>
internal sealed class Plan
{
    private readonly Dictionary<int, int> factOfCondition = [];
    private readonly List<LiveFact> facts = [];
    private readonly List<int> lastRead = [];
    private readonly List<ImmutableArray<int>> sources = [];
    private readonly ImmutableArray<int> finishedAt;
    private readonly ImmutableArray<int> firstChanged;

    public Plan(Assessment assessment)
    {
        Assessment = assessment;
        Atoms = new(assessment);
        Formulas = new(Atoms, allMayBeMissing: false);
        CountFormulas = new(Atoms, allMayBeMissing: true);
        finishedAt = new FinishPlaces(assessment, Atoms).All;
        Readings = [.. FindReadings()];
        ScoreFacts = [.. assessment.Scores.Select(AddScore)];
        Scores = [.. assessment.Scores.Select((s, at) => new ScoreTable(assessment, s, Atoms.On(End + at)))];
        Choices = [.. assessment.Questions.Select(ChoicesOf)];
        firstChanged = [.. sources.Select(s => s.Select(TimeOf).DefaultIfEmpty(End).Min())];
        Layers = [.. Enumerable.Range(0, End + 1).Select(Layer)];
    }

    public Assessment Assessment { get; }

    public Atoms Atoms { get; }

    /// <summary>Of all conditions but those of counts.</summary>
    public Formulas Formulas { get; }

    /// <summary>Of the conditions of counts, which are judged on stopped paths too.</summary>
    public Formulas CountFormulas { get; }

    /// <summary>Every condition but those of counts, in file order; a block's <c>ask_if</c> stands here once for each item.</summary>
    public ImmutableArray<ConditionReading> Readings { get; }

    /// <summary>By place of the question.</summary>
    public ImmutableArray<QuestionChoices> Choices { get; }

    /// <summary>By place of the score.</summary>
    public ImmutableArray<ScoreTable> Scores { get; }

    /// <summary>By place of the score: its fact; null for a lookup.</summary>
    public ImmutableArray<int?> ScoreFacts { get; }

    /// <summary>By place of the question, and one more for the end.</summary>
    public ImmutableArray<LayerPlan> Layers { get; }

    public IReadOnlyList<LiveFact> Facts => facts;

    /// <summary>The place behind the last question.</summary>
    public int End => Assessment.Questions.Length;

    /// <summary>The place of the question behind which a score is finished.</summary>
    public int FinishedAt(int score) => finishedAt[score];

    /// <summary>The place of the first question that changes the fact; <see cref="End"/> if none does.</summary>
    public int FirstOf(int fact) => firstChanged[fact];

    /// <summary>The place where the fact is read for the last time; <see cref="End"/> for the outcomes.</summary>
    public int LastOf(int fact) => lastRead[fact];

    /// <summary>The place at which a source is decided.</summary>
    public int TimeOf(int source) => source < End ? source : finishedAt[source - End];

    private IEnumerable<ConditionReading> FindReadings()
    {
        foreach (var question in Assessment.Questions)
        {
            if (question.AskIf is { } askIf)
            {
                yield return Read(ReadingKind.AskIf, askIf, question.Place, question.Id);
            }

            if (question.Stop is { } stop)
            {
                yield return Read(ReadingKind.Stop, stop.If, question.Place, question.Id);
            }
        }

        foreach (var outcome in Assessment.Outcomes)
        {
            yield return Read(ReadingKind.When, outcome.When, End, outcome.Id);
        }
    }

    private ConditionReading Read(ReadingKind kind, Condition condition, int place, string owner)
    {
        var formula = Formulas.Of(condition);
        if (!factOfCondition.TryGetValue(formula, out var fact))
        {
            fact = Add(new ConditionFact(Formulas, condition), SourcesOf([condition]), place);
            factOfCondition.Add(formula, fact);
        }

        lastRead[fact] = Math.Max(lastRead[fact], place);
        return new(kind, condition, place, owner, fact);
    }

    private int? AddScore(Score score, int at)
    {
        var last = finishedAt[at];
        return score.Kind switch
        {
            CountPointsKind count => Add(new PointCountFact(Assessment, score, count), Places(count.Items), last),
            PointsKind points => Add(new TotalFact(Assessment, score, points), Places(points.Items), last),
            ProfileKind profile => Add(new ProfileFact(score, profile, Assessment), Places(profile.Items), last),
            CountKind count => Add(new CountFact(CountFormulas, score, count), SourcesOf(count.Conditions), last),
            _ => null,
        };
    }

    private int Add(LiveFact fact, ImmutableArray<int> readFrom, int last)
    {
        facts.Add(fact);
        sources.Add(readFrom);
        lastRead.Add(last);
        return facts.Count - 1;
    }

    private ImmutableArray<int> Places(IEnumerable<string> questions) => [.. questions.Select(q => Assessment.Question(q).Place)];

    private ImmutableArray<int> SourcesOf(IEnumerable<Condition> conditions) =>
        [.. conditions.SelectMany(c => c.Tests()).Select(Atoms.Number).OfType<int>().Select(a => Atoms[a].Source).Distinct()];

    private QuestionChoices ChoicesOf(Question question)
    {
        var reading = Assessment.Scores.Where(s => (s.Kind is PointsKind p && p.Items.Contains(question.Id)) || (s.Kind is ProfileKind f && f.Items.Contains(question.Id))).ToList();
        var interest = new Interest(
            reading.Any(s => s.Kind is SumKind or MeanKind or PercentKind),
            [.. reading.Where(s => s.Kind is CountPointsKind).Select(s => Unturned(s, question))],
            reading.Any(s => s.Kind is ProfileKind),
            FormulasOn(question.Place));
        return question is AnyOfQuestion any
            ? new TickChoices(any, Atoms.On(question.Place), interest)
            : new SingleChoices(question, Atoms.On(question.Place), interest);
    }

    /// <summary>The points before <c>reverse</c> that a count looks for.</summary>
    private static Interval Unturned(Score score, Question question)
    {
        var interval = ((CountPointsKind)score.Kind).Points;
        if (!score.Reverse.Contains(question.Id))
        {
            return interval;
        }

        var (least, most) = PointRange.Of(question);
        return new(least + most - interval.High, interval.HighIncluded, least + most - interval.Low, interval.LowIncluded);
    }

    private ImmutableArray<(Formulas Formulas, int Formula)> FormulasOn(int source)
    {
        var strict = Readings.Where(r => sources[r.Fact].Contains(source)).Select(r => r.Fact).Distinct().Select(f => (Formulas, facts[f].Start));
        var counted = Assessment.Scores.Select(s => s.Kind).OfType<CountKind>().SelectMany(k => k.Conditions)
            .Where(c => SourcesOf([c]).Contains(source))
            .Select(c => (CountFormulas, CountFormulas.Of(c)));
        return [.. strict, .. counted];
    }

    private LayerPlan Layer(int place) => new()
    {
        Kept = [.. FactsWhere(f => FirstOf(f) < place && lastRead[f] >= place)],
        Changed = [.. FactsWhere(f => sources[f].Contains(place) && lastRead[f] >= place && place < End)],
        Finished =
        [
            .. from score in Assessment.ScoreOrder
               where finishedAt[score] == place
               select new FinishedScore(score, ScoreFacts[score], FromOf(score), [.. FactsWhere(f => sources[f].Contains(End + score) && lastRead[f] >= place)]),
        ],
        AskIf = FactOf(ReadingKind.AskIf, place),
        Stop = FactOf(ReadingKind.Stop, place),
        StopOutcome = place < End && Assessment.Questions[place].Stop is { } stop ? Assessment.Outcomes.IndexOf(Assessment.Outcome(stop.Outcome.Value)) : -1,
        KeptAtStop = [.. FactsWhere(f => facts[f] is ScoreFact && FirstOf(f) <= place && lastRead[f] > place)],
    };

    private IEnumerable<int> FactsWhere(Func<int, bool> holds) => Enumerable.Range(0, facts.Count).Where(holds);

    private int? FromOf(int score) =>
        Assessment.Scores[score].Kind is LookupKind lookup ? Assessment.Scores.IndexOf(Assessment.Score(lookup.From)) : null;

    private int? FactOf(ReadingKind kind, int place) => Readings.FirstOrDefault(r => r.Kind == kind && r.Place == place)?.Fact;
}
