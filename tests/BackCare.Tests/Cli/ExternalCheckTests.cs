using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text.Json;
using BackCare.Cli;
using BackCare.Cli.External;
using BackCare.Cli.Printing;
using BackCare.Cli.Serving;
using Microsoft.AspNetCore.Http;

namespace BackCare.Tests.Cli;

public sealed class ExternalCheckTests : IDisposable
{
    private readonly SiteOnDisk site = new();
    private readonly ConcurrentQueue<string> requests = [];
    private readonly ConcurrentQueue<TimeSpan> pauses = [];
    private readonly Dictionary<string, Queue<int>> statuses = new(StringComparer.Ordinal);
    private bool mayVisitItself = true;

    [Fact]
    public async Task Ok_blocked_and_dead_are_told_apart_and_none_fails()
    {
        var run =
            await Check(["/ok", "/gone", "/no-page", "/members", "/moved", "/broken"],
                new() { ["/gone"] = [410], ["/no-page"] = [404], ["/members"] = [403], ["/broken"] = [500] });

        Assert.Equal(0, run.Code);
        Assert.Contains("links to other sites: 2 ok, 2 blocked, 2 dead\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(["/broken BC9023", "/gone BC9022", "/members BC9023", "/no-page BC9022"], Findings(run));
        Assert.All(run.Json().GetProperty("diagnostics").EnumerateArray()
            .Where(d => d.GetProperty("id").GetString()!.StartsWith("BC902", StringComparison.Ordinal)), d =>
        {
            Assert.Equal("info", d.GetProperty("severity").GetString());
            Assert.Equal("content/_index.md", d.GetProperty("file").GetString());
            Assert.True(d.GetProperty("line").GetInt32() > 5);
        });
    }

    [Fact]
    public async Task Strict_does_not_make_a_failure_of_it() =>
        Assert.Equal(0, (await Check(["/gone"], new() { ["/gone"] = [404] }, "--strict")).Code);

    [Fact]
    public async Task A_server_is_asked_for_the_head_first_and_for_the_page_only_where_that_is_refused()
    {
        await Check(["/ok", "/no-head"], new() { ["/no-head"] = [405, 200] });

        Assert.Equal(["HEAD /ok", "HEAD /no-head", "GET /no-head"], requests.Select(r => r.Split(" by ")[0]));
    }

    [Fact]
    public async Task It_says_who_it_is()
    {
        await Check(["/ok"], []);

        Assert.EndsWith($" by BackCare/{ToolVersion.Text} (link check)", requests.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_pauses_between_two_requests_to_a_host()
    {
        await Check(["/a", "/b", "/c"], []);

        Assert.Equal([TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1)], pauses);
        Assert.Equal(3, requests.Count);
    }

    [Fact]
    public async Task A_busy_server_is_asked_again_and_waited_for_as_it_asks()
    {
        var run = await Check(["/busy"], new() { ["/busy"] = [429, 200] });

        Assert.Contains("1 ok, 0 blocked, 0 dead", run.Error, StringComparison.Ordinal);
        Assert.Contains(TimeSpan.FromSeconds(7), pauses);
    }

    [Fact]
    public async Task A_server_that_stays_busy_is_asked_three_times()
    {
        var run = await Check(["/busy"], new() { ["/busy"] = [429] });

        Assert.Equal(["/busy BC9023"], Findings(run));
        Assert.Equal(3, requests.Count);
    }

    [Fact]
    public async Task Answers_are_kept_and_asked_for_again_when_they_are_old()
    {
        await using var server = await Serve();
        Link(server.Port, ["/ok", "/gone"], new() { ["/gone"] = [404] });
        Run();
        Assert.Equal(3, requests.Count);

        Assert.Contains("1 ok, 0 blocked, 1 dead; 2 from earlier visits", Run().Error, StringComparison.Ordinal);
        Assert.Equal(3, requests.Count);

        site.Now = site.Now.AddDays(2);
        Assert.Contains("1 dead; 1 from earlier visits", Run().Error, StringComparison.Ordinal);
        Assert.Equal(5, requests.Count);

        site.Now = site.Now.AddDays(6);
        Run();
        Assert.Equal(8, requests.Count);
    }

    [Fact]
    public async Task A_broken_cache_is_no_trouble()
    {
        site.Write(".backcare/links.json", "{ \"x\": 3, nonsense");

        Assert.Equal(0, (await Check(["/ok"], [])).Code);
        Assert.Equal("ok", JsonDocument.Parse(site.Read(".backcare/links.json")).RootElement.EnumerateObject()
            .Single().Value.GetProperty("state").GetString());
    }

    [Fact]
    public void A_host_where_nothing_answers_is_dead()
    {
        Link(1, ["/x"], []);

        var run = Run();

        Assert.Contains("0 ok, 0 blocked, 1 dead", run.Error, StringComparison.Ordinal);
        Assert.Contains("the server does not answer", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_machine_itself_is_never_visited()
    {
        mayVisitItself = false;

        var run = await Check(["/ok"], []);

        Assert.Equal(["/ok BC9023"], Findings(run));
        Assert.Empty(requests);
    }

    [Fact]
    public async Task Without_the_option_nothing_is_visited()
    {
        await using var server = await Serve();
        Link(server.Port, ["/gone"], []);

        site.Run("check").EndsWith(0);

        Assert.Empty(requests);
        Assert.False(site.Has(".backcare"));
    }

    [Theory]
    [InlineData("8.8.8.8", true)]
    [InlineData("172.32.0.1", true)]
    [InlineData("2606:4700::1111", true)]
    [InlineData("127.0.0.1", false)]
    [InlineData("10.1.2.3", false)]
    [InlineData("172.16.0.1", false)]
    [InlineData("192.168.1.1", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("224.0.0.1", false)]
    [InlineData("::1", false)]
    [InlineData("fe80::1", false)]
    [InlineData("fd00::1", false)]
    [InlineData("::ffff:10.0.0.1", false)]
    public void Only_the_open_web_is_visited(string address, bool isPublic) =>
        Assert.Equal(isPublic, PublicAddress.Is(IPAddress.Parse(address)));

    public void Dispose() => site.Dispose();

    private async Task<Transcript> Check(string[] paths, Dictionary<string, int[]> answers, params string[] more)
    {
        await using var server = await Serve();
        Link(server.Port, paths, answers);
        return Run(more);
    }

    private Task<PreviewServer> Serve() => PreviewServer.Start(43000, _ => Answer);

    private Task Answer(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        lock (requests)
        {
            requests.Enqueue($"{context.Request.Method} {path} by {context.Request.Headers.UserAgent}");
            context.Response.StatusCode = !statuses.TryGetValue(path, out var left) ? 200 : left.Count > 1 ? left.Dequeue() : left.Peek();
        }

        if (context.Response.StatusCode == 429)
        {
            context.Response.Headers.RetryAfter = "7";
        }

        if (path == "/moved")
        {
            context.Response.Redirect("/ok");
        }

        return Task.CompletedTask;
    }

    private void Link(int port, string[] paths, Dictionary<string, int[]> answers)
    {
        foreach (var (path, codes) in answers)
        {
            statuses[path] = new(codes);
        }

        site.Write("content/_index.md", SiteOnDisk.Home
            + string.Concat(paths.Select(p =>
                string.Create(CultureInfo.InvariantCulture, $"\nRead [about {p[1..]}](http://127.0.0.1:{port}{p}#part).\n"))));
    }

    private Transcript Run(params string[] more)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = Shell.Run(["check", "--external", "--format", "json", .. more], site.Surroundings() with
        {
            Output = output,
            Error = error,
            MayVisit = address => mayVisitItself && IPAddress.IsLoopback(address),
            Wait = (pause, _) =>
            {
                pauses.Enqueue(pause);
                return Task.CompletedTask;
            },
        });
        return new(code, output.ToString(), error.ToString());
    }

    private static List<string> Findings(Transcript run) =>
    [
        .. run.Json().GetProperty("diagnostics").EnumerateArray()
            .Where(d => d.GetProperty("id").GetString()!.StartsWith("BC902", StringComparison.Ordinal))
            .Select(d => $"/{d.GetProperty("message").GetString()!.Split('`')[1].Split('/')[^1]} {d.GetProperty("id").GetString()}")
            .Order(StringComparer.Ordinal),
    ];
}
