using BackCare.Tests.House;
using BackCare.Tests.Sites;

namespace BackCare.Tests.Outputs.Hosting;

public sealed class HostHeadersTests
{
    private const string Partner = "embed: { allowed_parents: [\"https://partner.example\", \"https://www.other.example:8443\"] }\n";

    public static TheoryData<string> Hosts => [.. WebHost.All];

    [Theory]
    [MemberData(nameof(Hosts))]
    public void Every_page_is_sent_with_its_own_policy_and_with_who_may_frame_it(string host)
    {
        var built = Built(Partner);
        var headers = WebHost.Of(host, built);

        Violations.None(
            from path in built.Paths.Where(p => p.EndsWith(".html", StringComparison.Ordinal))
            let own = built.Html(path).QuerySelector("meta[http-equiv=Content-Security-Policy i]")?.GetAttribute("content")
            where own is not null
            from address in AddressesOf(path)
            let sent = headers(address)
            let isFrame = path.EndsWith("/embed/index.html", StringComparison.Ordinal)
            let parents = isFrame ? "https://partner.example https://www.other.example:8443" : "'none'"
            where sent.GetValueOrDefault("Content-Security-Policy") != $"{own}; frame-ancestors {parents}"
                || sent.ContainsKey("X-Frame-Options") == isFrame
            select $"{address}: {sent.GetValueOrDefault("Content-Security-Policy")}; {sent.GetValueOrDefault("X-Frame-Options")}");
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public void Every_policy_is_of_the_grammar_and_closes_what_it_does_not_name(string host)
    {
        var built = Built(Partner);
        var headers = WebHost.Of(host, built);

        Assert.All(built.Paths.Where(p => p.EndsWith("index.html", StringComparison.Ordinal)), path =>
        {
            var policy = PolicyText.Read(headers(AddressesOf(path)[0])["Content-Security-Policy"]);
            Assert.Equal(["'none'"], policy["default-src"]);
            Assert.Equal(["'none'"], policy["form-action"]);
            Assert.Equal(["'none'"], policy["base-uri"]);
            Assert.Equal([path.Contains("search/", StringComparison.Ordinal) ? "'self'" : "'none'"], policy["connect-src"]);
        });
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public void Without_allowed_parents_any_site_may_frame_a_self_check_and_nothing_else(string host)
    {
        var headers = WebHost.Of(host, Built(""));

        Assert.Equal(["*"], PolicyText.Read(headers("/self-checks/small/embed/")["Content-Security-Policy"])["frame-ancestors"]);
        Assert.Equal(["'none'"], PolicyText.Read(headers("/self-checks/small/")["Content-Security-Policy"])["frame-ancestors"]);
        Assert.Equal(["'none'"], PolicyText.Read(headers("/self-checks/small/share/")["Content-Security-Policy"])["frame-ancestors"]);
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public void What_has_its_fingerprint_in_its_name_is_kept_for_ever_and_nothing_else(string host)
    {
        var built = Built("");
        var headers = WebHost.Of(host, built);

        Violations.None(
            from path in built.Paths
            let kept = headers($"/{path}").GetValueOrDefault("Cache-Control", "")
            let isFingerprinted = path.Split('.') is [.., { Length: 8 or 10 } hash, _] && hash.All(char.IsAsciiHexDigitLower)
            let expected = isFingerprinted ? "public, max-age=31536000, immutable" : path == "embed.js" ? "public, max-age=600" : ""
            where kept != expected && (expected.Length > 0 || kept != "no-cache")
            select $"{path}: {kept}");
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public void An_editors_own_file_beside_the_assets_is_not_kept_for_ever(string host)
    {
        var built = Site.From(Written.Doc("content/assets/a.md") + "-- content/_static/assets/leaflet.txt --\nx\n").Build().WithoutErrors();
        var headers = WebHost.Of(host, built);

        Assert.DoesNotContain("immutable", headers("/assets/leaflet.txt").GetValueOrDefault("Cache-Control", ""), StringComparison.Ordinal);
        Assert.DoesNotContain("immutable", headers("/assets/a/").GetValueOrDefault("Cache-Control", ""), StringComparison.Ordinal);
        Assert.Contains("immutable",
            headers($"/{built.Paths.First(p => p.StartsWith("assets/site.", StringComparison.Ordinal))}")["Cache-Control"],
                StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public void Every_file_is_sent_with_what_keeps_readers_private(string host)
    {
        var built = Built("");
        var headers = WebHost.Of(host, built);

        Assert.All(built.Paths.Where(p => !p.StartsWith("_server/", StringComparison.Ordinal)), path =>
        {
            var sent = headers($"/{path}");
            Assert.Equal("nosniff", sent["X-Content-Type-Options"]);
            Assert.Equal("no-referrer", sent["Referrer-Policy"]);
            Assert.Equal("same-origin", sent["Cross-Origin-Opener-Policy"]);
            Assert.Equal("max-age=31536000", sent["Strict-Transport-Security"]);
            Assert.All(sent["Permissions-Policy"].Split(", "), p => Assert.Matches("^[a-z-]+=\\(\\)$", p));
        });
    }

    [Fact]
    public void A_site_without_https_asks_no_browser_to_stay_with_https() =>
        Assert.All(WebHost.All,
            host => Assert.False(WebHost.Of(host, Built("", o => o with { BaseUrl = "http://intranet.example/" }))("/")
                .ContainsKey("Strict-Transport-Security")));

    [Theory]
    [MemberData(nameof(Hosts))]
    public void Headers_of_site_yml_are_sent_with_every_file_and_take_the_place_of_ours(string host)
    {
        var built = Built("""
            headers:
              X-Clinic: 'say "hi" \ 100% {a} #1; b'
              referrer-policy: same-origin

            """);
        var headers = WebHost.Of(host, built);

        Assert.All(["/", "/embed.js", "/search/", "/self-checks/small/embed/"], path =>
        {
            Assert.Equal("same-origin", headers(path)["Referrer-Policy"]);
            Assert.Equal("""say "hi" \ 100% {a} #1; b""", headers(path)["X-Clinic"]);
        });
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public void Rules_begin_with_the_path_of_the_base_url(string host)
    {
        var headers = WebHost.Of(host, Built(Partner, o => o with { BaseUrl = "https://clinic.example/a/b/" }));

        Assert.Contains("frame-ancestors https://partner.example", headers("/a/b/self-checks/small/embed/")["Content-Security-Policy"],
            StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", headers("/a/b/s/")["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.Equal("public, max-age=600", headers("/a/b/embed.js")["Cache-Control"]);
    }

    [Fact]
    public void No_two_rules_of_a_file_give_one_header()
    {
        var built = Built(Partner);
        var joined = WebHost.Of("Cloudflare", built);
        var last = WebHost.Of("Netlify", built);

        Assert.All(built.Paths.SelectMany(AddressesOf), address => Assert.Equal(last(address), joined(address)));
    }

    [Fact]
    public void A_site_whose_pages_are_all_alike_needs_one_rule_for_them()
    {
        var built = Site.From(string.Concat(Enumerable.Range(1, 30).Select(i => Written.Doc($"content/p{i}.md"))))
            .With("site.yml", Site.Settings + "search: false\n").Build();

        Assert.Single(WebHost.Lines(built.Text("_headers")), r => r.Headers.ContainsKey("Content-Security-Policy"));
    }

    [Fact]
    public void The_rules_of_the_shipped_site_are_as_many_as_every_host_reads() =>
        Assert.InRange(WebHost.Lines(Shipped.ShippedSite.Built.Text("_headers")).Count, 1, 100);

    [Fact]
    public void An_address_that_does_not_exist_shows_the_page_for_that()
    {
        var built = Built("", o => o with { BaseUrl = "https://clinic.example/a/" });

        Assert.Contains("error_page 404 \"/a/404.html\";", built.Text("_server/nginx.conf"), StringComparison.Ordinal);
        Assert.Contains("ErrorDocument 404 \"/a/404.html\"", built.Text("_server/apache.conf"), StringComparison.Ordinal);
        using var json = System.Text.Json.JsonDocument.Parse(built.Text("staticwebapp.config.json"));
        Assert.Equal("/a/404.html", json.RootElement.GetProperty("responseOverrides").GetProperty("404").GetProperty("rewrite")
            .GetString());
    }

    [Fact]
    public void A_copy_for_files_has_nothing_for_web_servers()
    {
        var built = Built("", o => o with { BaseUrl = "file:" });

        Assert.Equal(["build.json"],
            built.Paths.Where(p => !p.EndsWith(".html", StringComparison.Ordinal) && !p.Contains('/', StringComparison.Ordinal)
                && p != "embed.js"));
        Assert.DoesNotContain(built.Paths, p => p.StartsWith('_'));
    }

    private static string[] AddressesOf(string path) =>
        path.EndsWith("index.html", StringComparison.Ordinal) ? [$"/{path[..^"index.html".Length]}", $"/{path}"] : [$"/{path}"];

    private static BuiltSite Built(string settings, Func<BuildOptions, BuildOptions>? options = null) => Site
        .From(Written.Doc("content/s/_index.md") + Written.Doc("content/s/a.md", "aliases: [/old/]")
            + Written.Doc("content/self-checks/_index.md") + SmallCheck.Files())
        .With("site.yml", Site.Settings + settings)
        .Options(options ?? (o => o))
        .Build()
        .WithoutErrors();
}
