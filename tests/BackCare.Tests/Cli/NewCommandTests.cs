using BackCare.Content.Model;

namespace BackCare.Tests.Cli;

public sealed class NewCommandTests : IDisposable
{
    private readonly SiteOnDisk disk = new();

    public NewCommandTests() => disk.Run("new", "site", "clinic").EndsWith(0);

    public static TheoryData<string> Types => [.. PageTypes.Names];

    [Fact]
    public void A_new_site_builds_at_once()
    {
        var run = disk.Run("build", "-s", "clinic", "--strict").EndsWith(0);

        Assert.DoesNotContain("warning", run.Error, StringComparison.Ordinal);
        foreach (var page in new[] { "", "contact", "about", "strategies/short-walks", "when-to-get-help", "roadmap/stage-3-keep-going",
            "self-checks/first-check", "glossary", "people/lee-reviewer" })
        {
            Assert.True(disk.Has($"clinic/public/{page}/index.html"), page);
        }

        Assert.True(disk.Has("clinic/public/favicon.svg"));
    }

    [Fact]
    public void Nothing_can_be_said_against_a_new_site_but_that_it_is_a_sample()
    {
        var run = disk.Run("check", "-s", "clinic", "--strict", "--format", "json").EndsWith(0);

        Assert.Equal(["BC7705"], run.Json().GetProperty("diagnostics").EnumerateArray().Select(d => d.GetProperty("id").GetString()));
    }

