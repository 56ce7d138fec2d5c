using System.Numerics;

namespace BackCare.Tests.Assessments.Proving;

public sealed class LargeCheckTests
{
    [Fact]
    public void Forty_questions_with_one_sum_need_as_many_states_as_there_are_sums() =>
        Proved(LargeCheck.OneSum(), BigInteger.Pow(5, 40), mostStates: 3_321 + 3_321);

    [Fact]
    public void Forty_optional_questions_that_are_prorated_need_a_state_for_each_sum_and_number_of_answers() =>
        Proved(LargeCheck.Prorated(), BigInteger.Pow(6, 40), mostStates: 46_781 + 46_781);

    [Fact]
    public void Three_subscales_are_forgotten_as_they_finish() =>
        Proved(LargeCheck.Subscales(), BigInteger.Pow(5, 40), mostStates: 8_850);

    [Fact]
    public void An_any_of_with_24_options_needs_no_state_for_each_set_of_ticks() =>
        Proved(LargeCheck.Ticks(), BigInteger.Pow(2, 23), mostStates: 50);

    [Fact]
    public void Twelve_live_facts_can_be_remembered_together() =>
        Proved(LargeCheck.LiveFacts(), BigInteger.Pow(3, 12), mostStates: 20_000);

    private static void Proved(string yaml, BigInteger total, long mostStates)
    {
        var facts = Explorations.Of(Check.Bound(yaml)).Facts!;

        Assert.Equal(total, facts.Total);
        Assert.Equal(total, facts.Outcomes.Aggregate((a, b) => a + b));
        Assert.InRange(facts.States, 1, mostStates);
    }
}
