using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using BackCare.Cli.Disk;
using BackCare.Cli.Serving;

namespace BackCare.Tests.Cli;

public sealed class ServeCommandTests : IDisposable
{
    private readonly SiteOnDisk site = new("""
        -- content/_static/a.txt --
        one
        -- content/_static/b/c.txt --
        two
        """);

    [Fact]
    public async Task The_site_is_served_by_exact_path_and_nothing_else_is()
    {
        await using var preview = await RunningPreview.Start(site);

        Assert.Equal("one\n", await preview.Text("/a.txt"));
        Assert.Equal("one\n", await preview.Text("/a.txt?v=1"));
        Assert.Equal("two\n", await preview.Text("/b/c.txt"));
        foreach (var path in new[] { "/A.txt", "/a.txt/", "/b/", "//a.txt", "/site.yml", "/content/_static/a.txt", "/.backcare.json",
            "/b/%2e%2e/a.txt/x", "/..%2fsite.yml", "/%2e%2e/site.yml" })
        {
            Assert.Equal((path, HttpStatusCode.NotFound), (path, await preview.Status(path)));
        }
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("127.0.0.1")]
    [InlineData("localhost.evil.example:41313")]
    [InlineData("127.0.0.1:1")]
    public async Task Only_this_machines_own_names_are_answered(string host)
    {
        await using var preview = await RunningPreview.Start(site);

        var answer = await preview.Send("/a.txt", r => r.Headers.Host = host);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task Another_site_may_neither_listen_nor_read()
    {
        await using var preview = await RunningPreview.Start(site);
        var own = preview.Browser.BaseAddress!.ToString().TrimEnd('/');

        var foreign = await preview.Send("/_backcare/events", r => r.Headers.Add("Origin", "https://evil.example"));
        var crossSite = await preview.Send("/_backcare/events", r => r.Headers.Add("Sec-Fetch-Site", "cross-site"));
        var read = await preview.Send("/a.txt", r => r.Headers.Add("Origin", "https://evil.example"));
        using var listening = await preview.Send("/_backcare/events", r => r.Headers.Add("Origin", own));

        Assert.Equal(HttpStatusCode.Forbidden, foreign.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, crossSite.StatusCode);
        Assert.DoesNotContain(read.Headers, h => h.Key.StartsWith("Access-Control", StringComparison.OrdinalIgnoreCase));
        Assert.Equal("same-origin", read.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
        Assert.Equal(HttpStatusCode.OK, listening.StatusCode);
    }

    [Fact]
    public async Task A_preview_can_only_be_read()
    {
        await using var preview = await RunningPreview.Start(site);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await preview.Send("/a.txt", r => r.Method = HttpMethod.Post)).StatusCode);
        Assert.Equal(4, (await preview.Send("/a.txt", r => r.Method = HttpMethod.Head)).Content.Headers.ContentLength);
    }

