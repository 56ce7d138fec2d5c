using BackCare.Assessments.Claims;
using BackCare.Assessments.Rules;

namespace BackCare.Tests.Assessments.Proving;

/// <summary>
/// Mutants of the worked example, one for each claim, and the words with which each is refused (P5 stands in WorkedExampleTests).
/// </summary>
public sealed class CounterexampleTests
{
    [Theory]
    [InlineData("P1", "when: otherwise", "when: pain >= 1", "some answers have no outcome")]
    [InlineData("P1", "sources:", "policy: unique\nsources:", "`call_now` and `book` can both match")]
    [InlineData("P2", "ask_if: age >= 50", "ask_if: age >= 50 and age < 20", "`bone` is never asked")]
    [InlineData("P3", "pain >= 8\" }", "pain >= 8 or pain >= 0\" }", "the outcome `self` is never reached")]
    [InlineData("P4", "sources:", "longest: 5\nsources:", "the longest path has 8 questions, more than 5; the shortest has 2")]
    [InlineData("P6", "range: 0 to 6", "range: 0 to 7", "`impact` ranges from 0 to 6, not from 0 to 7")]
    [InlineData("P6", "middle: 2 to 4", "middle: 2 to 3", "`impact` can be 4, which is in no band of `impact`")]
    [InlineData("P6", "middle: 2 to 4", "middle: 1 to 4", "1 is in two bands of `impact`: `low` and `middle`")]
    [InlineData("P7", "ask_if: age >= 50", "ask_if: age >= 16", "`age >= 16` is always true here")]
    [InlineData("P8", "answered(bone) and bone is", "bone is", "`bone` is read here but is not always asked")]
    [InlineData("P9", "impact is high or pain >= 8", "impact is middle or pain = 8",
        "more points in `pain` can lower the level from routine to self_care", "sources:", "monotone: [pain]\nsources:")]
    [InlineData("P10", "  impact: { sum",
        "  t: { lookup: { from: impact, table: { 0: 20, 1: 24, 2: 30, 3: 31, 5: 33, 6: 40 } } }\n  impact: { sum",
            "the table of `t` has no row for 4")]
    public void A_mutant_is_refused(string claim, string from, string to, string message, string alsoFrom = "title:",
        string alsoTo = "title:")
    {
        var yaml = WorkedExample.Yaml.Replace(from, to, StringComparison.Ordinal).Replace(alsoFrom, alsoTo, StringComparison.Ordinal);

        var proofs = Prover.Examine(Check.Bound(yaml)).Value.Proofs;

        Assert.Contains((claim, message), proofs.Where(p => !p.Ok).Select(p => (p.Id, p.Message!)));
    }

    [Fact]
    public void A_path_on_which_an_answer_is_missing_is_told_with_a_way_out()
    {
        var yaml = WorkedExample.Yaml.Replace("answered(bone) and bone is", "bone is", StringComparison.Ordinal);

        var found = Prover.Examine(Check.Bound(yaml)).Diagnostics.Single(d => d.Rule == ProofRules.Defined);

        Assert.Equal(
            """
            Someone who answers
              1 How old are you? ................................ 16
              2 Since the pain started, have you noticed any… ... None of these
              3 How bad is the pain today? ...................... 0
              4 sit for 30 minutes, 5 put on socks .............. Easy
            reaches a condition that reads a missing value.
            26,928 of the 172,624 answer sets do
            Either write `answered(bone) and bone is one of [yes, unknown]`, or make sure that the value is never missing.
            """,
            found.Detail);
    }
}
