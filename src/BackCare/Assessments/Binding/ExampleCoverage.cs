using System.Collections.Immutable;
using BackCare.Assessments.Model;
using BackCare.Assessments.Programs;
using BackCare.Assessments.Rules;
using BackCare.Assessments.Scoring;
using BackCare.Diagnostics;

namespace BackCare.Assessments.Binding;

/// <summary>Every outcome has an example that ends in it.</summary>
internal static class ExampleCoverage
{
    /// <summary>Reports outcomes not covered by an example: neither named by one, nor the result of one that names no outcome.</summary>
    /// <param name="assessment">Null after an error; then nothing is reported if an example names no outcome.</param>
    public static void Check(IEnumerable<Located<string>> outcomes, ImmutableArray<Example> examples, Assessment? assessment,
        Findings findings)
    {
        var unnamed = examples.Where(e => e.Expect.Outcome is null).ToList();
        if (assessment is null && (unnamed.Count > 0 || examples.IsEmpty))
        {
            return;
        }

        var program = unnamed.Count > 0 ? Program.Lower(assessment!) : null;
        var reached = unnamed.Select(e => Scorer.Score(program!, e.Given).Result?.Outcome).OfType<string>();
        var covered = examples.Select(e => e.Expect.Outcome?.Value).OfType<string>().Concat(reached).ToHashSet(StringComparer.Ordinal);
        foreach (var outcome in outcomes.Where(o => !covered.Contains(o.Value)))
        {
            findings.Add(AssessmentRules.NoExample(outcome));
        }
    }
}
