using BackCare.Files;

namespace BackCare.Tests.Files;

public sealed class SourceTreeTests
{
    [Fact]
    public void Files_are_sorted_by_path_and_found_by_it()
    {
        var tree =
            SourceTree.Of(new[] { "site.yml", "content/b.md", "content/a.md", "content/B.md" }.Select(p => SourceFile.Of(p, default)));

        Assert.Equal(["content/B.md", "content/a.md", "content/b.md", "site.yml"], tree.Files.Select(f => f.Path));
        Assert.All(tree.Files, f => Assert.Same(f, tree.Find(f.Path)));
        Assert.Null(tree.Find("content/c.md"));
        Assert.Null(tree.Find("CONTENT/a.md"));
        Assert.Null(SourceTree.Of([]).Find("a"));
    }

    [Fact]
    public void A_file_is_not_read_before_it_is_needed()
    {
        var reads = 0;
        var file = new SourceFile("content/a.md", 3, () =>
        {
            reads++;
            return "abc"u8.ToArray();
        });

        _ = SourceTree.Of([file]).Find("content/a.md");
        Assert.Equal(0, reads);

        Assert.Equal(3, file.Read().Length);
        Assert.Equal("a.md", file.Name);
        Assert.Equal("content/a.md:1:1", file.Top.ToString());
    }
}
