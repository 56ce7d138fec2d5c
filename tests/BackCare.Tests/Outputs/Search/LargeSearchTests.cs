using System.IO.Compression;
using System.Text;
using System.Text.Json;
using BackCare.Tests.Sites;

namespace BackCare.Tests.Outputs.Search;

public sealed class LargeSearchTests
{
    private const int Articles = 2400;

    private static readonly string[] Queries = ["wapobe", "wapo bedo", "pain", "back pain wapo", "heading", "sciatica", "ba"];

    private static readonly Lazy<BuiltSite> Large = new(() => Build(jobs: 1));

    private static readonly Lazy<BuiltSite> Vast = new(() => Site.From(Short(Articles)).Build().Sound());

    [Fact]
    public void The_first_query_on_300_articles_loads_at_most_15_kB()
    {
        var session = new SearchSession(Large.Value);
        var words = session.Results("pain")[0][1].Split(' ');

        Assert.All(Queries.Concat(words).Append(string.Join(' ', words)), query =>
        {
            session.Find(query);
            Assert.InRange(session.Weight(Brotli), 1, 15_000);
        });
    }

    [Fact]
    public void The_first_query_on_2400_articles_loads_at_most_15_kB()
    {
        var session = new SearchSession(Vast.Value);

        Assert.All(Queries.Concat(Enumerable.Range(0, Articles).Where(n => n % 97 == 0).Select(TitleOf)), query =>
        {
            session.Find(query);
            Assert.InRange(session.Weight(Brotli), 1, 15_000);
        });
    }

    [Fact]
    public void However_many_pages_there_are_the_search_page_names_at_most_100_runs_of_them()
    {
        using var manifest = JsonDocument.Parse(new SearchSession(Vast.Value).Manifest);
        var list = manifest.RootElement;
        var (size, group) = (list.GetProperty("size").GetInt32(), list.GetProperty("group").GetInt32());
        var hashes = list.GetProperty("pages").GetString()!.Split(' ');
        var files = (list.GetProperty("count").GetInt32() + size - 1) / size;

        Assert.True(files > 600);
        Assert.Equal((files + group - 1) / group, hashes.Length);
        Assert.InRange(hashes.Length, 80, 100);
        Assert.All(Enumerable.Range(0, files), file => Assert.Contains($"search/p-{file}.{hashes[file / group]}.json", Vast.Value.Paths));
        Assert.Equal(files, FilesOf(Vast.Value, "search/p-").Count);
        Assert.InRange(Brotli(Encoding.UTF8.GetBytes(list.GetRawText())), 1, 2_500);
    }

    [Fact]
    public void A_changed_page_renames_the_files_of_its_run_and_no_other()
    {
        var changed = Site.From(Short(Articles).Replace($"title: {TitleOf(70)}\n", "title: Quite another\n", StringComparison.Ordinal))
            .Build().Sound();

        var before = FilesOf(Vast.Value, "search/p-");
        var after = FilesOf(changed, "search/p-");
        var renamed = after.Where(f => !before.ContainsKey(f.Key)).ToList();

        Assert.Equal(before.Count, after.Count);
        Assert.InRange(renamed.Count, 2, 10);
        Assert.All(after.Where(f => before.ContainsKey(f.Key)), f => Assert.Equal(before[f.Key], f.Value));
        Assert.Contains(renamed, f => f.Value.Contains("Quite another", StringComparison.Ordinal));
    }

    [Fact]
    public void On_2400_articles_a_title_finds_its_page_first()
    {
        var session = new SearchSession(Vast.Value);

        Assert.All(Enumerable.Range(0, Articles).Where(n => n % 301 == 0), n => Assert.Equal($"/a{n}/", session.Find(TitleOf(n)).First()));
    }

    [Fact]
    public void The_index_does_not_depend_on_the_number_of_jobs()
    {
        var many = Build(jobs: 8);

        Assert.Equal(Large.Value.TreeHash(), many.TreeHash());
    }

