using BackCare.Cli.Disk;
namespace BackCare.Tests.Cli;

public sealed class BuildCommandTests : IDisposable
{
    private readonly SiteOnDisk site = new();

    [Fact]
    public void A_build_writes_the_site_and_one_summary()
    {
        var run = site.Run("build").EndsWith(0);

        Assert.True(site.Has("public/build.json"));
        Assert.True(site.Has("public/.backcare.json"));
        Assert.Equal("built public", run.Output.Split('\n')[0]);
        Assert.Matches(@"^\d+ written, 0 unchanged, 0 deleted$", run.Summary("files"));
        Assert.Matches(@"^\d+\.\d\d s$", run.Summary("time"));
        Assert.Equal("0", run.Summary("skipped"));
        Assert.Equal(["content", "public", "site.yml"], site.Names());
    }

    [Fact]
    public void A_second_build_of_touched_sources_rewrites_nothing()
    {
        site.Run("build").EndsWith(0);
        File.SetLastWriteTimeUtc(site.Path("content/_index.md"), new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        var run = site.Run("build").EndsWith(0);

        Assert.Matches(@"^0 written, \d+ unchanged, 0 deleted$", run.Summary("files"));
    }

    [Fact]
    public void A_failing_build_changes_nothing()
    {
        site.Run("build").EndsWith(0);
        var before = site.TreeHash("public");
        site.Write("content/bad.md", "---\ntitle: x\nnonsense: 1\n---\n<script>alert(1)</script>\n")
            .Write("site.yml", SiteOnDisk.Settings + "nonsense: 1\n");

        var run = site.Run("build").EndsWith(2);

        Assert.Equal(before, site.TreeHash("public"));
        Assert.Equal("", run.Output);
        Assert.Contains("`nonsense`", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_failing_first_build_makes_no_folder()
    {
        site.Write("site.yml", SiteOnDisk.Settings + "nonsense: 1\n");

        site.Run("build", "-d", "out/deep/www").EndsWith(2);

        Assert.Equal(["content", "site.yml"], site.Names());
    }

    [Fact]
    public void The_result_in_another_format_is_alone_on_stdout()
    {
        var run = site.Run("build", "--format", "json").EndsWith(0);

        Assert.Equal(0, run.Json().GetProperty("summary").GetProperty("errors").GetInt32());
        Assert.Contains("built public", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Quiet_prints_nothing_when_nothing_is_wrong()
    {
        var run = site.Run("build", "-q").EndsWith(0);

        Assert.Equal("", run.Output + run.Error);
    }

    [Fact]
    public void Verbose_names_what_was_written_and_deleted()
    {
        site.Write("content/_static/a.txt", "a\n");
        Assert.Contains("wrote a.txt\n", site.Run("build", "-v").EndsWith(0).Error, StringComparison.Ordinal);

        File.Delete(site.Path("content/_static/a.txt"));
        Assert.Contains("deleted a.txt\n", site.Run("build", "-v").EndsWith(0).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Foreign_files_are_named_in_one_line()
    {
        site.Run("build").EndsWith(0);
        site.Write("public/CNAME", "clinic.example\n").Write("public/.well-known/x", "y\n");

        var run = site.Run("build").EndsWith(0);

        Assert.Contains("note: kept files in public that BackCare did not make: .well-known/x, CNAME\n", run.Error,
            StringComparison.Ordinal);
        Assert.True(site.Has("public/CNAME"));
    }

    [Fact]
    public void A_foreign_folder_is_refused_and_can_be_adopted()
    {
        site.Write("public/thesis.txt", "mine\n");

        var refused = site.Run("build", "--format", "json").EndsWith(3);
        Assert.Equal("BC9011", refused.Json().GetProperty("diagnostics")[0].GetProperty("id").GetString());
        Assert.Equal(["thesis.txt"], site.Names("public"));

        site.Run("build", "--adopt").EndsWith(0);
        site.Run("build").EndsWith(0);
        Assert.Equal("mine\n", site.Read("public/thesis.txt"));
    }

    [Fact]
    public void Source_and_destination_may_lie_anywhere()
    {
        Directory.CreateDirectory(site.Path("elsewhere"));
        Directory.Move(site.Path("content"), site.Path("elsewhere/content"));
        File.Move(site.Path("site.yml"), site.Path("elsewhere/site.yml"));

        site.Run("build", "-s", "elsewhere", "-d", "deep/www").EndsWith(0);
        site.Run("build", "-s", "elsewhere").EndsWith(0);

        Assert.True(site.Has("deep/www/build.json"));
        Assert.True(site.Has("elsewhere/public/build.json"));
        Assert.Equal(["elsewhere", "deep"], site.Names().OrderDescending(StringComparer.Ordinal));
    }

    [Fact]
    public void Two_builds_are_equal_whatever_the_folder_the_cores_and_the_order_of_making()
    {
        using var other = new SiteOnDisk();
        for (var i = 0; i < 40; i++)
        {
            site.Write($"content/_static/f{i}.txt", $"{i}\n");
            other.Write($"content/_static/f{39 - i}.txt", $"{39 - i}\n");
        }

        site.Run("build", "--jobs", "1").EndsWith(0);
        other.Run("build", "--jobs", "8", "-d", "www").EndsWith(0);

        Assert.Equal(site.TreeHash("public"), other.TreeHash("www"));
    }

    [Fact]
    public void Bytes_that_are_no_text_are_told_with_their_offset()
    {
        File.WriteAllBytes(site.Path("content/bad.md"), [.. "---\ntitle: x\n---\n"u8, 0xC3, 0x28]);

        var run = site.Run("build").EndsWith(1);

        Assert.Contains("content/bad.md:", run.Error, StringComparison.Ordinal);
        Assert.Contains("offset 17", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_at_the_start_and_any_line_ends_make_the_same_pages()
    {
        site.Run("build").EndsWith(0);
        var page = site.Read("public/index.html");

        foreach (var end in new[] { "\r\n", "\r" })
        {
            File.WriteAllText(site.Path("content/_index.md"), "\uFEFF" + SiteOnDisk.Home.ReplaceLineEndings(end));
            site.Run("build").EndsWith(0);

            Assert.Equal(page, site.Read("public/index.html"));
        }
    }

    [Fact]
    public void Everything_that_is_wrong_is_told_in_one_run()
    {
        site.Write("content/_index.md", SiteOnDisk.Home + "[a](nowhere.md) [b](#nowhere)\n\n![x](nowhere.png)\n")
            .Write("templates/layouts/home.html", "{{ include \"partials/nowhere\" }}\n");

        var run = site.Run("build", "--format", "json").EndsWith(1);

        var found = run.Json().GetProperty("diagnostics").EnumerateArray().Select(d => d.GetProperty("message").GetString()!).ToList();
        Assert.All(["nowhere.md", "#nowhere", "nowhere.png", "partials/nowhere"],
            what => Assert.Contains(found, m => m.Contains(what, StringComparison.Ordinal)));
    }

    [Fact]
    public void Strict_makes_warnings_fail_and_writes_nothing()
    {
        site.Write("content/_index.md", SiteOnDisk.Home.Replace("title: Sample Clinic", "title: X", StringComparison.Ordinal));

        site.Run("build").EndsWith(0);
        Directory.Delete(site.Path("public"), recursive: true);
        var run = site.Run("build", "--strict").EndsWith(1);

        Assert.Contains("error BC7801", run.Error, StringComparison.Ordinal);
        Assert.False(site.Has("public"));
    }

    [Theory]
    [InlineData("2026-11-23T23:59:59Z", "America/New_York", "2026-11-23")]
    [InlineData("2026-11-23T10:00:00Z", "Pacific/Kiritimati", "2026-11-24")]
    [InlineData("2026-11-23T09:59:59Z", "America/Adak", "2026-11-22")]
    [InlineData("2026-11-23T10:00:00Z", "America/Adak", "2026-11-23")]
    public void Today_is_the_day_in_the_zone_of_the_site(string moment, string zone, string day)
    {
        site.Now = DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(day, Today(zone, asked: null));
    }

    [Fact]
    public void The_day_that_is_asked_for_wins_over_the_environment_and_that_over_the_clock()
    {
        site.Variable("SOURCE_DATE_EPOCH", "86400");

        Assert.Equal("1970-01-02", Today("UTC", asked: null));
        Assert.Equal("2030-01-01", Today("UTC", new DateOnly(2030, 1, 1)));
    }

    [Fact]
    public void A_zone_that_the_machine_does_not_know_has_no_today() => Assert.Null(Today("Mars/Olympus", asked: null));

    [Fact]
    public void A_build_with_errors_waits_for_no_other_build_and_makes_no_folder()
    {
        var destination = new DestinationFolder("public", site.Path("public"));
        using var held = DestinationLock.Take(destination, destination.Beside("lock"), TimeSpan.Zero, CancellationToken.None);
        site.Run("build").EndsWith(3);
        site.Write("content/a.md", "no front matter\n");

        site.Run("build").EndsWith(1);

        Assert.False(site.Has("public"));
    }

    [Fact]
    public void A_destination_that_BackCare_did_not_make_is_refused_before_a_source_is_read()
    {
        var reads = 0;
        site.ReadFile = path =>
        {
            Interlocked.Increment(ref reads);
            return File.ReadAllBytes(path);
        };
        site.Write("public/mine.txt", "mine\n");

        var refused = site.Run("build").EndsWith(3);

        Assert.Contains("BC9011", refused.Error, StringComparison.Ordinal);
        Assert.Equal(0, reads);
    }

    private string? Today(string zone, DateOnly? asked) =>
        BackCare.Cli.Running.Clock.TodayIn(asked, site.Surroundings())(zone)?.ToString("yyyy-MM-dd",
            System.Globalization.CultureInfo.InvariantCulture);

    public void Dispose() => site.Dispose();
}