    [Fact]
    public void A_new_site_carries_the_name_of_its_folder()
    {
        disk.Run("new", "site", "north/back-care").EndsWith(0);

        Assert.Contains("title: \"Back care\"", disk.Read("north/back-care/site.yml"), StringComparison.Ordinal);
        Assert.Contains("public/", disk.Read("north/back-care/.gitignore"), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_can_be_said_against_a_site_with_a_very_short_name()
    {
        disk.Run("new", "site", "pt").EndsWith(0);

        Assert.Contains("title: \"Pt clinic\"", disk.Read("pt/site.yml"), StringComparison.Ordinal);
        disk.Run("check", "-s", "pt", "--strict").EndsWith(0);
    }

    [Theory]
    [InlineData("the-back-and-neck-clinic-of-the-northern-hills-and-of-the-seven-valleys",
        "The back and neck clinic of the northern hills and of the")]
    [InlineData("backbackbackbackbackbackbackbackbackbackbackbackbackbackbackbackback",
        "Backbackbackbackbackbackbackbackbackbackbackbackbackbackback")]
    public void Nothing_can_be_said_against_a_site_with_a_very_long_name(string folder, string title)
    {
        disk.Run("new", "site", folder).EndsWith(0);

        Assert.Contains($"title: \"{title}\"", disk.Read($"{folder}/site.yml"), StringComparison.Ordinal);
        disk.Run("check", "-s", folder, "--strict").EndsWith(0);
    }

    [Fact]
    public void A_name_with_quotes_makes_a_site_that_builds()
    {
        disk.Run("new", "site", "The \"Good\" Back").EndsWith(0);

        disk.Run("build", "-s", "The \"Good\" Back").EndsWith(0);
    }

    [Fact]
    public void A_filled_folder_is_left_alone()
    {
        var before = disk.TreeHash("clinic");

        var run = disk.Run("new", "site", "clinic").EndsWith(3);

        Assert.Contains("error BC9016: `clinic` already exists", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, disk.TreeHash("clinic"));
        Assert.DoesNotContain(disk.Names(), n => n.Contains("backcare-new", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("site", "...")]
    [InlineData("article", "a/b")]
    [InlineData("article", "???")]
    [InlineData("self-check", "a/b")]
    public void A_name_that_cannot_be_one_is_told_in_words(string kind, string name)
    {
        var run = kind == "site" ? disk.Run("new", kind, name) : disk.Run("new", kind, name, "-s", "clinic");

        Assert.Contains($"`{name}`", run.EndsWith(2).Error, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_new_article_of_every_type_builds_as_a_draft(string type)
    {
        var run = disk.Run("new", "article", "rest-well", "--type", type, "-s", "clinic").EndsWith(0);

        Assert.StartsWith("created clinic/content/rest-well.md", run.Output, StringComparison.Ordinal);
        disk.Run("build", "-s", "clinic").EndsWith(0);
        Assert.False(disk.Has("clinic/public/rest-well/index.html"));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_new_article_that_is_reviewed_has_all_parts_of_its_type(string type)
    {
        disk.Run("new", "article", "Rest well", "--type", type, "-s", "clinic").EndsWith(0);
        var text = disk.Read("clinic/content/rest-well.md")
            .Replace("draft: true\n", "", StringComparison.Ordinal)
            .Replace("# reviewed:", "reviewed:", StringComparison.Ordinal)
            .Replace("# tags:", type == "roadmap" ? "series: recovery\npart: 4\n# tags:" : "# tags:", StringComparison.Ordinal);
        disk.Write("clinic/content/rest-well.md", text);

        disk.Run("build", "-s", "clinic").EndsWith(0);
        Assert.True(disk.Has("clinic/public/rest-well/index.html"));
    }

    [Fact]
    public void A_new_article_explains_its_front_matter_and_names_the_ids_of_the_site()
    {
        disk.Run("new", "article", "sleep", "--type", "strategy", "--section", "strategies", "-s", "clinic").EndsWith(0);

        var text = disk.Read("clinic/content/strategies/sleep.md");
        Assert.Contains("authors: [sam-writer]", text, StringComparison.Ordinal);
        Assert.Contains("(sam-writer, lee-reviewer)", text, StringComparison.Ordinal);
        Assert.Contains("date: 2026-11-23", text, StringComparison.Ordinal);
        Assert.Contains("`backcare review content/strategies/sleep.md --by ID`", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_section_that_does_not_exist_is_told_with_the_nearest_one()
    {
        var run = disk.Run("new", "article", "sleep", "--section", "strategy", "-s", "clinic").EndsWith(2);

        Assert.Contains("there is no section `strategy`", run.Error, StringComparison.Ordinal);
        Assert.Contains("create content/strategy/_index.md", run.Error, StringComparison.Ordinal);
        Assert.Contains("did you mean `strategies`?", disk.Run("new", "article", "sleep", "--section", "strategie", "-s", "clinic").Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_that_stands_is_never_written_over()
    {
        disk.Write("clinic/content/sleep.md", "mine");

        disk.Run("new", "article", "sleep", "-s", "clinic").EndsWith(3);

        Assert.Equal("mine", disk.Read("clinic/content/sleep.md"));
    }

    [Fact]
    public void A_new_self_check_is_proved()
    {
        disk.Run("new", "self-check", "knee", "-s", "clinic").EndsWith(0);

        disk.Run("assess", "prove", "knee", "-s", "clinic").EndsWith(0);
        disk.Run("assess", "prove", "clinic/content/self-checks/knee.yml").EndsWith(0);
        disk.Run("build", "-s", "clinic").EndsWith(0);
        disk.Run("new", "self-check", "knee", "-s", "clinic").EndsWith(3);
    }

    [Fact]
    public void Something_new_needs_a_site_around_it()
    {
        disk.Write("empty/note.txt", "");

        var run = disk.Run("new", "article", "sleep", "-s", "empty").EndsWith(2);

        Assert.Contains("there is no site.yml in `empty`", run.Error, StringComparison.Ordinal);
        Assert.Contains("`backcare new site NAME`", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_the_theme_takes_the_place_of_the_built_in_one_and_the_others_stay()
    {
        disk.Write("clinic/templates/partials/footer.html", "<footer><p>Our own foot</p></footer>\n");
        disk.Write("clinic/templates/strings/en.yml", "skip: Jump over the menu\n");

        disk.Run("build", "-s", "clinic").EndsWith(0);

        var home = disk.Read("clinic/public/index.html");
        Assert.Contains("Our own foot", home, StringComparison.Ordinal);
        Assert.Contains("<main", home, StringComparison.Ordinal);
        Assert.Contains("<header", home, StringComparison.Ordinal);
    }

    public void Dispose() => disk.Dispose();
}