    [Fact]
    public void Every_file_of_the_index_is_named_by_its_bytes_and_lies_in_the_manifest()
    {
        var manifest = new SearchSession(Large.Value).Manifest;
        var files = Large.Value.Files.Where(f => f.Path.StartsWith("search/", StringComparison.Ordinal) && f.Path != "search/index.html")
            .ToList();

        Assert.True(files.Count > 100);
        Assert.All(files, f =>
        {
            var hash = f.Path.Split('.')[1];
            Assert.Equal(hash, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(f.Bytes.Span))[..8]);
            Assert.Contains(hash, manifest, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Every_word_of_a_title_finds_its_page()
    {
        var session = new SearchSession(Large.Value);

        Assert.All(Enumerable.Range(0, 300).Where(n => n % 17 == 0), n => Assert.Contains($"/s{n % 7}/a{n}/", session.Find(TitleOf(n))));
    }

    /// <summary>300 articles of about 450 words out of 3,000, the frequent ones often, as in real texts.</summary>
    private static BuiltSite Build(int jobs)
    {
        var text = new StringBuilder("-- content/_data/glossary.yml --\nsciatica: { means: Leg pain., also: [leg pain] }\n");
        for (var section = 0; section < 7; section++)
        {
            text.Append($"-- content/s{section}/_index.md --\n---\ntitle: Section {section}\ndescription: All of section "
                + $"{section}.\n---\n");
        }

        for (var n = 0; n < 300; n++)
        {
            var random = new Random(n);
            text.Append($"-- content/s{n % 7}/a{n}.md --\n---\ntitle: {TitleOf(n)}\ndescription: About {TitleOf(n)} and what helps with "
                + $"{Words(random, 9)}.\ntype: page\n---\n");
            for (var part = 0; part < 3; part++)
            {
                text.Append($"## Heading {part} {Words(random, 2)}\n\nBack pain {Words(random, 70)}.\n\nA {Words(random, 70)}.\n\n");
            }
        }

        return Site.From(text.ToString()).Options(o => o with { Jobs = jobs }).Build().Sound();
    }

    /// <summary>Articles of a few words each: their number is what matters.</summary>
    private static string Short(int articles)
    {
        var text = new StringBuilder();
        for (var n = 0; n < articles; n++)
        {
            var random = new Random(n);
            text.Append($"-- content/a{n}.md --\n---\ntitle: {TitleOf(n)}\ndescription: About {TitleOf(n)} and {Words(random, 9)}.\ntype: "
                + $"page\n---\n{Words(random, 30)}.\n\n");
        }

        return text.ToString();
    }

    private static Dictionary<string, string> FilesOf(BuiltSite site, string start) =>
        site.Files.Where(f => f.Path.StartsWith(start, StringComparison.Ordinal))
            .ToDictionary(f => f.Path, f => Encoding.UTF8.GetString(f.Bytes.Span), StringComparer.Ordinal);

    private static string TitleOf(int n) => $"{Words(new Random(1000 + n), 3)} {n}";

    private static string Words(Random random, int count) =>
        string.Join(' ', Enumerable.Range(0, count).Select(_ => Word((int)(3000 * Math.Pow(random.NextDouble(), 3)))));

    private static string Word(int n)
    {
        const string Consonants = "wpbdlmnrst";
        const string Vowels = "aoeiu";
        var word = new StringBuilder();
        for (var rest = n + 11; rest > 0; rest /= 50)
        {
            word.Append(Consonants[rest % 10]).Append(Vowels[rest / 10 % 5]);
        }

        return word.ToString();
    }

    private static int Brotli(byte[] file)
    {
        using var target = new MemoryStream();
        using (var stream = new BrotliStream(target, CompressionLevel.Optimal, leaveOpen: true))
        {
            stream.Write(file);
        }

        return (int)target.Length;
    }
}
