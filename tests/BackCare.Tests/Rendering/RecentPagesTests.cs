namespace BackCare.Tests.Rendering;

public sealed class RecentPagesTests
{
    [Fact]
    public void A_template_lists_the_newest_pages_ten_at_most_without_what_is_unlisted()
    {
        var pages = string.Concat(Enumerable.Range(1, 12).Select(day => $"""
            -- content/page-{day}.md --
            ---
            title: Page of day {day}
            description: A page of day {day}, made for a test.
            type: page
            date: 2026-01-{day:00}
            unlisted: {(day == 11 ? "true" : "false")}
            ---
            Words.

            """));
        var site = Site.From($$$"""
            -- templates/layouts/404.html --
            {{ for other in site.recent }}<a class="r" href="{{ other.url }}">{{ other.title }}</a>{{ end }}
            {{{pages}}}
            """);

        var links = site.Build().WithoutErrors().Html("404.html").QuerySelectorAll("a.r");

        Assert.Equal(["Page of day 12", .. Enumerable.Range(2, 9).Reverse().Select(day => $"Page of day {day}")],
            links.Select(a => a.TextContent));
        Assert.Equal("/page-12/", links[0].GetAttribute("href"));
    }
}
