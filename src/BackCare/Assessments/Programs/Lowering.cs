using System.Collections.Immutable;
using System.Diagnostics;
using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;

namespace BackCare.Assessments.Programs;

/// <summary>Lowers a bound self-check: drops its texts and places, and turns names into indices.</summary>
internal sealed class Lowering
{
    private readonly Assessment assessment;
    private readonly Dictionary<string, int> scores;
    private readonly Dictionary<string, int> bandSets;
    private readonly Dictionary<string, int> outcomes;
    private readonly Dictionary<string, int> cards;

    public Lowering(Assessment assessment)
    {
        this.assessment = assessment;
        scores = Index(assessment.Scores, s => s.Id);
        bandSets = Index(assessment.BandSets, s => s.Id);
        outcomes = Index(assessment.Outcomes, o => o.Id);
        cards = Index(assessment.Cards, c => c.Id);
    }

    /// <summary>The program.</summary>
    public Program Lower() => new()
    {
        Id = assessment.Id,
        Version = assessment.Version.Value,
        Hash = assessment.ContentHash,
        Questions = [.. assessment.Questions.Select(Lower)],
        Scores = [.. assessment.Scores.Select(Lower)],
        BandSets = [.. assessment.BandSets.Select(s =>
            new ProgramBandSet(s.Id, scores[s.Of], [.. s.Bands.Select(b => new ProgramBand(b.Id, b.Interval))]))],
        Outcomes = [.. assessment.Outcomes.Select(o =>
            new ProgramOutcome(o.Id, o.Level, Lower(o.When), [.. o.Show.Select(c => cards[c.Value])]))],
        Cards = [.. assessment.Cards.Select(c => c.Id)],
    };

    private ProgramQuestion Lower(Question question)
    {
        ProgramQuestion lowered = question switch
        {
            NumberQuestion { Range: var range } => new ProgramNumberQuestion(range) { Id = question.Id },
            ScaleQuestion { Range: var range } => new ProgramNumberQuestion(range) { Id = question.Id },
            AnyOfQuestion => new ProgramAnyOfQuestion(Options(question)) { Id = question.Id },
            OneOfQuestion or YesNoQuestion or StatementQuestion => new ProgramOneOfQuestion(Options(question)) { Id = question.Id },
            _ => throw new UnreachableException(),
        };
        return lowered with
        {
            IsOptional = question.Optional,
            AskIf = question.AskIf is { } askIf ? Lower(askIf) : null,
            Stop = question.Stop is { } stop ? new(Lower(stop.If), outcomes[stop.Outcome.Value]) : null,
            Ends = PointRange.Of(question),
        };
    }

    private Sequence<ProgramOption> Options(Question question)
    {
        var hasPoints = question.Options.Any(o => o.Points is not null);
        return
        [
            .. question.Options.Select(o => new ProgramOption(
                o.Id,
                hasPoints ? o.Points ?? Rational.Zero : null,
                o.Exclusive,
                o.RedFlag is { } flag ? new(flag.Level, flag.Card is { } card ? cards[card.Value] : null) : null)),
        ];
    }

    private ProgramScore Lower(Score score)
    {
        var reversed = Items(score.Reverse);
        ProgramScore lowered = score.Kind switch
        {
            SumKind kind => new ProgramSumScore(Items(kind.Items)) { Id = score.Id, Missing = score.Missing, Reversed = reversed },
            MeanKind kind => new ProgramMeanScore(Items(kind.Items)) { Id = score.Id, Missing = score.Missing, Reversed = reversed },
            PercentKind kind => new ProgramPercentScore(Items(kind.Items)) { Id = score.Id, Missing = score.Missing, Reversed = reversed },
            CountPointsKind kind => new ProgramPointCountScore(Items(kind.Items), kind.Points) { Id = score.Id, Reversed = reversed },
            ProfileKind kind => new ProgramProfileScore(Items(kind.Items), kind.Unanswered) { Id = score.Id },
            CountKind kind => new ProgramCountScore([.. kind.Conditions.Select(Lower)]) { Id = score.Id },
            LookupKind kind => new ProgramLookupScore(scores[kind.From], Rows(kind)) { Id = score.Id },
            _ => throw new UnreachableException(),
        };
        return lowered with { Times = score.Times, Plus = score.Plus, Round = score.Round };
    }

    private ProgramCondition Lower(Condition condition) => condition switch
    {
        AndCondition and => new ProgramAndCondition([.. and.Parts.Select(Lower)]),
        OrCondition or => new ProgramOrCondition([.. or.Parts.Select(Lower)]),
        NotCondition not => new ProgramNotCondition(Lower(not.Part)),
        OtherwiseTest => new ProgramOtherwiseTest(),
        StoppedTest => new ProgramStoppedTest(),
        ScoreTest test => new ProgramScoreTest(scores[test.Score], test.Comparison, test.Number),
        BandTest test => new ProgramBandTest(bandSets[test.BandSet], Bands(test)),
        AskedTest test => new ProgramAskedTest(Item(test.Question)),
        AnsweredTest test => new ProgramAnsweredTest(Item(test.Question)),
        ChoiceTest test => new ProgramChoiceTest(Item(test.Question), Options(test.Question, test.Options)),
        AnyTickedTest test => new ProgramAnyTickedTest(Item(test.Question), Options(test.Question, test.Options)),
        AllTickedTest test => new ProgramAllTickedTest(Item(test.Question), Options(test.Question, test.Options)),
        OnlyTickedTest test => new ProgramOnlyTickedTest(Item(test.Question), Options(test.Question, test.Options)),
        TickCountTest test => new ProgramTickCountTest(Item(test.Question), test.Comparison, test.Number),
        ValueTest test => new ProgramValueTest(Item(test.Question), test.Comparison, test.Number),
        PointsTest test => new ProgramPointsTest(Item(test.Question), test.Comparison, test.Number),
        _ => throw new UnreachableException(),
    };

    private static Sequence<ProgramRow> Rows(LookupKind kind) => [.. kind.Rows.Select(r => new ProgramRow(r.From, r.To))];

    private int Item(string question) => assessment.Question(question).Place;

    private Sequence<int> Items(ImmutableArray<string> questions) => [.. questions.Select(Item)];

    private Sequence<int> Bands(BandTest test) => Matching(assessment.BandSet(test.BandSet).Bands, b => test.Bands.Contains(b.Id));

    private Sequence<int> Options(string question, ImmutableArray<string> named) =>
        Matching(assessment.Question(question).Options, o => named.Contains(o.Id));

    private static Sequence<int> Matching<T>(ImmutableArray<T> items, Func<T, bool> matches) =>
        [.. Enumerable.Range(0, items.Length).Where(index => matches(items[index]))];

    private static Dictionary<string, int> Index<T>(ImmutableArray<T> items, Func<T, string> idOf) =>
        items.Select((item, index) => (Id: idOf(item), Index: index)).ToDictionary(i => i.Id, i => i.Index, StringComparer.Ordinal);
}
