using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using BackCare.Auditing;
using BackCare.Files;

namespace BackCare.Tests.Auditing;

public sealed class AuditTests
{
    [Fact]
    public void A_sound_page_has_no_finding() => Assert.Empty(Audited.Site("<p>Walk a little every hour.</p>"));

    [Fact]
    public void A_finding_stands_at_the_element_in_the_output_file()
    {
        var findings =
            Audited.Site("<!doctype html>\n<html lang=\"en\">\n<head><title>ü</title><meta name=\"viewport\" "
                + "content=\"width=device-width\"></head>\n<body><a href=\"#m\">Skip</a>\n<header>H</header>\n<main id=\"m\"><h1>A</h1>\n "
                    + " ü <img src=\"/index.html\" alt=\"\" width=\"1\">\n</main>\n<footer>F</footer></body>\n</html>\n");

        var finding = Assert.Single(findings);
        Assert.Equal("index.html:7:5", finding.Location.ToString());
        Assert.Equal(new(7, 9), finding.Location.End);
    }

    [Theory]
    [InlineData("/back/")]
    [InlineData("/back")]
    [InlineData("/back/strategies/")]
    [InlineData("strategies/")]
    [InlineData("./strategies/")]
    [InlineData("strategies/index.html?from=home#walk")]
    [InlineData("https://clinic.example/back/strategies/#walk")]
    [InlineData("https://clinic.example/other/")]
    [InlineData("https://elsewhere.example/")]
    [InlineData("mailto:a@clinic.example")]
    [InlineData("#top")]
    public void A_link_resolves_below_the_base_path(string href)
    {
        var findings = Audited.Site(
            $"-- index.html --\n<p><a href=\"{href}\">Read</a></p>\n-- strategies/index.html --\n<h2 id=\"walk\">Walk</h2>",
            new("https://clinic.example/back/"));

        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("/strategies/", "BC8006")]
    [InlineData("../strategies/", "BC8006")]
    [InlineData("/back/strategies", "BC8001")]
    [InlineData("/back/Strategies/", "BC8001")]
    [InlineData("strategies/#wlak", "BC8002")]
    [InlineData("https://clinic.example/back/gone/", "BC8001")]
    [InlineData("%252e%252e/", "BC8006")]
    [InlineData("vbscript:x", "BC8003")]
    [InlineData(" java\tscript:x", "BC8003")]
    [InlineData("data:text/html,x", "BC8003")]
    public void A_link_that_leads_nowhere_is_found(string href, string id)
    {
        var findings = Audited.Site(
            $"-- index.html --\n<p><a href=\"{href}\">Read</a></p>\n-- strategies/index.html --\n<h2 id=\"walk\">Walk</h2>",
            new("https://clinic.example/back/"));

        Assert.Equal(id, Assert.Single(findings).Rule.Id);
    }

    [Fact]
    public void An_address_without_its_slash_is_told_so()
    {
        var findings = Audited.Site("-- index.html --\n<p><a href=\"/a\">Read</a></p>\n-- a/index.html --\n<p>Walk</p>");

        Assert.Equal("end the address with `/`", Assert.Single(findings).Suggestion);
    }

    [Theory]
    [InlineData("<a href=\"a/index.html#walk\">Read</a>", true)]
    [InlineData("<a href=\"a/\">Read</a>", false)]
    [InlineData("<a href=\"/a/index.html\">Read</a>", false)]
    public void A_copy_on_disk_names_the_file(string link, bool isFine)
    {
        var findings = Audited.Site($"-- index.html --\n<p>{link}</p>\n-- a/index.html --\n<h2 id=\"walk\">Walk</h2>", new("file:"));

        Assert.Equal(isFine, findings.IsEmpty);
    }

    [Fact]
    public void A_copy_on_disk_needs_no_integrity()
    {
        var findings = Audited.Site("-- index.html --\n<p><script src=\"a.js\"></script></p>\n-- a.js --\nx", new("file:"));

        Assert.Empty(findings);
    }

    [Fact]
    public void Every_candidate_of_a_srcset_is_looked_up()
    {
        var findings =
            Audited.Site("-- index.html --\n<p><img src=\"/a.png\" srcset=\"/a.png 1x, /b.png 2x\" alt=\"\" width=\"1\" "
                + "height=\"1\"></p>\n-- a.png --\nx");

        Assert.Equal("`/b.png` does not exist in the finished site", Assert.Single(findings).Message);
    }

    [Theory]
    [InlineData("<script src=\"//cdn.example/a.js\"></script>")]
    [InlineData("<iframe src=\"https://video.example/\" title=\"Film\"></iframe>")]
    [InlineData("<link rel=\"preconnect\" href=\"https://fonts.example\">")]
    [InlineData("<link rel=\"stylesheet\" href=\"https://fonts.example/a.css\">")]
    [InlineData("<svg viewBox=\"0 0 1 1\"><image href=\"https://p.example/a.png\"/></svg>")]
    [InlineData("<video poster=\"https://p.example/a.png\"></video>")]
    public void Nothing_is_loaded_from_another_site(string element) =>
        Assert.Equal("BC8004", Assert.Single(Audited.Site($"<p>{element}</p>")).Rule.Id);

