namespace BackCare.Tests.Assessments.Proving;

public sealed class BudgetTests
{
    [Fact]
    public void Over_the_budget_the_long_lived_facts_and_the_question_to_move_are_named()
    {
        var finding = Explorations.Of(Check.Bound(LargeCheck.LiveFacts(4)), budget: 20).TooLarge!;

        Assert.Equal(
            """
            10:11 BC4024 more than 20 states are needed to prove this self-check ()
            Before question 5, the proof has to remember every combination of:
              `q1 is yes and q2 is yes and q3 is yes and q4 is yes`: 2 values, from `q1` (line 10) to the outcomes
              `q2 is yes`: 2 values, from `q2` (line 11) to `r2`
              `q3 is yes`: 2 values, from `q3` (line 12) to `r3`
              `q4 is yes`: 2 values, from `q4` (line 13) to `r4`
            Why: everything that is asked early and read late multiplies the states in between.
            Either ask `q1` (line 10) later, just before the outcomes, or read it in fewer conditions, or split the self-check.
            """,
            Check.Lines([finding]));
    }

    [Fact]
    public void A_number_with_too_many_values_in_a_sum_is_refused_at_once()
    {
        var yaml = Check.Head + """
            questions:
              - { id: steps, type: number, ask: How many steps?, range: 0 to 2000000000 }
            scores:
              s: { sum: [steps] }

            """ + Check.Ending("steps: 1");

        var finding = Explorations.Of(Check.Bound(yaml)).TooLarge!;

        Assert.Equal("`steps` alone has more than 100,000 different answers", finding.Message);
    }

    [Fact]
    public void An_any_of_whose_every_set_of_ticks_has_its_own_points_is_refused_at_once()
    {
        var options = string.Concat(Enumerable.Range(0, 24).Select(n => $"      - {{ id: o{n}, text: Option {n}, points: {1 << n} }}\n"));
        var yaml = Check.Head + "questions:\n  - id: many\n    type: any_of\n    ask: Which?\n    options:\n" + options
            + "scores:\n  s: { sum: [many] }\n" + Check.Ending("many: [o1]");

        var finding = Explorations.Of(Check.Bound(yaml)).TooLarge!;

        Assert.Equal("`many` alone has more than 100,000 different answers", finding.Message);
    }
}
