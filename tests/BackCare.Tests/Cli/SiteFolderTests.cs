using System.Diagnostics;
using BackCare.Cli.Disk;
using BackCare.Files;

namespace BackCare.Tests.Cli;

public sealed class SiteFolderTests : IDisposable
{
    private readonly SiteOnDisk site = new();

    [Fact]
    public void Settings_content_and_templates_are_found_and_sorted()
    {
        site.Write("site.preview.yml", "a: b\n").Write("content/b.md", "b").Write("content/a/x.png", "x")
            .Write("templates/layouts/page.html", "t")
            .Write("notes.txt", "n").Write("siteplan.yml", "n").Write("src/x.md", "x");

        Assert.Equal(
            ["content/_index.md", "content/a/x.png", "content/b.md", "site.preview.yml", "site.yml", "templates/layouts/page.html"],
            Tree.Files.Select(f => f.Path));
    }

    [Fact]
    public void Hidden_files_are_left_out_but_for_well_known()
    {
        site.Write("content/.secret.md", "s").Write("content/.git/config", "s").Write("content/_static/.well-known/security.txt", "s");

        Assert.Equal(["content/_index.md", "content/_static/.well-known/security.txt", "site.yml"], Tree.Files.Select(f => f.Path));
    }

    [Theory]
    [InlineData("/etc")]
    [InlineData("/etc/passwd")]
    [InlineData("../../outside")]
    [InlineData("../site.yml")]
    [InlineData("../.env")]
    [InlineData("..")]
    public void A_link_that_leads_out_of_content_is_refused(string target)
    {
        site.Write("secret.txt", "s").Write(".env", "s");
        Directory.CreateDirectory(site.Path("../outside-" + System.IO.Path.GetFileName(site.Root)));
        File.CreateSymbolicLink(site.Path("content/leak.txt"), target);

        var found = SiteFolder.Read(site.Root, ".", File.ReadAllBytes);
        Directory.Delete(site.Path("../outside-" + System.IO.Path.GetFileName(site.Root)));

        Assert.DoesNotContain(found.Value!.Files, f => f.Path.StartsWith("content/leak", StringComparison.Ordinal));
        Assert.True(found.Diagnostics.Any(d => d is { Rule.Id: "BC9002", Location.File: "content/leak.txt" })
            || found.Value.Skipped.Any(s => s.Path == "content/leak.txt"));
    }

    [Fact]
    public void A_link_within_content_is_followed()
    {
        site.Write("content/a.md", "text");
        File.CreateSymbolicLink(site.Path("content/b.md"), "a.md");

        Assert.Equal("text"u8, Tree.Find("content/b.md")!.Read().Span);
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("loop")]
    [InlineData(".")]
    public void A_link_that_leads_nowhere_or_back_is_skipped_with_the_reason(string target)
    {
        File.CreateSymbolicLink(site.Path("content/loop"), target);

        Assert.Equal("content/loop", Assert.Single(Tree.Skipped).Path[.."content/loop".Length]);
    }

    [Fact]
    public void A_pipe_is_skipped_and_never_opened()
    {
        using var made = Process.Start("mkfifo", site.Path("content/pipe.md"));
        made.WaitForExit();

        var skipped = Assert.Single(Tree.Skipped);

        Assert.Equal("content/pipe.md", skipped.Path);
        Assert.Contains("pipe", skipped.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_cannot_stand_in_an_address_is_skipped()
    {
        site.Write("content/a\\b.md", "x").Write("content/a:b.md", "x").Write("content/a\u0001b.md", "x");

        Assert.Equal(3, Tree.Skipped.Length);
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_a_wrong_command_line()
    {
        var run = site.Run("build", "-s", "nowhere").EndsWith(2);

        Assert.Contains("the folder `nowhere` does not exist", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_settings_says_what_to_do()
    {
        File.Delete(site.Path("site.yml"));

        var run = site.Run("build").EndsWith(2);

        Assert.Contains("--source", run.Error, StringComparison.Ordinal);
        Assert.False(site.Has("public"));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_disk_trouble_and_not_a_bug()
    {
        var file = Tree.Find("content/_index.md")!;
        File.Delete(site.Path("content/_index.md"));

        Assert.Equal("BC9014", Assert.Throws<DiskTrouble>(() => file.Read()).Diagnostic.Rule.Id);
    }

    private SourceTree Tree => SiteFolder.Read(site.Root, ".", File.ReadAllBytes).Value!;

    public void Dispose() => site.Dispose();
}
