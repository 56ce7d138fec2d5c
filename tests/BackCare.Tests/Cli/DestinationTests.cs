using BackCare.Cli.Disk;

namespace BackCare.Tests.Cli;

public sealed class DestinationTests : IDisposable
{
    private readonly SiteOnDisk site = new();
    private readonly Outputs outputs = new();

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("/")]
    [InlineData("content")]
    [InlineData("content/deep")]
    [InlineData("templates")]
    [InlineData("site.yml")]
    [InlineData("home")]
    [InlineData("public/..")]
    [InlineData("link-to-root")]
    [InlineData("link-to-content/x")]
    public void A_dangerous_destination_is_refused_and_nothing_is_touched(string destination)
    {
        Directory.CreateDirectory(site.Path("home"));
        File.CreateSymbolicLink(site.Path("link-to-root"), site.Root);
        File.CreateSymbolicLink(site.Path("link-to-content"), site.Path("content"));
        var before = site.TreeHash("content");

        var run = site.Run("build", "-d", destination, "--adopt").EndsWith(3);

        Assert.Contains("BC9010", run.Error, StringComparison.Ordinal);
        Assert.Equal(["content", "home", "link-to-content", "link-to-root", "site.yml"], site.Names());
        Assert.Equal(before, site.TreeHash("content"));
    }

    [Fact]
    public void A_destination_in_a_folder_that_takes_no_files_is_refused_with_path_and_reason()
    {
        var run = site.Run("build", "-d", "/proc/backcare").EndsWith(3);

        Assert.Contains("BC9013", run.Error, StringComparison.Ordinal);
        Assert.Contains("/proc/", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_build_waits_and_then_names_the_process_that_holds_the_lock()
    {
        using var first = outputs.Open();

        var trouble = Assert.Throws<DiskTrouble>(() => outputs.Open());

        Assert.Equal("BC9012", trouble.Diagnostic.Rule.Id);
        Assert.Contains($"process {Environment.ProcessId}", trouble.Diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_build_goes_on_as_soon_as_the_first_has_ended()
    {
        var first = outputs.Open();
        var second = Task.Run(() => outputs.Open(patience: TimeSpan.FromMinutes(1)));

        first.Dispose();
        using var taken = await second;

        Assert.NotNull(taken);
    }

    [Fact]
    public void The_lock_of_a_dead_process_is_taken_over()
    {
        File.WriteAllText(outputs.Destination.Beside("lock"), "");
        File.WriteAllText(outputs.Destination.Beside("lock-holder"), "process 99999999");

        outputs.Build(("index.html", "home"));

        Assert.Empty(outputs.Beside);
    }

    [Fact]
    public void Ten_builds_at_once_leave_one_whole_site()
    {
        Parallel.For(0, 10, i =>
        {
            using var folder = outputs.Open(patience: TimeSpan.FromMinutes(1));
            Outputs.Build(folder, ("a", $"{i}"), ("b", $"{i}"), ($"only-{i}", "x"));
        });

        Assert.Equal(outputs.Read("a"), outputs.Read("b"));
        Assert.Equal(["a", "b", $"only-{outputs.Read("a")}"], outputs.Files);
        Assert.Empty(outputs.Beside);
    }

    [Fact]
    public void A_destination_that_is_a_link_to_a_folder_is_built_behind_the_link()
    {
        var real = Directory.CreateDirectory(site.Path("www")).FullName;
        File.CreateSymbolicLink(site.Path("public"), real);

        site.Run("build").EndsWith(0);

        Assert.NotNull(new FileInfo(site.Path("public")).LinkTarget);
        Assert.True(site.Has("www/build.json"));
    }

    public void Dispose()
    {
        site.Dispose();
        outputs.Dispose();
    }
}
