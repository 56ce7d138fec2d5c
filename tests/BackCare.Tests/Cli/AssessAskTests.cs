using BackCare.Cli;
using BackCare.Tests.Assessments;

namespace BackCare.Tests.Cli;

public sealed class AssessAskTests : IDisposable
{
    private readonly SiteOnDisk site = new();

    public AssessAskTests() => site.Write("content/self-checks/back.yml", WorkedExample.Yaml);

    private Transcript Ask(params string[] lines)
    {
        site.Input = string.Concat(lines.Select(l => l + "\n"));
        return site.Run("assess", "ask", "back");
    }

    [Fact]
    public void Questions_are_asked_one_at_a_time_with_numbered_answers()
    {
        var run = Ask("44", "3").EndsWith(0);

        Assert.Contains(
            """

            2. Since the pain started, have you noticed any of these?
                1  Numbness between the legs
                2  New trouble passing or holding urine
                3  Weakness in both legs
                4  I am not sure (cannot be combined)
                5  None of these (cannot be combined)
               Type one or more numbers from 1 to 5, such as 1,2.
            > 
            """.ReplaceLineEndings("\n"),
            run.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_red_flag_shows_its_card_before_the_outcome()
    {
        var output = Ask("44", "1, 2").EndsWith(0).Output;

        var card = output.IndexOf("! EMERGENCY\nCall 911 or go to an emergency department now.\n", StringComparison.Ordinal);
        var outcome = output.IndexOf("\nEMERGENCY: Get help now\n", StringComparison.Ordinal);
        Assert.InRange(card, 1, outcome);
        Assert.Contains(" 2. Since the pain started, have you noticed any of these? -> Numbness\n    between the legs; ", output,
            StringComparison.Ordinal);
        Assert.Contains("Version 3, reviewed by dana-cole on 2 May 2026, hash ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_whole_way_ends_in_an_outcome_with_its_links()
    {
        var output = Ask("61", "5", "1", "8", "1", "1", "").EndsWith(0).Output;

        Assert.Contains("\nURGENT: Call us today\n", output, StringComparison.Ordinal);
        Assert.Contains(" 7. sleep -> skipped\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_step_back_asks_the_question_before_again()
    {
        var output = Ask("back", "20", "back", "44", "1").EndsWith(0).Output;

        Assert.Contains("  This is the first question.\n> ", output, StringComparison.Ordinal);
        Assert.Equal(3, output.Split("1. How old are you?").Length - 1);
        Assert.Contains(" 1. How old are you? -> 44\n", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("old", "`old` is not a valid answer. Type a whole number from 16 to 110.")]
    [InlineData("15", "`15` is not a valid answer. Type a whole number from 16 to 110.")]
    [InlineData("44.5", "`44.5` is not a valid answer. Type a whole number from 16 to 110.")]
    [InlineData("", "This question needs an answer. Type a whole number from 16 to 110.")]
    [InlineData("skip", "This question needs an answer. Type a whole number from 16 to 110.")]
    [InlineData("why", "No reason is given for this question.")]
    [InlineData("HELP", "Type the number of your answer and press Enter.")]
    public void A_line_that_is_no_answer_is_told_and_the_question_stays(string line, string words)
    {
        var output = Ask(line, "44", "1").EndsWith(0).Output;

        Assert.Contains(words, output, StringComparison.Ordinal);
        Assert.Contains(" 1. How old are you? -> 44\n", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("9", "There is no answer `9`. Type one or more numbers from 1 to 5, such as 1,2.")]
    [InlineData("1 x", "There is no answer `x`.")]
    [InlineData("1,5", "\"None of these\" cannot be combined with other answers.")]
    [InlineData(",", "Type one or more numbers from 1 to 5")]
    [InlineData("why", "They can mean a nerve problem that needs help today.")]
    [InlineData("\e[31m", "There is no answer `\uFFFD[31m`.")]
    public void Ticks_are_checked_too(string line, string words) =>
        Assert.Contains(words, Ask("44", line, "1").EndsWith(0).Output, StringComparison.Ordinal);

    [Fact]
    public void Yes_and_no_may_be_typed_as_words()
    {
        var output = Ask("44", "4", "y").EndsWith(0).Output;

        Assert.Contains("\nEMERGENCY: Get help now\n", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2, "44")]
    [InlineData(2, "44", "quit")]
    public void An_input_that_ends_early_gives_no_result(int question, params string[] lines)
    {
        var run = Ask(lines).EndsWith(1);

        Assert.Equal($"backcare: stopped at question {question} without a result\n", run.Error);
        Assert.DoesNotContain("EMERGENCY", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_may_end_with_carriage_returns()
    {
        site.Input = "44\r\n1\r\n";

        site.Run("assess", "ask", "back").EndsWith(0);
    }

    [Fact]
    public void An_interruption_ends_with_130_and_does_not_wait_for_a_line()
    {
        using var never = new System.IO.Pipes.AnonymousPipeServerStream(System.IO.Pipes.PipeDirection.In);
        site.Interruption.Interrupt(2);

        var code = Shell.Run(["assess", "ask", "back"], site.Surroundings() with { Input = () => never });

        Assert.Equal(130, code);
        never.DisposeLocalCopyOfClientHandle();
    }

    [Fact]
    public void A_missing_self_check_is_wrong_use() => site.Run("assess", "ask", "bac").EndsWith(2);

    public void Dispose() => site.Dispose();
}
