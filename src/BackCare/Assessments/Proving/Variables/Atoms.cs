using System.Collections.Immutable;
using BackCare.Assessments.Model;

namespace BackCare.Assessments.Proving.Variables;

/// <summary>All atomic tests of a self-check, by what decides them.</summary>
internal sealed class Atoms
{
    private readonly Assessment assessment;
    private readonly List<Atom> all = [];
    private readonly List<Atom>[] bySource;
    private readonly Dictionary<string, int> byMeaning = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> sources = new(StringComparer.Ordinal);

    /// <param name="assessment">Whose conditions are searched.</param>
    public Atoms(Assessment assessment)
    {
        this.assessment = assessment;
        bySource = [.. Enumerable.Range(0, assessment.Questions.Length + assessment.Scores.Length).Select(_ => new List<Atom>())];
        foreach (var question in assessment.Questions)
        {
            sources.Add(question.Id, question.Place);
        }

        for (var at = 0; at < assessment.Scores.Length; at++)
        {
            sources.Add(assessment.Scores[at].Id, assessment.Questions.Length + at);
        }

        foreach (var test in assessment.Conditions().SelectMany(c => c.Tests()))
        {
            Add(test);
        }
    }

    /// <summary>The atom of this number.</summary>
    public Atom this[int number] => all[number];

    /// <summary>The number of the test's atom; null for <c>stopped</c> and <c>otherwise</c>, which nothing decides.</summary>
    public int? Number(AtomicTest test) => byMeaning.TryGetValue(Meaning(test), out var number) ? number : null;

    /// <summary>The atoms that one source decides, in order of <see cref="Atom.At"/>.</summary>
    public IReadOnlyList<Atom> On(int source) => bySource[source];

    private void Add(AtomicTest test)
    {
        if (test is StoppedTest or OtherwiseTest || !byMeaning.TryAdd(Meaning(test), all.Count))
        {
            return;
        }

        var source = SourceOf(test);
        var ticks = source < assessment.Questions.Length && assessment.Questions[source] is AnyOfQuestion any ? TickSum.Of(test, any) : null;
        var atom = new Atom(source, bySource[source].Count, test, MayBeMissing(test, source), ticks);
        all.Add(atom);
        bySource[source].Add(atom);
    }

    private int SourceOf(AtomicTest test) => sources[test switch
    {
        ScoreTest score => score.Score,
        BandTest band => assessment.BandSet(band.BandSet).Of,
        _ => test.QuestionRead()!,
    }];

    private bool MayBeMissing(AtomicTest test, int source) => test switch
    {
        AskedTest or AnsweredTest or BandTest => false,
        ScoreTest => MayBeUnavailable(assessment.Scores[source - assessment.Questions.Length]),
        _ => MayBeMissing(assessment.Questions[source]),
    };

    private bool MayBeUnavailable(Score score) => score.Kind switch
    {
        CountKind or CountPointsKind => false,
        PointsKind points => points.Items.Any(i => MayBeMissing(assessment.Question(i))),
        _ => true,
    };

    private static bool MayBeMissing(Question question) => question.Optional || question.AskIf is not null;

    private static string Meaning(AtomicTest test) => test switch
    {
        ChoiceTest t => $"{t.Question} is {Set(t.Options)}",
        AnyTickedTest t => $"{t.Question} any {Set(t.Options)}",
        AllTickedTest t => $"{t.Question} all {Set(t.Options)}",
        OnlyTickedTest t => $"{t.Question} only {Set(t.Options)}",
        TickCountTest t => $"count {t.Question} {t.Comparison} {t.Number}",
        ValueTest t => $"value {t.Question} {t.Comparison} {t.Number}",
        PointsTest t => $"points {t.Question} {t.Comparison} {t.Number}",
        ScoreTest t => $"score {t.Score} {t.Comparison} {t.Number}",
        BandTest t => $"band {t.BandSet} {Set(t.Bands)}",
        AnsweredTest t => $"answered {t.Question}",
        AskedTest t => $"asked {t.Question}",
        _ => test.GetType().Name,
    };

    private static string Set(ImmutableArray<string> options) => string.Join(' ', options.Order(StringComparer.Ordinal).Distinct(StringComparer.Ordinal));
}
