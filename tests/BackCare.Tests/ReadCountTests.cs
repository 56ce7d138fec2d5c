using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using BackCare.Files;
using BackCare.Tests.Cli;
using BackCare.Tests.Cli.Imaging;
using BackCare.Tests.House;

namespace BackCare.Tests;

public sealed class ReadCountTests : IDisposable
{
    private readonly ConcurrentDictionary<string, int> reads = new(StringComparer.Ordinal);
    private readonly SiteOnDisk disk = new();

    public ReadCountTests()
    {
        foreach (var (path, bytes) in Sample())
        {
            disk.Write(path, bytes);
        }

        disk.ReadFile = path =>
        {
            Count(Path.GetRelativePath(disk.Root, path).Replace('\\', '/'));
            return File.ReadAllBytes(path);
        };
    }

    public void Dispose() => disk.Dispose();

    [Fact]
    public void A_build_in_memory_reads_each_file_once()
    {
        var encoded = new ConcurrentBag<string>();
        var options = Options(encoded);

        var rendered = Build.RenderAll(Build.Prepare(Counted(), options).Value!);

        Assert.DoesNotContain(rendered.Diagnostics, d => d.Severity == BackCare.Diagnostics.Severity.Error);
        Assert.True(encoded.Count > 1, "the photo must have several copies, or this proves little");
        EachOnce(Whole().Select(s => s.Path));
    }

    [Fact]
    public void An_audit_in_memory_reads_no_file_again()
    {
        var publication = Build.Prepare(Counted(), Options([])).Value!;

        Build.Audit(publication, Build.RenderAll(publication));

        EachOnce(Whole().Select(s => s.Path));
    }

    [Fact]
    public void Preparing_a_site_reads_no_picture_and_no_other_file_twice()
    {
        Build.Prepare(Counted(), Options([]));

        EachOnce(Whole().Select(s => s.Path).Where(p => Path.GetExtension(p) is not (".jpg" or ".pdf")));
    }

