namespace BackCare.Tests.Rendering;

/// <summary>Five levels of outcomes have three looks of cards, and self-care none of them.</summary>
public sealed class LevelTests
{
    private static readonly Lazy<BuiltSite> Built = new(() => Site.From(SelfCheck).Build().WithoutErrors());

    private const string SelfCheck = """
        -- content/_data/people.yml --
        dana-cole: { name: Dana Cole, role: Doctor, credentials: MD }
        -- content/_data/sources.yml --
        ng59: { title: Low back pain, url: "https://example.org/", year: 2020 }
        -- content/self-checks/five.yml --
        title: Five levels
        description: A self-check with an outcome of each level.
        version: 1
        intended_use: Information for adults. It is not a diagnosis.
        for: Adults with back pain.
        licence: original
        reviewed: { by: dana-cole, on: 2026-05-02, next: 2027-05-01 }
        sources: [ng59]
        questions:
          - id: how
            ask: How is it?
            type: one_of
            options:
              - { id: a, text: A, red_flag: { level: emergency } }
              - { id: b, text: B, red_flag: { level: urgent } }
              - { id: c, text: C, red_flag: { level: soon } }
              - { id: d, text: D, red_flag: { level: routine } }
              - { id: e, text: E }
        outcomes:
          - { id: emergency, level: emergency, title: Get help now, text: Call **911** now., when: how is a }
          - { id: urgent, level: urgent, title: Call today, text: Call us today., when: how is b }
          - { id: soon, level: soon, title: Call soon, text: Call us this week., when: how is c }
          - { id: routine, level: routine, title: Book a visit, text: Call us., when: how is d }
          - { id: self_care, level: self_care, title: Care at home, text: Keep moving., when: otherwise }
        examples:
          - { name: A, given: { how: a }, expect: emergency }
          - { name: B, given: { how: b }, expect: urgent }
          - { name: C, given: { how: c }, expect: soon }
          - { name: D, given: { how: d }, expect: routine }
          - { name: E, given: { how: e }, expect: self_care }
        """;

    [Theory]
    [InlineData("emergency", "emergency")]
    [InlineData("urgent", "urgent")]
    [InlineData("soon", "non-urgent")]
    [InlineData("routine", "non-urgent")]
    [InlineData("self_care", "self-care")]
    public void A_level_has_its_look_and_says_how_soon_in_words(string level, string look)
    {
        var outcome = Built.Value.Html("self-checks/five/index.html").QuerySelector($"[data-outcome={level}]")!;

        Assert.Equal(look, outcome.GetAttribute("data-look"));
        Assert.NotEmpty(outcome.GetAttribute("data-soon")!);
        Assert.NotEmpty(outcome.GetAttribute("data-word")!);
    }

    [Fact]
    public void Every_look_but_self_care_has_a_shape_and_no_two_levels_the_same_words()
    {
        var page = Built.Value.Html("self-checks/five/index.html");

        Assert.Equal(["emergency", "urgent", "non-urgent"], page.QuerySelectorAll("[data-icon]").Select(i => i.GetAttribute("data-icon")));
        Assert.Distinct(page.QuerySelectorAll("[data-outcome]").Select(o => o.GetAttribute("data-soon")));
        Assert.Distinct(page.QuerySelectorAll("[data-icon] path").Select(i => i.GetAttribute("d")));
    }
}
