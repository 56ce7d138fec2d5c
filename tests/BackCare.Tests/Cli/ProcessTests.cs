using System.Diagnostics;

namespace BackCare.Tests.Cli;

/// <summary>The faults F01, F02, F03, F15, F16, F17 and F18 of the reliability contract, on the process that users start.</summary>
public sealed class ProcessTests : IDisposable
{
    // Elsewhere than in .ci/run fewer instants of a smaller build do, so that nobody waits for them at every change.
    private static readonly (int Instants, int Files) Scale = Environment.GetEnvironmentVariable("CI") == "true" ? (20, 2_000) : (6, 400);

    private readonly SiteOnDisk site = new();

    [Fact]
    public void Killed_at_any_instant_the_old_or_the_new_site_is_whole()
    {
        WriteTwoSites(Scale.Files);
        var (time, one) = Build("one");
        var (_, two) = Build("two");

        for (var i = 0; i < Scale.Instants; i++)
        {
            var current = site.TreeHash("public");
            using var build = ShellProcess.Start(site.Root, "build", "-d", "public", "-s", current == one ? "two" : "one");
            build.After(time * (i + 1) / Scale.Instants).Signal("KILL").End();

            Assert.Contains(site.TreeHash("public"), new[] { one, two });
        }

        Build("one");
        Assert.Equal(["content", "one", "public", "site.yml", "two"], site.Names());
    }

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public void Interrupted_it_ends_with_the_signals_number_and_leaves_nothing(string signal, int code)
    {
        WriteTwoSites(Scale.Files / 8);
        Build("one");
        var (time, two) = Build("two");
        Build("one");

        for (var i = 0; i < Scale.Instants / 3; i++)
        {
            using var build = ShellProcess.Start(site.Root, "build", "-d", "public", "-s", "two");
            var run = build.After(time * (i + 3) / (Scale.Instants / 3 * 2)).Signal(signal).End();

            Assert.True(run.Code == code || (run.Code == 0 && site.TreeHash("public") == two), $"{run}");
            Assert.Equal(["content", "one", "public", "site.yml", "two"], site.Names());
        }
    }

    [Theory]
    [InlineData("public")]
    [InlineData(".")]
    public void A_full_disk_is_told_with_path_and_reason_and_the_old_site_stays(string below)
    {
        WriteFiles("old", count: 10);
        Directory.CreateDirectory(site.Path("small"));
        var script = $"""
            mount -t tmpfs -o size=1m none small 2>/dev/null || exit 77
            $BACKCARE build -d small/{below} >/dev/null || exit 78
            (cd small/{below} && find . -type f | sort | xargs cat | sha256sum) >before
            head -c 3000000 /dev/zero >content/_static/large.txt
            $BACKCARE build -d small/{below} --format json
            code=$?
            (cd small/{below} && find . -type f | sort | xargs cat | sha256sum) >after
            find small -name '.*backcare-*' >left
            exit $code
            """;

        using var process =
            ShellProcess.StartProgram("unshare", site.Root, [("BACKCARE", $"dotnet {ShellProcess.Library}")], ["-m", "sh", "-c", script]);
        var run = process.End();

        if (run.Code is 1 or 77)
        {
            Assert.Skip("this machine does not let a test mount a small disk");
        }

        run.EndsWith(3);
        Assert.Contains("the disk is full", run.Json().GetProperty("diagnostics")[0].GetProperty("message")
            .GetString(), StringComparison.Ordinal);
        Assert.Contains("large.txt", run.Output, StringComparison.Ordinal);
        Assert.Equal(site.Read("before"), site.Read("after"));
        Assert.Equal("", site.Read("left"));
    }

    [Fact]
    public void A_mount_point_is_built_file_by_file_and_it_says_so()
    {
        Directory.CreateDirectory(site.Path("disk"));
        using var process = ShellProcess.StartProgram(
            "unshare",
            site.Root,
            [("BACKCARE", $"dotnet {ShellProcess.Library}")],
            ["-m", "sh", "-c", "mount -t tmpfs none disk 2>/dev/null || exit 77; $BACKCARE build -d disk; ls -A disk >names"]);
        var run = process.End();

        if (run.Code is 1 or 77)
        {
            Assert.Skip("this machine does not let a test mount a disk");
        }

        run.EndsWith(0);
        Assert.Contains("note: disk could not be swapped in one step (it is a mount point), so its files were replaced one by one",
            run.Error, StringComparison.Ordinal);
        Assert.Contains("build.json\n", site.Read("names"), StringComparison.Ordinal);
        Assert.DoesNotContain("backcare-", site.Read("names"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("LC_ALL=th_TH.UTF-8 TZ=Pacific/Kiritimati")]
    [InlineData("LANG=tr_TR LC_ALL=tr_TR.UTF-8 TZ=America/Adak")]
    [InlineData("umask 077;")]
    [InlineData("DOTNET_PROCESSOR_COUNT=1")]
    public void Language_zone_umask_and_cores_of_the_machine_change_no_byte(string setting)
    {
        WriteFiles("x", count: 50);
        site.Run("build", "--now", "2026-11-23").EndsWith(0);

        using var process = ShellProcess.StartScript(site.Root, $"{setting} $BACKCARE build --now 2026-11-23 -d other");
        process.End().EndsWith(0);

        Assert.Equal(site.TreeHash("public"), site.TreeHash("other"));
    }

    [Fact]
    public void The_day_of_SOURCE_DATE_EPOCH_is_the_day_that_is_asked_for()
    {
        using var process = ShellProcess.StartScript(site.Root, "$BACKCARE build -d other", ("SOURCE_DATE_EPOCH", "1795435200"));
        process.End().EndsWith(0);
        site.Run("build", "--now", "2026-11-23").EndsWith(0);

        Assert.Equal(site.TreeHash("public"), site.TreeHash("other"));
    }

    private void WriteTwoSites(int files)
    {
        foreach (var name in new[] { "one", "two" })
        {
            site.Write($"{name}/site.yml", SiteOnDisk.Settings).Write($"{name}/content/_index.md", SiteOnDisk.Home);
            WriteFiles(name, files, $"{name}/");
        }
    }

    private void WriteFiles(string text, int count, string folder = "")
    {
        for (var i = 0; i < count; i++)
        {
            site.Write($"{folder}content/_static/f{i % 20}/{i}.txt", $"{text} {i}\n");
        }
    }

    private (TimeSpan Time, string Hash) Build(string source)
    {
        var watch = Stopwatch.StartNew();
        using var process = ShellProcess.Start(site.Root, "build", "-s", source, "-d", "public");
        process.End().EndsWith(0);
        return (watch.Elapsed, site.TreeHash("public"));
    }

    public void Dispose() => site.Dispose();
}