    [Fact]
    public void What_is_published_is_what_was_measured_though_the_file_changes_meanwhile()
    {
        var versions = new Queue<byte[]>([Photo.Jpeg(700, 500), Photo.Jpeg(300, 200)]);
        var changing = new SourceFile("content/walk/photo.jpg", 1, () => versions.Dequeue());
        var tree = SourceTree.Of(Counted().Files.Where(f => f.Path != changing.Path).Append(changing));

        var rendered = Build.RenderAll(Build.Prepare(tree, Options([])).Value!);

        Assert.Single(versions);
        using var published = Photo.Read(rendered.Files.Single(f => f.Path == "walk/photo.jpg").Bytes.ToArray());
        Assert.Equal((700, 500), (published.Width, published.Height));
        var page = Encoding.UTF8.GetString(rendered.Files.Single(f => f.Path == "walk/index.html").Bytes.Span);
        Assert.Contains("width=\"700\" height=\"500\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("build -e preview --jobs 1")]
    public void A_command_opens_each_file_once(string command)
    {
        disk.Run(command.Split(' ')).EndsWith(0);

        EachOnce(OnDisk(isPreview: command.Contains("preview", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_build_that_finds_something_rereads_only_the_file_that_it_quotes()
    {
        disk.Write("content/walk/index.md", Page("Walk", "![Two people walk](photo.jpg) and [x](no.md)\n"));

        disk.Run("build").EndsWith(1);

        Assert.Equal(2, reads["content/walk/index.md"]);
        Assert.True(reads.TryRemove("content/walk/index.md", out _));
        EachOnce(OnDisk(isPreview: false).Where(p => p != "content/walk/index.md"));
    }

    [Fact]
    public async Task Each_rebuild_of_a_preview_opens_each_file_once()
    {
        await using var preview = await RunningPreview.Start(disk);
        EachOnce(OnDisk(isPreview: false));
        var reloads = await preview.Listen();
        reads.Clear();

        disk.Write("content/walk/index.md", Page("Walk", "![Two people walk](photo.jpg) Other words.\n"));
        await preview.TextUntil("/walk/", reloads, text => text.Contains("Other words", StringComparison.Ordinal));

        EachOnce(OnDisk(isPreview: false));
    }

    private void EachOnce(IEnumerable<string> paths)
    {
        var wanted = paths.Select(p => $"{p} 1").Order(StringComparer.Ordinal);

        var counted = reads.Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.Key} {r.Value}")).Order(StringComparer.Ordinal);
        Assert.Equal(wanted, counted);
    }

    private void Count(string path) => reads.AddOrUpdate(path, 1, (_, count) => count + 1);

    private SourceTree Counted() => SourceTree.Of(Whole().Select(s =>
        new SourceFile(s.Path, s.Bytes.Length, () =>
        {
            Count(s.Path);
            return s.Bytes;
        })));

    private static IEnumerable<(string Path, byte[] Bytes)> Whole() => Sample()
        .Where(s => s.Path != "site.preview.yml")
        .Append(("site.yml", Bytes(SiteOnDisk.Settings)))
        .Append(("content/_index.md", Bytes(SiteOnDisk.Home)));

    private static BuildOptions Options(ConcurrentBag<string> encoded) => new()
    {
        TodayIn = _ => new(2026, 11, 23),
        Jobs = 4,
        ImageEncoder = () => (picture, original) =>
        {
            encoded.Add(picture.Path);
            return original[..4];
        },
    };

    private IEnumerable<string> OnDisk(bool isPreview) =>
        Sample().Select(s => s.Path).Append("site.yml").Append("content/_index.md").Where(p => isPreview || p != "site.preview.yml");

    private static IEnumerable<(string Path, byte[] Bytes)> Sample()
    {
        yield return ("site.preview.yml", Bytes("description: A preview of kind and clear help for sore backs.\n"));
        yield return ("content/walk/index.md", Page("Walk", "![Two people walk](photo.jpg)\n"));
        yield return ("content/walk/photo.jpg", Photo.Jpeg(700, 500));
        yield return ("content/draw/index.md", Page("Draw", "![A line](line.svg)\n"));
        yield return ("content/draw/line.svg", Bytes("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 30\"></svg>"));
        yield return ("content/_static/guide.pdf", Bytes("%PDF-1.7 words"));
        yield return ("templates/partials/footer.html", Bytes(Repository.Text("templates/partials/footer.html")));
        yield return ("content/self-checks/lookup.csv", Bytes("from,to\n0,0\n1,1\n2,2\n3,3\n4,4\n5,5\n6,6\n7,7\n8,8\n9,9\n10,10\n"));
        foreach (var (path, text) in SiteText.Parse(SmallCheck.Files()).Files)
        {
            yield return (path, Bytes(text));
            if (path.EndsWith("small.yml", StringComparison.Ordinal))
            {
                yield return (path.Replace("small", "first", StringComparison.Ordinal), Bytes(Looking(text)));
                yield return (path.Replace("small", "second", StringComparison.Ordinal), Bytes(Looking(text)));
            }
        }
    }

    private const string Scores = "scores:\n  raw: { sum: [pain] }\n  found: { lookup: { from: raw, table: lookup.csv } }\n";

    /// <summary>The same self-check, scored through a table that it shares with another.</summary>
    private static string Looking(string text) => text
        .Replace("outcomes:\n", $"{Scores}outcomes:\n", StringComparison.Ordinal)
        .Replace("when: pain >= 8", "when: score.found >= 8", StringComparison.Ordinal);

    private static byte[] Page(string title, string body) =>
        Bytes($"""
            ---
            title: {title} a little every day
            description: {title} and find out how a little every day helps your back, beginning this week.
            type: page
            unlisted: true
            ---
            {body}
            """);

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n"));
}
