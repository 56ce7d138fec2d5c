namespace BackCare.Tests.Cli;

public sealed class FormatAndOverlayTests : IDisposable
{
    private readonly SiteOnDisk site = new("""
        -- content/a b.md --
        ---
        title: A page of two faults
        description: A page of this clinic with two faults, written for the test alone.
        type: page
        ---
        Rest for 2–3 days. This is a cure.
        """);

    [Theory]
    [InlineData("check", 1)]
    [InlineData("build", 1)]
    public void Sarif_of_a_whole_run_is_sarif(string command, int code)
    {
        var run = site.Run(command, "--format", "sarif").EndsWith(code);

        var results = SarifReader.Read(run.Output);

        Assert.Contains("BC7308 error content/a%20b.md 6 30 6 34", results);
        Assert.Contains("BC7402 warning content/a%20b.md 6 10 6 13", results);
        Assert.Contains(results, r => r.StartsWith("BC7702 note content/a%20b.md", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("---\ntitle: Sample Clinic\nimage_alt: \" \"\n---\nWelcome.\n")]
    [InlineData("---\ntitle: Sample Clinic\ndescription: Kind and clear help for sore backs, from people who listen.\ndraft: "
        + "true\n---\nWelcome.\n")]
    public void A_home_page_that_is_missing_is_told_where_it_is_written_and_at_no_link_to_it(string home)
    {
        site.Write("content/_index.md", home)
            .Write("content/about.md", "---\ntitle: About us\ndescription: Who we are, in one full sentence.\ntype: page\n---\nWords.\n");

        var told = site.Run("check").EndsWith(1);

        Assert.Matches(@"(?m)^content/_index\.md:", told.Error + told.Output);
        Assert.DoesNotMatch(@"(?m)BC8001|BC8404", told.Error + told.Output);
    }

    [Fact]
    public void Sarif_of_a_run_without_findings_is_sarif()
    {
        File.Delete(site.Path("content/a b.md"));

        Assert.Empty(SarifReader.Read(site.Run("check", "--format", "sarif").EndsWith(0).Output));
    }

    [Fact]
    public void A_reviewer_who_does_not_exist_is_one_finding_and_not_ten()
    {
        site.Write("content/a b.md",
            "---\ntitle: A page of one fault\ndescription: A page of this clinic with one fault, written for the test alone.\ntype: "
            + "page\nreviewed: { by: nobody, on: 2026-01-01 }\n---\nRest.\n");

        Assert.Equal(["BC5008 error content/a%20b.md 5 17 5 23"],
            SarifReader.Read(site.Run("check", "--format", "sarif", "--now", "2026-02-01").EndsWith(1).Output)
                .Where(r => !r.Contains(" note ", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_dead_anchor_is_told_where_it_is_written_and_by_the_audit_only_if_a_template_wrote_it()
    {
        site.Write("site.yml", SiteOnDisk.Settings + "menus: { main: [{ text: Home, to: /#menu }] }\n");
        site.Write("content/a b.md",
            "---\ntitle: A page of dead anchors\ndescription: A page of this clinic with dead anchors, written for the test alone.\ntype: "
            + "page\n---\nSee [this](#here) and [our home](_index.md#caf%C3%A9).\n");
        site.Write("templates/partials/footer.html", "<footer><p><a href=\"#footer\">All our words</a></p></footer>\n");

        var run = site.Run("check", "--format", "json").EndsWith(2);
        var dead = run.Json().GetProperty("diagnostics").EnumerateArray()
            .Where(d => d.GetProperty("id").GetString() is "BC5002" or "BC8002")
            .Select(d => $"{d.GetProperty("file")} {d.GetProperty("id")} {d.GetProperty("message")}");

        Assert.Equal(
            [
                "404.html BC8002 `#footer` does not exist on `404.html`",
                "a-b/index.html BC8002 `#footer` does not exist on `a-b/index.html`",
                "content/a b.md BC5002 `content/_index.md` has no heading `#caf%C3%A9`",
                "content/a b.md BC5002 `content/a b.md` has no heading `#here`",
                "index.html BC8002 `#footer` does not exist on `index.html`",
                "search/index.html BC8002 `#footer` does not exist on `search/index.html`",
                "site.yml BC5002 `content/_index.md` has no heading `#menu`",
            ],
            dead.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_a_page_lacks_whose_template_failed_is_not_told_beside_the_fault()
    {
        site.Write("content/a b.md",
            "---\ntitle: A page of one fault\ndescription: A page of this clinic with one fault, written for the test alone.\ntype: "
            + "page\nlayout: own\n---\nRest.\n");
        site.Write("templates/layouts/own.html", "<h1>{{ page.titel }}</h1>\n");

        var found =
            Assert.Single(SarifReader.Read(site.Run("check", "--format", "sarif").EndsWith(1).Output),
                r => !r.Contains(" note ", StringComparison.Ordinal));

        Assert.StartsWith("BC6", found, StringComparison.Ordinal);
        Assert.Contains(" error templates/layouts/own.html 1 ", found, StringComparison.Ordinal);
    }

    [Fact]
    public void A_layout_that_does_not_exist_is_an_error_with_a_suggestion()
    {
        site.Write("content/a b.md",
            "---\ntitle: A page of one fault\ndescription: A page of this clinic with one fault, written for the test alone.\ntype: "
            + "page\nlayout: artcle\n---\nRest.\n");

        var run = site.Run("check").EndsWith(1);

        Assert.Contains("content/a b.md:5:9: error BC", run.Error, StringComparison.Ordinal);
        Assert.Contains("did you mean `article`?", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named_as_it_was_typed() =>
        Assert.Equal(["BC9001 error nowhere/site 1 1 1 1"],
            SarifReader.Read(site.Run("check", "-s", "nowhere/site", "--format", "sarif").EndsWith(2).Output));

    [Theory]
    [InlineData("sarif")]
    [InlineData("json")]
    public void A_report_page_that_cannot_be_written_is_told_among_the_other_findings(string format)
    {
        var run = site.Run("check", "--format", format, "--report", "nowhere/page.html").EndsWith(3);

        using var only = System.Text.Json.JsonDocument.Parse(run.Output);
        Assert.Contains("BC9013", run.Output, StringComparison.Ordinal);
        Assert.Contains("BC7308", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Sarif_of_a_site_outside_the_current_folder_has_whole_addresses()
    {
        using var elsewhere = new SiteOnDisk();

        var results = SarifReader.Read(elsewhere.Run("check", "-s", site.Path("."), "--format", "sarif").EndsWith(1).Output);

        Assert.Contains(results, r => r.StartsWith("BC7308 error file:///", StringComparison.Ordinal)
            && r.EndsWith("/content/a%20b.md 6 30 6 34", StringComparison.Ordinal));
    }

    [Fact]
    public void Strict_makes_the_level_of_a_warning_error() =>
        Assert.Contains("BC7402 error content/a%20b.md 6 10 6 13",
            SarifReader.Read(site.Run("check", "--strict", "--format", "sarif").EndsWith(1).Output));

    [Fact]
    public void An_overlay_changes_the_site_of_its_environment_alone()
    {
        File.Delete(site.Path("content/a b.md"));
        site.Write("site.production.yml", "base_url: https://production.example/\n");
        site.Write("site.staging.yml", "base_url: https://staging.example/\nsample: true\n");

        site.Run("build").EndsWith(0);
        site.Run("build", "-e", "staging", "-d", "staging").EndsWith(0);
        site.Run("build", "-e", "other", "-d", "other").EndsWith(0);

        Assert.Contains("href=\"https://production.example/\"", site.Read("public/index.html"), StringComparison.Ordinal);
        Assert.Contains("href=\"https://staging.example/\"", site.Read("staging/index.html"), StringComparison.Ordinal);
        Assert.Contains("href=\"https://clinic.example/\"", site.Read("other/index.html"), StringComparison.Ordinal);
        Assert.Contains("Sample content", site.Read("staging/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("Sample content", site.Read("public/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_base_url_of_the_command_line_wins_over_the_overlay()
    {
        File.Delete(site.Path("content/a b.md"));
        site.Write("site.staging.yml", "base_url: https://staging.example/\n");

        site.Run("build", "-e", "staging", "-b", "https://asked.example/").EndsWith(0);

        Assert.Contains("href=\"https://asked.example/\"", site.Read("public/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_in_an_overlay_ends_with_2_and_names_the_overlay()
    {
        site.Write("site.staging.yml", "clinic:\n  phon: 1\n");

        var run = site.Run("build", "-e", "staging").EndsWith(2);

        Assert.Contains("site.staging.yml:2:3: error BC1", run.Error, StringComparison.Ordinal);
        Assert.Contains("did you mean `phone`?", run.Error, StringComparison.Ordinal);
        Assert.False(site.Has("public"));
    }

    [Fact]
    public void A_rule_of_the_family_7_can_be_changed_and_no_other()
    {
        site.Write("site.yml", SiteOnDisk.Settings + "lint: { BC7308: off, BC7402: info }\n");
        var changed = SarifReader.Read(site.Run("check", "--strict", "--format", "sarif").Output);

        Assert.DoesNotContain(changed, r => r.StartsWith("BC7308", StringComparison.Ordinal));
        Assert.Contains("BC7402 note content/a%20b.md 6 10 6 13", changed);

        site.Write("site.yml", SiteOnDisk.Settings + "lint: { BC2004: off }\n");
        Assert.Matches("(?m)^site.yml:[0-9:]+ error BC1013", site.Run("check").EndsWith(2).Error);
    }

    public void Dispose() => site.Dispose();
}
