using System.Text;
using System.Text.Json;

namespace BackCare.Tests.Cli;

public sealed class ReviewCommandTests : IDisposable
{
    private const string Page = "content/advice.md";

    private const string Body = "Walk a little each day.\n";

    private readonly SiteOnDisk site = new();

    public ReviewCommandTests() =>
        site.Write("content/_data/people.yml",
            "dana-cole:\n  name: Dana Cole\n  credentials: DPT\nlee-roy:\n  name: Lee Roy\n  credentials: MD\n");

    [Fact]
    public void A_review_is_one_line_before_the_end_of_the_front_matter()
    {
        Write("title: Advice # the title\ndescription: What to do about a sore back today.\n");

        var run = Review().EndsWith(0);

        Assert.Equal("recorded: Dana Cole reviewed content/advice.md on 2026-11-23\n", run.Output);
        Assert.Matches(
            "^---\ntitle: Advice # the title\ndescription: What to do about a sore back today.\nreviewed: \\{ by: dana-cole, on: "
            + "2026-11-23, next: 2027-11-23, hash: [0-9a-f]{64} \\}\n---\n" + Body + "$",
            site.Read(Page));
    }

    [Fact]
    public void Recording_twice_changes_nothing()
    {
        Write("title: Advice\ndescription: What to do about a sore back today.\n");
        Review().EndsWith(0);
        var once = File.ReadAllBytes(site.Path(Page));

        Assert.StartsWith("already recorded", Review().EndsWith(0).Output, StringComparison.Ordinal);
        Assert.Equal(once, File.ReadAllBytes(site.Path(Page)));
    }