    [Fact]
    public async Task A_save_is_seen_and_told()
    {
        await using var preview = await RunningPreview.Start(site);
        var reloads = await preview.Listen();

        site.Write("content/_static/a.txt", "other\n");

        Assert.Equal("other\n", await preview.TextUntil("/a.txt", reloads, t => t == "other\n"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    public async Task A_folder_and_a_file_in_it_made_at_once_are_seen(string polling)
    {
        site.Variable("BACKCARE_POLLING", polling);
        await using var preview = await RunningPreview.Start(site);
        var reloads = await preview.Listen();

        site.Write("content/_static/new/deep/d.txt", "here\n");

        Assert.Equal("here\n", await preview.TextUntil("/new/deep/d.txt", reloads, t => t == "here\n"));
    }

    [Fact]
    public async Task A_broken_save_keeps_the_last_good_site_says_what_and_where_and_heals()
    {
        await using var preview = await RunningPreview.Start(site);
        var reloads = await preview.Listen();

        site.Write("site.yml", SiteOnDisk.Settings + "nonsense: <b>\n").Write("content/_static/a.txt", "broken\n");
        var broken = await preview.TextUntil("/404.html", reloads, t => t.Contains("backcare-errors", StringComparison.Ordinal));
        var kept = await preview.Text("/a.txt");
        site.Write("site.yml", SiteOnDisk.Settings);
        var healed = await preview.TextUntil("/404.html", reloads, t => !t.Contains("backcare-errors", StringComparison.Ordinal));

        Assert.Contains("site.yml:10:1: BC1006: `nonsense`", broken, StringComparison.Ordinal);
        Assert.Equal("one\n", kept);
        Assert.Contains("reload.js", healed, StringComparison.Ordinal);
        Assert.Equal("broken\n", await preview.Text("/a.txt"));
    }

    [Fact]
    public async Task A_site_that_is_broken_from_the_start_shows_its_errors_and_heals()
    {
        site.Write("site.yml", "title: <script>\n");
        await using var preview = await RunningPreview.Start(site);
        var reloads = await preview.Listen();

        var broken = await preview.Send("/", _ => { });
        site.Write("site.yml", SiteOnDisk.Settings);
        await preview.TextUntil("/a.txt", reloads, t => t == "one\n");

        Assert.Equal(HttpStatusCode.InternalServerError, broken.StatusCode);
        Assert.Contains("BC1007", await broken.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_storm_of_saves_is_few_rebuilds()
    {
        await using var preview = await RunningPreview.Start(site);
        var reloads = await preview.Listen();
        var storm = System.Diagnostics.Stopwatch.StartNew();
        var lulls = 0;
        var isOver = false;

        // On a busy machine a thread waits longer than the pause that ends a burst: each such lull may be one more rebuild.
        var pulse = Task.Factory.StartNew(
            () =>
            {
                for (var last = storm.ElapsedMilliseconds; !Volatile.Read(ref isOver); last = storm.ElapsedMilliseconds)
                {
                    Thread.Sleep(5);
                    lulls += storm.ElapsedMilliseconds - last > 30 ? 1 : 0;
                }
            },
            TaskCreationOptions.LongRunning);
        for (var i = 0; i < 5_000; i++)
        {
            File.WriteAllText(site.Path("content/_static/a.txt"), $"{i % 10}\n");
        }

        site.Write("content/_static/a.txt", "last\n");
        await preview.TextUntil("/a.txt", reloads, t => t == "last\n");

        var version = Regex.Match(await preview.Text("/404.html"), @"reload\.js\?v=(\d+)").Groups[1].Value;
        Volatile.Write(ref isOver, true);
        await pulse;

        // A burst that does not end is cut every second; a busy machine makes the storm longer.
        Assert.InRange(int.Parse(version, CultureInfo.InvariantCulture), 2, 4 + (int)storm.Elapsed.TotalSeconds + lulls);
    }

    [Fact]
    public async Task A_taken_port_leads_to_the_next()
    {
        using var other = new SiteOnDisk();
        await using var first = await RunningPreview.Start(site);
        await using var second = await RunningPreview.Start(other, "--port", $"{first.Browser.BaseAddress!.Port}");

        Assert.NotEqual(first.Browser.BaseAddress, second.Browser.BaseAddress);
    }

    [Fact]
    public async Task An_interrupted_preview_ends_with_the_signals_number_even_while_a_browser_listens()
    {
        var preview = await RunningPreview.Start(site);
        await preview.Listen();

        Assert.Equal(130, await preview.Stop());
    }

    [Fact]
    public void Where_the_system_cannot_watch_it_is_said_once_and_changes_are_looked_for()
    {
        var notes = new List<string>();
        using var watch = new SourceWatch(site.Root, mustPoll: true, notes.Add);
        site.Write("content/_static/a.txt", "other\n");

        Assert.True(watch.WaitForChange(CancellationToken.None));
        Assert.Empty(notes);
    }

    [Fact]
    public void What_is_added_to_a_page_stands_at_the_top_of_its_body_and_is_escaped()
    {
        var page = PreviewPage.Of(
            "<html><body class=\"x\"><p>hi</p></body></html>"u8,
            PreviewSite.None.After(PreviewSite.None.Files, [DiskRules.NoFolder("<img src=x>")]));

        var text = System.Text.Encoding.UTF8.GetString(page);
        Assert.StartsWith("<html><body class=\"x\"><script type=\"module\" src=\"/_backcare/reload.js?v=1\"></script>", text,
            StringComparison.Ordinal);
        Assert.Contains("&lt;img src=x&gt;", text, StringComparison.Ordinal);
        Assert.EndsWith("<p>hi</p></body></html>", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<head><script type=\"module\" src=\"/_backcare/reload.js\"></script></head><body>")]
    [InlineData("<head></head><body><script type=\"module\" src=\"/_backcare/reload.js\"></script>")]
    [InlineData("<head></head><body>")]
    [InlineData("")]
    public void The_script_that_reloads_stands_once_and_knows_its_version(string page)
    {
        var served =
            System.Text.Encoding.UTF8.GetString(PreviewPage.Of(System.Text.Encoding.UTF8.GetBytes(page), PreviewSite.None
                with { Version = 7 }));

        Assert.Single(Regex.Matches(served, "reload\\.js"));
        Assert.Contains("\"/_backcare/reload.js?v=7\"></script>", served, StringComparison.Ordinal);
    }

    public void Dispose() => site.Dispose();
}
