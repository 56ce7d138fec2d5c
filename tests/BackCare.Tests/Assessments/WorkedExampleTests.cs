using BackCare.Assessments;

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
    [InlineData("""{"age":30,"warning":["none","numb"]}""", """{"error":{"question":"warning","value":["none","numb"],"message":"`none` cannot be ticked with other options"}}""")]
    [InlineData("""{"age":15,"zzz":1}""", """{"error":{"question":"age","value":15,"message":"this must be a whole number from 16 to 110"}}""")]
    [InlineData("""{"age":30,"bone":7,"warning":["none"]}""", """{"error":{"question":"pain","value":null,"message":"this question needs an answer"}}""")]
    [InlineData("""{"age":30,"warning":["numb"],"zzz":{"a":1}}""", """{"error":{"question":"zzz","value":{"a":1},"message":"no question has this id"}}""")]
    [InlineData("""{"age":null}""", """{"error":{"question":"age","value":null,"message":"this must be a whole number from 16 to 110"}}""")]
    [InlineData("[]", """{"error":{"question":null,"value":[],"message":"answers must be one JSON object"}}""")]
    public void Answers_are_scored_as_the_contract_says(string answers, string result)
    {
        var program = Program.Lower(Check.Bound(WorkedExample.Yaml));

        Assert.Equal(result, Check.Score(program, answers));
        if (answers[0] == '{')
        {
            Assert.Equal(result, new ShippedScorer().With(program).Score(answers));
        }
    }
}
