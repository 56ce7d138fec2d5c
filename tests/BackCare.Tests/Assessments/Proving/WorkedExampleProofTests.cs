using BackCare.Assessments.Claims;
using BackCare.Tests.House;

namespace BackCare.Tests.Assessments.Proving;

public sealed class WorkedExampleProofTests
{
    [Fact]
    public void The_worked_example_has_the_answer_sets_of_the_contract()
    {
        var report = Prover.Examine(Check.Bound(WorkedExample.Yaml)).Value;

        Assert.True(report.Passed);
        Assert.Equal(172_624, report.Total);
        Assert.Equal(["go_now 760", "call_now 26352", "book 44824", "self 100688"], report.Outcomes.Select(o => $"{o.Outcome} {o.Count}"));
        Assert.Equal((2, 8), (report.Shortest, report.Longest));
        Assert.Equal(["0", "1", "2", "3", "4", "5", "6"], report.Scores[0].Values);
        Assert.Equal(["P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "P9", "P10"], report.Proofs.Select(p => p.Id));
    }

    [Fact]
    public void The_shipped_self_check_has_as_many_answer_sets_as_were_counted_by_hand()
    {
        var report = Prover.Examine(Check.Bound(Repository.Text("content/self-checks/lower-back.yml"))).Value;

        Assert.True(report.Passed);
        Assert.Equal(3_425_571_073, report.Total);
        Assert.Equal((1, 16), (report.Shortest, report.Longest));
    }
}
