using System.Text.RegularExpressions;
using BackCare.Tests.Sites;

namespace BackCare.Tests.Outputs;

public sealed partial class LlmsTxtTests
{
    private const string Wanted = Site.Settings + "llms_txt: true\n";

    [Fact]
    public void It_names_the_site_and_every_page_that_may_be_found_by_section()
    {
        var built = Site.From(
            Written.Doc("content/a.md") + Written.Doc("content/s/_index.md") + Written.Doc("content/s/b.md")
                + Written.Doc("content/hidden.md", "unlisted: true")
            + Written.Doc("content/quiet.md", "sitemap: false") + Written.Doc("content/draft.md", "draft: true")
            + Written.Doc("content/self-checks/_index.md") + SmallCheck.Files()
            + "-- content/_data/glossary.yml --\nsciatica: { means: pain down one leg }\n").With("site.yml", Wanted).Build()
                .WithoutErrors();

        var (title, description, sections) = Read(built.Text("llms.txt"));

        Assert.Equal(("Sample Clinic", "Kind and clear help for sore backs, from people who listen."), (title, description));
        Assert.Equal(["Sample Clinic", "On s _index md", "On self-checks _index md"], sections.Select(s => s.Heading));
        Assert.Equal(["/a/", "/glossary/"], Paths(sections[0].Links));
        Assert.Equal(["/s/", "/s/b/"], Paths(sections[1].Links));
        Assert.Equal(["/self-checks/", "/self-checks/small/"], Paths(sections[2].Links));
        Assert.Equal(("On a md", "What there is to say on a md."), (sections[0].Links[0].Text, sections[0].Links[0].About));
    }

    [Fact]
    public void Pages_of_further_languages_stand_last_with_the_code_of_their_language()
    {
        var built = Site.From(Written.Doc("content/a.md") + Written.Doc("content/_index.es.md") + Written.Doc("content/a.es.md"))
            .With("site.yml", Wanted + "languages:\n  es: { title: Clínica }\n").Build().WithoutErrors();

        var sections = Read(built.Text("llms.txt")).Sections;

        Assert.Equal("/a/", Assert.Single(Paths(sections[0].Links)));
        Assert.EndsWith(" (es)", sections[1].Heading, StringComparison.Ordinal);
        Assert.Equal(["/es/a/"], Paths(sections[1].Links));
    }

    [Fact]
    public void No_sign_of_a_title_means_anything_in_markdown()
    {
        const string title = "Pain [1](x) *now* _here_ `code` <b> # & \\ ~ |";
        var built = Site.From($"""
            -- content/a.md --
            ---
            title: '{title}'
            description: 'About {title}'
            type: page
            ---
            Words.
            """).With("site.yml", Wanted).Build().WithoutErrors();

        var link = Assert.Single(Read(built.Text("llms.txt")).Sections.SelectMany(s => s.Links));

        Assert.Equal((title, $"About {title}"), (link.Text, link.About));
    }

    [Fact]
    public void It_is_written_only_where_it_is_wanted() => Assert.DoesNotContain("llms.txt", Site.From("").Build().Paths);

    [Fact]
    public void A_copy_for_files_has_none() =>
        Assert.DoesNotContain("llms.txt", Site.From("").With("site.yml", Wanted).Options(o => o with { BaseUrl = "file:" }).Build().Paths);

    private static IEnumerable<string> Paths(List<(string Text, string Url, string About)> links) =>
        links.Select(l => l.Url["https://clinic.example".Length..]);

    /// <summary>A heading, a quotation, then sections of a heading and links; no other line.</summary>
    private static (string Title, string Description,
        List<(string Heading, List<(string Text, string Url, string About)> Links)> Sections) Read(string text)
    {
        var lines = text.Split('\n');
        Assert.Equal(("", "", "", ""), (lines[1], lines[3], lines[^1], lines[^1]));
        var sections = new List<(string Heading, List<(string Text, string Url, string About)> Links)>();
        foreach (var line in lines[4..].Where(l => l.Length > 0))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                sections.Add((Plain(line[3..]), []));
                continue;
            }

            var link = Link().Match(line);
            Assert.True(link.Success, line);
            sections[^1].Links.Add((Plain(link.Groups[1].Value), link.Groups[2].Value, Plain(link.Groups[3].Value)));
        }

        Assert.StartsWith("# ", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("> ", lines[2], StringComparison.Ordinal);
        return (Plain(lines[0][2..]), Plain(lines[2][2..]), sections);
    }

    /// <summary>Every sign that could mean something stands behind a back slash.</summary>
    private static string Plain(string text)
    {
        Assert.Matches(@"^(?:[^\\`*_\[\]<>#&~|]|\\[\\`*_\[\]<>#&~|])+$", text);
        return Escape().Replace(text, "$1");
    }

    [GeneratedRegex(@"^- \[((?:[^\\\]]|\\.)+)\]\((https://[^()\s]+)\): (.+)$")]
    private static partial Regex Link();

    [GeneratedRegex(@"\\(.)")]
    private static partial Regex Escape();
}
