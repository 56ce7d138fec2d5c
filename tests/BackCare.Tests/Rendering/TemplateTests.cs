using BackCare.Diagnostics;

namespace BackCare.Tests.Rendering;

public sealed class TemplateTests
{
    [Fact]
    public void A_file_of_the_site_takes_the_place_of_the_default_one_and_the_rest_stays()
    {
        var site = Site.From("-- templates/layouts/404.html --\n<h1>Gone fishing</h1>\n");

        var page = site.Build().Html("404.html");

        Assert.Equal("Gone fishing", page.QuerySelector("main h1")!.TextContent);
        Assert.NotNull(page.QuerySelector("header.top"));
    }

    [Fact]
    public void A_template_prints_the_summary_of_a_page()
    {
        var words = string.Join(' ', Enumerable.Repeat("word", 300));
        var site = Site.From($$$"""
            -- templates/layouts/own.html --
            <p id="s">{{ page.summary }}</p>
            -- content/page.md --
            ---
            title: A page with its own layout
            description: A page with its own layout, made for a test.
            type: page
            layout: own
            ---
            {{{words}}}
            """);

        Assert.Equal(words, site.Build().WithoutErrors().Html("page/index.html").QuerySelector("#s")!.TextContent);
    }

    [Theory]
    [InlineData("line one\nand {{ page.titel }}", "templates/layouts/404.html:2:13", 18, "`page` has no `titel` (on the page of BackCare)")]
    [InlineData("{{ pge.title }}", "templates/layouts/404.html:1:4", 7, "`pge` does not exist here (on the page of BackCare)")]
    public void An_unknown_name_is_reported_at_its_place_counted_from_1(string template, string place, int endColumn, string message)
    {
        var found = Single(template, "BC6003");

        Assert.Equal(place, found.Location.ToString());
        Assert.Equal(endColumn, found.Location.End.Column);
        Assert.Equal(message, found.Message);
        Assert.NotNull(found.Suggestion);
    }

    [Theory]
    [InlineData("{{ capture x }}a{{ end }}")]
    [InlineData("{{ include page.title }}")]
    [InlineData("{{ $x = include \"mark\" }}")]
    [InlineData("{{ include }}")]
    [InlineData("{{ x = 1 }}")]
    [InlineData("{{ func f }}a{{ end }}")]
    [InlineData("{{ while true }}a{{ end }}")]
    [InlineData("{{ import page }}")]
    [InlineData("{{ with page }}{{ title }}{{ end }}")]
    [InlineData("{{ page.title | t }}")]
    [InlineData("{{ t page.title }}")]
    [InlineData("{{ asset page.title }}")]
    [InlineData("{{ { a: 1 } }}")]
    [InlineData("{{ [1, 2] }}")]
    [InlineData("{{ 1..9 }}")]
    [InlineData("{{ \"a\" * 1000000000 }}")]
    [InlineData("{{ page.title + page.title }}")]
    [InlineData("{{ $\"{page.title}\" }}")]
    public void What_themes_may_not_use_is_refused_before_a_page_is_made(string template) =>
        Assert.StartsWith("templates/layouts/404.html:1:", Single(template, "BC6002").Location.ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("{{ date.now }}")]
    [InlineData("{{ math.random 1 9 }}")]
    [InlineData("{{ object.eval \"1\" }}")]
    [InlineData("{{ regex.match \"a\" \"a\" }}")]
    [InlineData("{{ string.upcase \"a\" }}")]
    public void Functions_of_the_language_itself_are_not_there(string template) => Single(template, "BC6003");

    [Fact]
    public void Nothing_that_a_template_sees_can_be_changed() => Single("{{ page.title = \"x\" }}", "BC6002");

    [Fact]
    public void A_failing_template_names_every_page_that_it_fails_for_and_the_rest_is_made()
    {
        var site = Site.From("""
            -- content/a.md --
            ---
            title: A page
            description: The first page of two.
            type: page
            ---
            Text.
            -- content/b.md --
            ---
            title: Another page
            description: The second page of two.
            type: page
            ---
            Text.
            -- templates/layouts/page.html --
            {{ page.review.on.text }}
            """);

        var built = site.Build();

        Assert.Equal(
            ["(on the page of content/a.md and 1 other page)"],
            built.Errors.Where(d => d.Rule.Id == "BC6008").Select(d => d.Message[d.Message.IndexOf('(', StringComparison.Ordinal)..])
                .Order(StringComparer.Ordinal));
        Assert.Contains("<main", built.Text("404.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_in_a_partial_within_a_loop_is_told_as_what_it_is()
    {
        var site = Site.From("""
            -- content/a.md --
            ---
            title: A page
            description: The only page that this theme shows.
            type: page
            ---
            Text.
            -- templates/layouts/page.html --
            {{ for crumb in page.crumbs }}{{ include "faulty" crumb }}{{ end }}
            -- templates/partials/faulty.html --
            {{ it.nothing }}
            """);

        var found = Assert.Single(site.Build().Errors);

        Assert.Equal(("BC6003", "templates/partials/faulty.html:1:7"), (found.Rule.Id, found.Location.ToString()));
    }

    [Fact]
    public void Every_error_of_the_templates_is_reported_in_one_run()
    {
        var site = Site.From("""
            -- templates/layouts/404.html --
            {{ include "nothing" }}{{ asset "nothing.css" }}{{ t "nothing" }}
            -- templates/partials/crumbs.html --
            {{ if page }}
            -- templates/layoutz/x.html --
            """);

        var ids = site.Build().Ids.Where(id => id.StartsWith("BC6", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(["BC6001", "BC6004", "BC6005", "BC6006", "BC6014"], ids);
    }

    private static Diagnostic Single(string template, string id) =>
        Assert.Single(Site.From($"-- templates/layouts/404.html --\n{template}\n").Build().Diagnostics, d => d.Rule.Id == id);
}
