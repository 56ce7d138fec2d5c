using BackCare.Assessments.Model;
using BackCare.Assessments.Proving.Queries;
using BackCare.Assessments.Proving.Witnesses;

namespace BackCare.Assessments.Claims;

/// <summary>P7 (every test decides something) and P8 (everything is there where it is read).</summary>
internal static class TruthClaims
{
    public static void Judge(Assessment assessment, Facts facts, FailedClaims claims)
    {
        var truths = facts.Truths.ToDictionary<TruthFacts, Condition>(t => t.Condition, ReferenceEqualityComparer.Instance);
        foreach (var condition in assessment.Conditions())
        {
            var idle = condition.Tests().Where(t => !IsExempt(t) && !Decides(truths, t)).ToList();
            foreach (var test in idle)
            {
                Idle(assessment, facts, test, truths.GetValueOrDefault(test), claims);
            }

            if (idle.Count == 0 && condition is not AtomicTest && !condition.Tests().All(IsExempt) && !Decides(truths, condition))
            {
                Idle(assessment, facts, condition, truths.GetValueOrDefault(condition), claims);
            }
        }

        foreach (var (condition, seen) in facts.Undefined)
        {
            Undefined(assessment, facts, condition, seen, claims);
        }
    }

    private static bool IsExempt(AtomicTest test) => test is StoppedTest or OtherwiseTest or AnsweredTest or AskedTest;

    private static bool Decides(Dictionary<Condition, TruthFacts> truths, Condition condition) =>
        truths.TryGetValue(condition, out var truth) && truth is { SometimesTrue: true, SometimesFalse: true };

    private static void Idle(Assessment assessment, Facts facts, Condition condition, TruthFacts? truth, FailedClaims claims)
    {
        var always = truth switch { null => "never tested", { SometimesTrue: true } => "always true", _ => "never true" };
        var why = truth is null ? "no path reaches it with an answer to read" : Because(assessment, facts, condition, truth.SometimesTrue);
        claims.Fail(
            "P7",
            condition.Location,
            $"`{condition.Source}` is {always} here",
            null,
            null,
            $"Why: {why}.\nEither fix it, or remove it: it decides nothing.");
    }

    private static string Because(Assessment assessment, Facts facts, Condition condition, bool always) => condition switch
    {
        ValueTest { Question: var id } => assessment.Question(id) switch
        {
            NumberQuestion { Range: var range } => $"`{id}` can be {range}, except where an earlier stop ends the path",
            ScaleQuestion { Range: var range } => $"`{id}` can be {range}, except where an earlier stop ends the path",
            _ => "",
        },
        ScoreTest { Score: var id } => $"`{id}` can be {Values(assessment, facts, id)}, except where an earlier stop ends the path",
        BandTest { BandSet: var id } =>
            $"`{assessment.BandSet(id).Of}` can be {Values(assessment, facts, assessment.BandSet(id).Of)}, "
            + "except where an earlier stop ends the path",
        AtomicTest test when test.QuestionRead() is { } id => assessment.Question(id).Stop is { } stop
            ? $"all other answers to `{id}` end at the stop on line {stop.If.Location.Start.Line}, or do not get this far"
            : $"no other answer to `{id}` gets this far",
        AndCondition and =>
            $"{string.Join(" and ", and.Parts.Select(p => $"`{p.Source}`"))} are {(always ? "always" : "never")} true together",
        _ => "its parts allow no other result",
    };

    private static string Values(Assessment assessment, Facts facts, string score) =>
        WitnessText.Values(assessment.Score(score), facts.Scores[assessment.Scores.IndexOf(assessment.Score(score))].Values.Keys);

    private static void Undefined(Assessment assessment, Facts facts, Condition condition, WitnessedCount seen, FailedClaims claims)
    {
        var missing = condition.Tests()
            .FirstOrDefault(t => t is not (AnsweredTest or AskedTest) && t.QuestionRead() is { } id && seen.Witness.Answers[id] is null);
        var score = condition.Tests().OfType<ScoreTest>().FirstOrDefault();
        var (at, what, way) = missing is not null
            ? (
                missing.Location,
                $"`{missing.QuestionRead()}` is read here but "
                + (seen.Witness.Path.Contains(missing.QuestionRead()!) ? "can be skipped" : "is not always asked"),
                $"write `answered({missing.QuestionRead()}) and {missing.Source}`")
            : (
                score?.Location ?? condition.Location,
                $"`{score?.Score}` is read here but can be unavailable",
                "read its bands instead, with one band for `unavailable`");
        claims.Fail(
            "P8",
            at,
            what,
            seen.Count,
            seen.Witness,
            $"Someone who answers\n{WitnessText.Answers(assessment, seen.Witness)}reaches a condition that reads a missing value.\n"
            + $"{WitnessText.Share(seen.Count, facts.Total)} {(seen.Count.IsOne ? "does" : "do")}\n"
            + $"Either {way}, or make sure that the value is never missing.");
    }
}