    [Theory]
    [InlineData("reviewed: { by: lee-roy, on: 2026-01-31, next: 2026-07-31 } # every six months",
        "reviewed: { by: dana-cole, on: 2026-11-23, next: 2027-05-23, hash: HASH } # every six months")]
    [InlineData("reviewed: {by: \"lee-roy\",on: '2026-01-31'}", "reviewed: {by: dana-cole,on: 2026-11-23, next: 2027-11-23, hash: HASH}")]
    [InlineData("reviewed:\n    by: lee-roy   # who\n    # when\n    on: 2026-01-01\n    next: 2026-01-15\ndraft: false",
        "reviewed:\n    by: dana-cole   # who\n    # when\n    on: 2026-11-23\n    next: 2026-12-07\n    hash: HASH\ndraft: false")]
    [InlineData("reviewed:\n  hash: abc\n  by: lee-roy\n  on: 2026-01-01",
        "reviewed:\n  hash: HASH\n  by: dana-cole\n  on: 2026-11-23\n  next: 2027-11-23")]
    public void What_stands_around_the_values_stays_as_it_is(string before, string after)
    {
        Write($"title: Advice\n{before}\ndescription: What to do about a sore back today.\n");

        Review().EndsWith(0);

        var text = site.Read(Page);
        var hash = System.Text.RegularExpressions.Regex.Match(text, "hash: ([0-9a-f]{64})").Groups[1].Value;
        Assert.Equal(64, hash.Length);
        Assert.Equal($"---\ntitle: Advice\n{after.Replace("HASH", hash, StringComparison.Ordinal)}\ndescription: What to do about a sore "
            + $"back today.\n---\n{Body}", text);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\n")]
    public void Byte_order_mark_and_line_ends_stay(string lineEnd)
    {
        var written = "---\ntitle: Rückengymnastik 🧘\nreviewed: { by: lee-roy, on: 2026-01-01 }\n"
            + "description: What to do about a sore back today.\n---\nTwo words\u2028here.\n";
        var lines = written.Replace("\n", lineEnd, StringComparison.Ordinal);
        File.WriteAllText(site.Path(Page), lines, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

        Review().EndsWith(0);

        var bytes = File.ReadAllBytes(site.Path(Page));
        Assert.True(bytes.AsSpan().StartsWith("\uFEFF"u8));
        var text = Encoding.UTF8.GetString(bytes.AsSpan(3));
        var hash = System.Text.RegularExpressions.Regex.Match(text, "hash: ([0-9a-f]{64})").Groups[1].Value;
        Assert.Equal(lines.Replace("{ by: lee-roy, on: 2026-01-01 }",
            $"{{ by: dana-cole, on: 2026-11-23, next: 2027-11-23, hash: {hash} }}", StringComparison.Ordinal), text);
    }

    [Fact]
    public void A_text_that_changes_afterwards_is_reported()
    {
        Write("title: Advice\ndescription: What to do about a sore back today.\n");
        Review().EndsWith(0);
        Assert.DoesNotContain("BC7108", Ids());

        site.Write(Page, site.Read(Page).Replace("little", "lot", StringComparison.Ordinal));
        Assert.Contains("BC7108", Ids());

        Review("--now", "2026-11-24").EndsWith(0);
        Assert.DoesNotContain("BC7108", Ids("--now", "2026-11-24"));
    }

    [Fact]
    public void A_self_check_records_its_version_too_and_needs_a_new_one_once_it_changed()
    {
        site.Run("new", "site", "clinic").EndsWith(0);
        const string check = "clinic/content/self-checks/first-check.yml";
        Review(check, "-s", "clinic", "--by", "lee-reviewer").EndsWith(0);
        Assert.Matches("\nreviewed: \\{ by: lee-reviewer, on: 2026-11-23, next: 2027-11-23, hash: [0-9a-f]{64}, version: 1 \\}\n",
            site.Read(check));
        Assert.DoesNotContain("BC7109", Ids("-s", "clinic"));

        site.Write(check, site.Read(check).Replace("Do you have a fever?", "Are you hot?", StringComparison.Ordinal));
        Assert.Contains("BC7109", Ids("-s", "clinic"));
        var before = site.Read(check);
        Assert.Contains("error BC7109", Review(check, "-s", "clinic", "--by", "lee-reviewer").EndsWith(1).Error, StringComparison.Ordinal);
        Assert.Equal(before, site.Read(check));

        site.Write(check, before.Replace("\nversion: 1\n", "\nversion: 2\n", StringComparison.Ordinal));
        Assert.Contains("BC7108", Ids("-s", "clinic"));
        Review(check, "-s", "clinic", "--by", "lee-reviewer").EndsWith(0);
        Assert.Contains("version: 2 }", site.Read(check), StringComparison.Ordinal);
        Assert.DoesNotContain("BC7108", Ids("-s", "clinic"));
    }

    [Fact]
    public void An_unknown_person_is_told_with_the_nearest_one()
    {
        Write("title: Advice\ndescription: What to do about a sore back today.\n");
        var before = site.Read(Page);

        var run = site.Run("review", Page, "--by", "dana-cloe").EndsWith(2);

        Assert.Contains("`dana-cloe` is not in content/_data/people.yml", run.Error, StringComparison.Ordinal);
        Assert.Contains("did you mean `dana-cole`?", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, site.Read(Page));
    }

    [Theory]
    [InlineData("content/advise.md", "did you mean `content/advice.md`?")]
    [InlineData("site.yml", "cannot be reviewed")]
    [InlineData("../x.md", "there is no file")]
    public void A_file_that_cannot_be_reviewed_is_told(string file, string words)
    {
        Write("title: Advice\ndescription: What to do about a sore back today.\n");

        Assert.Contains(words, site.Run("review", file, "--by", "dana-cole").EndsWith(2).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_with_an_error_is_not_recorded()
    {
        Write("title: Advice\ndescripton: What to do about a sore back today.\n");
        var before = site.Read(Page);

        var run = Review().EndsWith(1);

        Assert.StartsWith("nothing was recorded: fix these errors first", run.Error, StringComparison.Ordinal);
        Assert.Contains("BC2004", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, site.Read(Page));
    }

    [Fact]
    public void Next_can_be_named_and_lies_ahead()
    {
        Write("title: Advice\ndescription: What to do about a sore back today.\n");

        Review("--next", "2026-11-23").EndsWith(2);
        Review("--next", "2027-02-01").EndsWith(0);

        Assert.Contains("next: 2027-02-01", site.Read(Page), StringComparison.Ordinal);
    }

    [Fact]
    public void Permissions_stay_and_nothing_is_left_beside_the_file()
    {
        Write("title: Advice\ndescription: What to do about a sore back today.\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(site.Path(Page), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        }

        Review().EndsWith(0);

        Assert.Equal(["_data", "_index.md", "advice.md"], site.Names("content"));
        Assert.True(OperatingSystem.IsWindows()
            || File.GetUnixFileMode(site.Path(Page)) == (UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead));
    }

    public void Dispose() => site.Dispose();

    private void Write(string matter) => site.Write(Page, $"---\n{matter}---\n{Body}");

    private Transcript Review(params string[] more) => more is [var file, ..] && !file.StartsWith('-')
        ? site.Run(["review", .. more])
        : site.Run(["review", Page, "--by", "dana-cole", .. more]);

    private List<string?> Ids(params string[] more) =>
        [.. site.Run(["check", "--format", "json", .. more]).Json().GetProperty("diagnostics").EnumerateArray()
            .Select((JsonElement d) => d.GetProperty("id").GetString())];
}
