namespace BackCare.Tests.Cli;

public sealed class CleanCommandTests : IDisposable
{
    private readonly SiteOnDisk site = new();

    [Fact]
    public void Clean_takes_the_whole_site_away()
    {
        site.Run("build").EndsWith(0);

        site.Run("clean").EndsWith(0);

        Assert.Equal(["content", "site.yml"], site.Names());
    }

    [Fact]
    public void Clean_keeps_what_BackCare_did_not_make()
    {
        site.Run("build").EndsWith(0);
        site.Write("public/CNAME", "clinic.example\n");

        var run = site.Run("clean").EndsWith(0);

        Assert.Contains("1 other files kept", run.Output, StringComparison.Ordinal);
        Assert.Equal(["CNAME"], site.Names("public"));
    }

    [Fact]
    public void Clean_refuses_a_folder_without_a_record()
    {
        site.Write("public/thesis.txt", "mine\n");

        site.Run("clean").EndsWith(3);

        Assert.Equal(["thesis.txt"], site.Names("public"));
    }

    [Fact]
    public void Clean_refuses_dangerous_folders() => site.Run("clean", "-d", ".").EndsWith(3);

    [Fact]
    public void Clean_has_nothing_to_do_where_nothing_was_built() => site.Run("clean").EndsWith(0);

    public void Dispose() => site.Dispose();
}
