namespace BackCare.Tests;

public sealed class SiteTextTests
{
    [Fact]
    public void Each_path_line_begins_a_file_that_ends_with_a_line_feed()
    {
        var text = SiteText.Parse("""
            -- content/a.md --
            ---
            title: A
            ---
            -- site.yml --
            title: T

            """);

        Assert.Equal([("content/a.md", "---\ntitle: A\n---\n"), ("site.yml", "title: T\n")], text.Files);
    }

    [Fact]
    public void Text_before_the_first_file_is_kept_apart()
    {
        var text = SiteText.Parse("<p>Hello\n-- a.md --\nb");

        Assert.Equal("<p>Hello\n", text.Before);
        Assert.Equal([("a.md", "b\n")], text.Files);
    }

    [Fact]
    public void Dashes_without_a_path_are_text()
    {
        var text = SiteText.Parse("-- a.md --\n--\n-- --\n---\n--  --");

        Assert.Equal("--\n-- --\n---\n--  --\n", Assert.Single(text.Files).Text);
    }

    [Fact]
    public void A_file_may_be_empty() => Assert.Equal([("a.md", ""), ("b.md", "")], SiteText.Parse("-- a.md --\n-- b.md --").Files);

    [Fact]
    public void A_path_that_stands_twice_is_refused() =>
        Assert.Throws<ArgumentException>(() => SiteText.Parse("-- a.md --\n-- a.md --"));

    [Fact]
    public void Windows_line_ends_are_read_as_line_feeds() =>
        Assert.Equal([("a.md", "b\nc\n")], SiteText.Parse("-- a.md --\r\nb\r\nc\r\n").Files);
}
