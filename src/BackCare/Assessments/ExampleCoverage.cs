using BackCare.Diagnostics;

namespace BackCare.Assessments;

/// <summary>Every outcome has an example that ends in it.</summary>
internal static class ExampleCoverage
{
    /// <summary>Reports outcomes that no example names, or, where one names none, ends in.</summary>
    public static void Check(Assessment assessment, Findings findings)
    {
        var named = assessment.Examples.Select(e => e.Expect.Outcome?.Value).OfType<string>();
        var unnamed = assessment.Examples.Where(e => e.Expect.Outcome is null).ToList();
        var program = unnamed.Count > 0 ? Program.Lower(assessment) : null;
        var reached = unnamed.Select(e => Scorer.Score(program!, e.Given).Result?.Outcome).OfType<string>();
        var covered = named.Concat(reached).ToHashSet(StringComparer.Ordinal);
        foreach (var outcome in assessment.Outcomes.Where(o => !covered.Contains(o.Id)))
        {
            findings.Add(AssessmentRules.NoExample(outcome));
        }
    }
}
