using AngleSharp.Dom;
using BackCare.Assessments.Model;
using BackCare.Assessments.Scoring;

namespace BackCare.Tests.Shipped;

/// <summary>Every warning sign of CLINICAL.md is on the page and in the self-check, at its level.</summary>
public sealed class WarningSignTests
{
    private const string SelfCheckPage = "self-checks/lower-back/index.html";

    private static IElement Help => ShippedSite.Page("when-to-get-help/index.html").QuerySelector("main")!;

    private static Program Program => ShippedSite.Built.Publication!.Site.SelfChecks.Single(c => c.Id == "lower-back").Proved.Program;

    public static TheoryData<WarningSign> Signs => [.. WarningSigns.All];

    [Theory]
    [MemberData(nameof(Signs))]
    public void The_page_shows_the_sign_in_the_card_of_its_level(WarningSign sign)
    {
        var item = Help.QuerySelectorAll("li").FirstOrDefault(li => li.Text().Contains(sign.OnPage, StringComparison.Ordinal));

        Assert.NotNull(item);
        var card = item.Closest("[class*=emergency], [class*=urgent]")!;
        Assert.Equal(CardOf(sign.Level), LevelOf(card));
        if (sign.Level is Level.Soon or Level.Routine)
        {
            // The last words before the sign that say how soon.
            var before = card.Text()[..card.Text().IndexOf(sign.OnPage, StringComparison.Ordinal)];
            var (soon, routine) =
                (before.LastIndexOf("two weeks", StringComparison.Ordinal), before.LastIndexOf("routine", StringComparison.Ordinal));
            Assert.Equal(sign.Level == Level.Soon, soon > routine);
        }
    }

    [Theory]
    [MemberData(nameof(Signs))]
    public void The_self_check_asks_for_the_sign(WarningSign sign) =>
        Assert.Contains(sign.InCheck, ShippedSite.Page(SelfCheckPage).QuerySelector("main")!.Text(), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Signs))]
    public void The_self_check_sends_somebody_with_the_sign_alone_to_its_level(WarningSign sign)
    {
        var answers = new AnswerMap([.. WarningSigns.Without.Where(w => sign.Answers.All(a => a.Question != w.Question)), .. sign.Answers]);

        var (result, error) = Scorer.Score(Program, answers);

        Assert.Null(error);
        Assert.Equal(sign.Level, result!.Level);
    }

    [Fact]
    public void Somebody_without_any_sign_is_told_to_care_for_it_at_home()
    {
        var (result, _) = Scorer.Score(Program, new(WarningSigns.Without));

        Assert.Equal(Level.SelfCare, result!.Level);
    }

    [Fact]
    public void Every_sign_of_the_emergency_card_is_in_the_fixture()
    {
        var items = Help.QuerySelectorAll("[class*=emergency] li").Select(li => li.Text());

        House.Violations.None(items.Where(i =>
            !WarningSigns.All.Any(s => s.Level == Level.Emergency && i.Contains(s.OnPage, StringComparison.Ordinal))));
    }

    [Fact]
    public void The_self_check_says_before_its_first_question_that_children_see_a_clinician() =>
        Assert.Contains("under 16", ShippedSite.Page(SelfCheckPage).QuerySelector("main")!.Text(), StringComparison.Ordinal);

    private static string CardOf(Level level) => level switch
    {
        Level.Emergency => "emergency",
        Level.Urgent => "urgent",
        _ => "non-urgent",
    };

    private static string LevelOf(IElement card) =>
        card.ClassName!.Contains("emergency", StringComparison.Ordinal)
            ? "emergency"
            : card.ClassName.Contains("non-urgent", StringComparison.Ordinal)
            ? "non-urgent"
            : "urgent";
}
