using System.Text.Json;

namespace BackCare.Tests.Cli;

public sealed class ListAndExplainTests : IDisposable
{
    private const string Page = """
        ---
        title: {0}
        description: This page is about {0}, and says what to do about it today.
        type: page
        date: 2026-05-02
        {1}
        ---
        Some words about it. [Home](_index.md)

        """;

    private readonly SiteOnDisk site = new();

    public ListAndExplainTests()
    {
        Write("published", "weight: 1");
        Write("unlisted", "unlisted: true");
        Write("draft", "draft: true");
        Write("future", "publish_date: 2030-01-01");
        Write("expired", "expiry_date: 2026-06-01");
    }

    [Fact]
    public void Every_page_is_listed_with_its_state_and_reason()
    {
        var run = site.Run("list").EndsWith(0);

        var rows = run.Output.TrimEnd('\n').Split('\n')
            .Select(l => l.Split("  ", 5, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToList();
        Assert.Equal(["draft", "expired", "future", "published", "published", "unlisted"], rows.Select(r => r[0])
            .Order(StringComparer.Ordinal));
        Assert.Equal("-", rows.Single(r => r[0] == "draft")[2]);
        Assert.All(rows, r => Assert.Equal(5, r.Length));
    }

    [Theory]
    [InlineData("all", 6)]
    [InlineData("drafts", 1)]
    [InlineData("future", 1)]
    [InlineData("expired", 1)]
    [InlineData("overdue", 0)]
    public void A_list_of_one_kind_holds_that_kind(string kind, int count) =>
        Assert.Equal(count, site.Run("list", kind, "--format", "json").EndsWith(0).Json().GetArrayLength());

    [Fact]
    public void Orphans_are_the_pages_that_nothing_leads_to()
    {
        site.Write("content/_index.md", SiteOnDisk.Home + "Read [this](published.md).\n");
        Write("alone", "weight: 3");

        var sources = site.Run("list", "orphans", "--format", "json").EndsWith(0).Json().EnumerateArray()
            .Select(p => p.GetProperty("source").GetString());

        Assert.Equal(["content/alone.md"], sources);
    }

    [Fact]
    public void Untranslated_is_what_a_further_language_has_no_file_for()
    {
        site.Write("site.yml", SiteOnDisk.Settings + "languages:\n  es: { title: Clínica }\n");
        site.Write("content/_index.es.md", SiteOnDisk.Home);
        site.Write("content/published.es.md",
            "---\ntitle: Publicada\ndescription: Una página en español.\ntype: page\ndraft: true\n---\nTexto.\n");
        Write("alone", "weight: 3");

        var rows = site.Run("list", "untranslated", "--format", "json").EndsWith(0).Json().EnumerateArray().ToList();

        Assert.Equal(
            [("content/alone.md", "/alone/", "it is missing in `es`: add content/alone.es.md")],
            rows.Select(r => (r.GetProperty("source").GetString(), r.GetProperty("url").GetString(), r.GetProperty("reason").GetString()))
                .Where(r => r.Item1 is "content/alone.md" or "content/published.md" or "content/_index.md"));
    }

    [Fact]
    public void Overdue_are_the_pages_whose_review_is_due()
    {
        site.Write("content/_data/people.yml", "dana:\n  name: Dana Cole\n  role: Therapist\n  credentials: DPT\n  bio: Treats backs.\n");
        Write("published", "authors: dana\nreviewed: { by: dana, on: 2025-05-02, next: 2026-05-01 }");

        var row = Assert.Single(site.Run("list", "overdue", "--format", "json").Json().EnumerateArray());

        Assert.Equal("content/published.md", row.GetProperty("source").GetString());
        Assert.Equal("the next review was due on 2026-05-01", row.GetProperty("reason").GetString());
    }

    [Fact]
    public void Json_rows_have_exactly_the_keys_of_the_contract()
    {
        var rows = site.Run("list", "--format", "json").EndsWith(0).Json().EnumerateArray().ToList();

        Assert.All(rows, r => Assert.Equal(["source", "url", "title", "state", "reason", "date"], r.EnumerateObject().Select(p => p.Name)));
        var draft = rows.Single(r => r.GetProperty("state").GetString() == "draft");
        Assert.Equal(JsonValueKind.Null, draft.GetProperty("url").ValueKind);
        Assert.Equal("2026-05-02", draft.GetProperty("date").GetString());
    }

    [Fact]
    public void A_list_of_a_broken_site_still_names_the_pages_and_ends_with_the_sites_code()
    {
        Write("broken", "nonsense: 1");

        var run = site.Run("list", "--format", "json").EndsWith(1);

        Assert.True(run.Json().GetArrayLength() >= 6);
        Assert.Contains("`nonsense`", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("BC1003", "title: [\n")]
    [InlineData("BC1002", null)]
    public void A_list_that_cannot_be_made_says_why_in_the_form_that_was_asked_for(string rule, string? settings)
    {
        site.Write("site.yml", settings is null ? [0xFF] : System.Text.Encoding.UTF8.GetBytes(settings));

        var run = site.Run("list", "--format", "json").EndsWith(2);

        Assert.Equal(rule, run.Json().GetProperty("diagnostics")[0].GetProperty("id").GetString());
        Assert.Equal(site.Run("check", "--format", "json").EndsWith(2).Output, run.Output);
        Assert.Equal("", run.Error);
        Assert.Equal("", site.Run("list").EndsWith(2).Output);
    }

    [Theory]
    [InlineData("content/published.md")]
    [InlineData("published.md")]
    [InlineData("/published/")]
    [InlineData("published")]
    [InlineData("https://clinic.example/published/#part")]
    public void A_page_is_explained_from_its_source_and_from_its_address(string asked)
    {
        var text = site.Run("explain", asked).EndsWith(0).Output;

        Assert.Contains("source   content/published.md\n", text, StringComparison.Ordinal);
        Assert.Contains("url      https://clinic.example/published/\n", text, StringComparison.Ordinal);
        Assert.Contains("file     published/index.html\n", text, StringComparison.Ordinal);
        Assert.Contains("layout   layouts/page.html in layouts/base.html\n", text, StringComparison.Ordinal);
        Assert.Contains("state    published\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("content/draft.md")]
    [InlineData("/draft/")]
    [InlineData("https://clinic.example/draft/")]
    public void A_page_that_is_not_published_is_explained_with_the_reason(string asked)
    {
        var text = site.Run("explain", asked).EndsWith(0).Output;

        Assert.Contains("state    draft\n", text, StringComparison.Ordinal);
        Assert.Contains("reason   ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("url ", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/feed.xml")]
    [InlineData("/404.html")]
    [InlineData("sitemap.xml")]
    [InlineData("/")]
    public void Files_that_no_text_makes_are_explained_too(string asked) =>
        Assert.Contains("file     ", site.Run("explain", asked).EndsWith(0).Output, StringComparison.Ordinal);

    [Fact]
    public void A_near_miss_names_what_was_meant() =>
        Assert.Contains("did you mean `content/published.md`?", site.Run("explain", "content/publishd.md")
            .EndsWith(2).Error, StringComparison.Ordinal);

    [Fact]
    public void What_is_skipped_stands_in_the_summary_with_its_reason()
    {
        var skipped = site.Run("build").EndsWith(0).Summary("skipped");

        Assert.StartsWith("3 (", skipped, StringComparison.Ordinal);
        Assert.Contains("content/draft.md", skipped, StringComparison.Ordinal);
        Assert.Contains("content/future.md", skipped, StringComparison.Ordinal);
        Assert.Contains("content/expired.md", skipped, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_leaves_no_byte_but_in_another_environment_when_asked_for()
    {
        site.Run("build").EndsWith(0);
        Assert.False(site.Has("public/draft"));

        site.Run("build", "-e", "preview", "-DFE").EndsWith(0);
        Assert.True(site.Has("public/draft") && site.Has("public/future") && site.Has("public/expired"));
    }

    private void Write(string name, string more) =>
        site.Write($"content/{name}.md", string.Format(System.Globalization.CultureInfo.InvariantCulture, Page, name, more));

    public void Dispose() => site.Dispose();
}