    [Theory]
    [InlineData("@font-face { src: url(https://fonts.example/a.woff2) }", "BC8004")]
    [InlineData("@import 'gone.css';", "BC8001")]
    [InlineData("a { background: url(\"/up.svg\") }", "BC8001")]
    [InlineData("/* url(https://fonts.example/a) */ a { background: url(data:image/png;base64,AA) }", null)]
    [InlineData("a { background: url( '../index.html' ) }", null)]
    [InlineData("/* never closed", null)]
    public void A_style_sheet_loads_only_what_is_there(string css, string? id) =>
        Assert.Equal(id, Audited.Site($"-- assets/a.css --\n{css}").SingleOrDefault()?.Rule.Id);

    [Fact]
    public void An_embed_page_may_hold_what_its_own_policy_lists()
    {
        const string Script = "go();";
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Script)));
        var page = $"""
            -- self-checks/back/embed/index.html --
            <!doctype html>
            <html lang="en"><head><title>Keep moving</title><meta name="viewport" content="width=device-width">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-{hash}'"></head>
            <body><main><h1>Back</h1></main><script type="module">{Script}</script></body></html>
            """;

        var shipped = Audited.Options with { ShippedScripts = ImmutableDictionary<string, string>.Empty.Add("embed", hash) };
        var other = Audited.Options with { ShippedScripts = ImmutableDictionary<string, string>.Empty.Add("embed", "other") };

        Assert.Empty(Audited.Site(page, shipped));
        Assert.Equal("BC8306", Assert.Single(Audited.Site(page, other)).Rule.Id);
        Assert.Equal("BC8303", Assert.Single(Audited.Site(page.Replace("go()", "gone()", StringComparison.Ordinal))).Rule.Id);
    }

    [Fact]
    public void A_redirect_needs_a_target_and_no_landmarks()
    {
        const string Page =
            "-- old/index.html --\n<!doctype html>\n<html lang=\"en\"><head><title>Moved</title><meta http-equiv=\"refresh\" content=\"0; "
            + "url=/gone/\"></head><body><a href=\"/\">Home</a></body></html>";

        Assert.Equal("`/gone/` does not exist in the finished site", Assert.Single(Audited.Site(Page)).Message);
    }

    [Fact]
    public void A_page_being_served_is_judged_without_the_other_files()
    {
        var page =
            Audited.Files("<p><a href=\"/elsewhere/\">Read</a> <a href=\"#gone\">this</a></p><script src=\"/assets/a.js\" "
                + "integrity=\"sha256-x\"></script>");

        var findings = Audit.Page(page[0], Audited.Options);

        Assert.Equal("BC8002", Assert.Single(findings).Rule.Id);
    }

    [Fact]
    public void What_stands_under_well_known_is_not_a_page_of_the_site() =>
        Assert.Empty(Audited.Site("-- .well-known/proof.html --\n<!doctype html>proof"));

    [Theory]
    [InlineData("{ \"@type\": \"MedicalWebPage\", \"lastReviewed\": \"2026-05-02\", \"reviewedBy\": { \"@type\": \"Person\", \"name\": "
        + "\"Dana Cole\" } }", null)]
    [InlineData("{ \"@type\": \"MedicalWebPage\", \"lastReviewed\": \"2026-05-03\" }", "lastReviewed")]
    [InlineData("{ \"@graph\": [{ \"@type\": \"Person\", \"name\": \"Dana Coal\" }] }", "name")]
    [InlineData("{ \"@type\": \"MedicalBusiness\", \"telephone\": \"+1-202-555-0142\" }", null)]
    [InlineData("{ \"@type\": \"MedicalCondition\", \"name\": \"Low back pain, unspecified\" }", null)]
    public void Structured_data_say_what_the_page_says(string json, string? wrong)
    {
        var findings =
            Audited.Site($"<p>Reviewed by <b>Dana</b> Cole on <time datetime=\"2026-05-02\">May 2, 2026</time>. <a "
                + $"href=\"tel:+12025550142\">Call</a></p><script type=\"application/ld+json\">{json}</script>");

        Assert.Equal(wrong is null ? 0 : 1, findings.Length);
        Assert.All(findings, d => Assert.Contains($"`{wrong}`", d.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void The_findings_do_not_depend_on_the_number_of_threads()
    {
        var text =
            string.Concat(Enumerable.Range(0, 40)
                .Select(n => $"-- p{n}/index.html --\n<p><a href=\"/p{n + 1}/#x\">Next</a><img src=\"/x\"></p>\n"));

        var one = Audited.Site(text, Audited.Options with { Jobs = 1 });
        var four = Audited.Site(text, Audited.Options with { Jobs = 4 });

        Assert.NotEmpty(one);
        Assert.Equal(one, four);
    }

    [Fact]
    public void Deep_and_broken_html_is_a_finding_and_never_a_crash()
    {
        var deep = string.Concat(Enumerable.Repeat("<div><b>", 2000));
        var bytes = Encoding.UTF8.GetBytes("<!doctype html><p \0=\"<" + deep + "</html");

        var findings =
            Audit.Run([new OutputFile("index.html", bytes), new OutputFile("a.xml", bytes), new OutputFile("b.json", bytes)],
                Audited.Options);

        Assert.Contains(findings, d => d.Rule.Id == "BC8111");
        Assert.Contains(findings, d => d.Rule.Id == "BC8401");
        Assert.Contains(findings, d => d.Rule.Id == "BC8403");
    }
}
