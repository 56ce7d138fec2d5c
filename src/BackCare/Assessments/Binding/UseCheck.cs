using BackCare.Assessments.Model;
using BackCare.Assessments.Rules;
using BackCare.Diagnostics;

namespace BackCare.Assessments.Binding;

/// <summary>Looks for answers that nothing reads: "not sure" is never "no", and no question is asked in vain.</summary>
internal sealed class UseCheck(Assessment assessment, Findings findings)
{
    private readonly ILookup<string, AtomicTest> tests = assessment.Conditions().SelectMany(c => c.Tests())
        .Where(t => t.QuestionRead() is not null)
        .ToLookup(t => t.QuestionRead()!, StringComparer.Ordinal);

    private readonly HashSet<string> scored = [.. assessment.Scores.SelectMany(s => s.Kind switch
    {
        PointsKind points => points.Items,
        ProfileKind profile => profile.Items,
        _ => [],
    })];

    public void Run()
    {
        foreach (var question in assessment.Questions)
        {
            foreach (var option in question.Options.Where(o => IsUnsure(o) && !IsRead(question, o)))
            {
                findings.Add(AssessmentRules.UnsureUnread(option, question.Id));
            }
        }

        foreach (var question in assessment.Questions.Where(q => q is not StatementQuestion && IsIdle(q)))
        {
            findings.Add(AssessmentRules.Unread(question.Location, question.Id));
        }

        foreach (var block in assessment.Blocks)
        {
            var idle = block.Questions.Where(q => IsIdle(assessment.Question(q))).ToList();
            if (idle.Count == block.Questions.Length && idle.Count > 0)
            {
                findings.Add(AssessmentRules.Unread(block.Location, block.Id));
                continue;
            }

            foreach (var item in idle)
            {
                findings.Add(AssessmentRules.Unread(assessment.Question(item).Location, item));
            }
        }
    }

    private bool IsIdle(Question question) =>
        !question.Unscored && !tests.Contains(question.Id) && !scored.Contains(question.Id) && question.Options.All(o => o.RedFlag is null);

    private static bool IsUnsure(Option option) =>
        option.Text is not null && (option.Id == "unsure" || option.Words.StartsWith("I am not sure", StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// True if a test names the option or "no", or if the option has more points than another and a condition reads those points or a
    /// score.
    /// </summary>
    private bool IsRead(Question question, Option unsure)
    {
        var no = question.Options.FirstOrDefault(o => o.Id is "no" or "none");
        return tests[question.Id]
            .Any(t => Names(t, unsure.Id) || (no is not null && Names(t, no.Id)) || t is PointsTest && Differs(question, unsure))
            || (scored.Contains(question.Id) && Differs(question, unsure) && assessment.Conditions().SelectMany(c => c.Tests())
                .Any(t => t is ScoreTest or BandTest));
    }

    private static bool Differs(Question question, Option unsure) =>
        question.Options.Any(o => o.Id != unsure.Id && o.Points < unsure.Points);

    private static bool Names(AtomicTest test, string option) => test switch
    {
        ChoiceTest choice => choice.Options.Contains(option),
        AnyTickedTest any => any.Options.Contains(option),
        AllTickedTest all => all.Options.Contains(option),
        OnlyTickedTest only => only.Options.Contains(option),
        _ => false,
    };
}
