using BackCare.Diagnostics;
using BackCare.Files;
using BackCare.Tests.Sites;

namespace BackCare.Tests;

public sealed class BuildTests
{
    [Fact]
    public void A_file_that_the_shell_passed_over_is_told()
    {
        var site = Site.From("");
        var tree = site.Tree with { Skipped = [("content/pipe", "it is a pipe")] };

        var found = Assert.Single(site.Build(tree).Diagnostics, d => d.Rule.Id == "BC5020");

        Assert.Equal(("content/pipe:1:1", "the file was skipped: it is a pipe", Severity.Warning),
            (found.Location.ToString(), found.Message, found.Severity));
    }

    [Fact]
    public void Under_strict_a_warning_is_an_error()
    {
        var site = Site.From("").Options(o => o with { Strict = true });
        var tree = site.Tree with { Skipped = [("content/pipe", "it is a pipe")] };

        Assert.Equal(Severity.Error, Assert.Single(site.Build(tree).Diagnostics, d => d.Rule.Id == "BC5020").Severity);
    }

    [Fact]
    public void An_error_in_site_yml_does_not_hide_those_of_the_content()
    {
        var site = Site.From(Written.Doc("content/a.md", body: "[x](no.md)")).With("site.yml", Site.Settings + "colour: red\n");

        Assert.Equal(["BC1006", "BC5001"], site.Prepare().Errors.Select(e => e.Rule.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Errors_of_all_phases_are_found_in_one_run_and_sorted_by_place()
    {
        var built = Site.From(
            Written.Doc("content/a.md", "colour: red")
            + Written.Doc("content/b.md", body: "[x](no.md)")
            + "-- content/self-checks/c.yml --\ntitle: T\n-- content/_data/other.yml --\na: b\n").Prepare();

        var files = built.Errors.Select(e => e.Location.File).Distinct().ToList();
        Assert.Equal(["content/_data/other.yml", "content/a.md", "content/b.md", "content/self-checks/c.yml"], files);
        Assert.Equal(built.Diagnostics.Sorted(), built.Diagnostics);
    }

    [Fact]
    public void The_number_of_threads_changes_nothing()
    {
        var site =
            Site.From(string.Concat(Enumerable.Range(0, 40)
                .Select(i =>
                    Written.Doc($"content/p{i}.md", $"date: 2026-01-{1 + (i % 28):00}", $"[x](p{(i + 1) % 40}.md) [y](no{i}.md)"))));

        var alone = site.Build();
        var many = site.Options(o => o with { Jobs = 8 }).Build();

        Assert.Equal(alone.TreeHash(), many.TreeHash());
        Assert.Equal(alone.Lines, many.Lines);
    }

    [Fact]
    public void A_file_is_read_once_though_it_is_hashed_and_compiled()
    {
        var reads = 0;
        var site = Site.From("");
        var bytes = "---\ntitle: A\ndescription: B\ntype: page\n---\nWords.\n"u8.ToArray();
        var counted = new SourceFile("content/a.md", bytes.Length, () =>
        {
            Interlocked.Increment(ref reads);
            return bytes;
        });

        site.Build(SourceTree.Of(site.Tree.Files.Append(counted)));

        Assert.Equal(1, reads);
    }
}
