using BackCare.Assessments.Claims;
using BackCare.Assessments.Rules;

namespace BackCare.Tests.Assessments;

public sealed class WorkedExampleTests
{
    [Fact]
    public void It_is_bound_without_a_word()
    {
        var bound = Check.Bind(WorkedExample.Yaml);

        Assert.Equal("", Check.Lines(bound.Diagnostics));
        Assert.NotNull(bound.Value);
    }

    [Theory]
    [InlineData(
        """{"age":44,"warning":["numb"]}""",
        """{"outcome":"go_now","level":"emergency","path":["age","warning"],"scores":{"impact":null},"bands":{"impact":"not_scored"},"cards":["nerves"]}""")]
    [InlineData(
        """{"age":61,"warning":["none"],"bone":"yes","pain":8,"daily_sit":"easy","daily_dress":"easy"}""",
        """{"outcome":"call_now","level":"urgent","path":["age","warning","bone","pain","daily_sit","daily_dress","daily_sleep"],"scores":{"impact":"0"},"bands":{"impact":"low"},"cards":[]}""")]
    [InlineData(
        """{"age":30,"warning":["none"],"pain":2,"daily_sit":"some","daily_dress":"hard"}""",
        """{"outcome":"book","level":"routine","path":["age","warning","pain","daily_sit","daily_dress","daily_sleep"],"scores":{"impact":"5"},"bands":{"impact":"high"},"cards":[]}""")]
    [InlineData("""{"age":30,"warning":["none","numb"]}""",
        """{"error":{"question":"warning","value":["none","numb"],"message":"`none` cannot be ticked with other options"}}""")]
    [InlineData("""{"age":15,"zzz":1}""", """{"error":{"question":"age","value":15,"message":"expected a whole number from 16 to 110"}}""")]
    [InlineData("""{"age":30,"bone":7,"warning":["none"]}""",
        """{"error":{"question":"pain","value":null,"message":"this question needs an answer"}}""")]
    [InlineData("""{"age":30,"warning":["numb"],"zzz":{"a":1}}""",
        """{"error":{"question":"zzz","value":{"a":1},"message":"no question has this id"}}""")]
    [InlineData("""{"age":null}""", """{"error":{"question":"age","value":null,"message":"expected a whole number from 16 to 110"}}""")]
    [InlineData("[]", """{"error":{"question":null,"value":[],"message":"line 1: expected a JSON object with answers"}}""")]
    public void Answers_are_scored_as_the_contract_says(string answers, string result)
    {
        var program = Program.Lower(Check.Bound(WorkedExample.Yaml));

        Assert.Equal(result, Check.Score(program, answers));
        if (answers[0] == '{')
        {
            Assert.Equal(result, new ShippedScorer().With(program).Score(answers));
        }
    }

    [Fact]
    public void It_is_proved_with_172624_answer_sets()
    {
        var proved = Prover.Prove(Check.Bound(WorkedExample.Yaml));

        Assert.True(proved.Value is not null, Check.Lines(proved.Diagnostics));
        var report = proved.Value.Report;
        Assert.Equal(172_624, report.Total);
        Assert.Equal([("go_now", 760), ("call_now", 26_352), ("book", 44_824), ("self", 100_688)], report.Outcomes);
        Assert.Equal(["P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "P9", "P10"], report.Proofs.Select(p => p.Id));
        Assert.All(report.Proofs, p => Assert.Equal(Proof.Holds(p.Id), p));
    }

    [Fact]
    public void A_stop_without_one_of_the_signs_is_told_as_the_contract_tells_it()
    {
        var yaml = WorkedExample.Yaml.Replace("any of [numb, bladder, legs]", "any of [numb, bladder]", StringComparison.Ordinal);

        var found = Prover.Prove(Check.Bound(yaml)).Diagnostics.Single(d => d.Rule == ProofRules.RedFlagHolds);

        Assert.Equal("this red flag can end in \"Look after it at home\"", found.Message);
        Assert.Equal(
            """
            Someone who answers
              1 How old are you? ................................ 16
              2 Since the pain started, have you noticed any… ... Weakness in both legs   <- red flag, emergency
              3 How bad is the pain today? ...................... 0
              4 sit for 30 minutes, 5 put on socks .............. Easy
            is told: Look after it at home (self_care).
            85,932 of the 86,217 answer sets with this red flag end below emergency: self 50,344, book 22,412, call_now 13,176
            Why: the stop on question 2 (line 27) lists "numb" and "bladder" but not "legs".
            Either add legs to the stop on line 27, or remove the red flag on line 24.
            """,
            found.Detail);
    }
}
