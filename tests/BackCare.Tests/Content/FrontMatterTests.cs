using BackCare.Content;
using BackCare.Content.FrontMatters;
using BackCare.Content.Model;
using BackCare.Diagnostics;

namespace BackCare.Tests.Content;

public sealed class FrontMatterTests
{
    [Theory]
    [InlineData("\uFEFF")]
    [InlineData("")]
    public void A_byte_order_mark_is_no_character(string mark)
    {
        var read = Pages.Read(mark + Pages.FrontMatter + "Text");

        Assert.Equal(new Location("content/page.md", new(2, 8), new(2, 15)), read.Value!.FrontMatter.Title.Location);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\n")]
    public void Every_line_end_is_read(string end)
    {
        var read = Pages.Read((Pages.FrontMatter + "One\n\nTwo\n").Replace("\n", end));

        Assert.Equal(["One", "Two"], read.Value!.Body.Prose.Select(p => p.ToString()));
        Assert.Equal(7, read.Value.Body.Prose[1].Location.Start.Line);
    }

    [Fact]
    public void A_tab_may_stand_behind_a_colon() =>
        Assert.Equal("T", Pages.Read("---\ntitle:\tT\ndescription:\tD\n---\n").Value!.FrontMatter.Title.Value);

    [Theory]
    [InlineData("", "BC2005")]
    [InlineData("Text only\n", "BC2005")]
    [InlineData("++++++\ntitle: a\n++++++\n", "BC2006")]
    [InlineData("+++\ntitle = 'a'\n+++\n", "BC2006")]
    [InlineData("--- \ntitle: a\ndescription: b\n---\n", "BC2006")]
    [InlineData("---\t\ntitle: a\ndescription: b\n---\n", "BC2006")]
    [InlineData("----\ntitle: a\ndescription: b\n---\n", "BC2006")]
    [InlineData("--\ntitle: a\ndescription: b\n--\n", "BC2006")]
    [InlineData("\u2014\ntitle: a\n\u2014\n", "BC2006")]
    [InlineData(" ---\ntitle: a\n---\n", "BC2006")]
    [InlineData("--- yaml\ntitle: a\n---\n", "BC2006")]
    [InlineData("\n---\ntitle: a\ndescription: b\n---\n", "BC2006")]
    [InlineData("---\ntitle: a\ndescription: b\n--- \nText\n", "BC2006")]
    [InlineData("---\ntitle: a\ndescription: b\n----\nText\n", "BC2006")]
    [InlineData("---\ntitle: a\ndescription: b\n...\nText\n", "BC2006")]
    [InlineData("---\ntitle: a\ndescription: b\n+++\nText\n", "BC2006")]
    [InlineData("---\ntitle: a\ndescription: b\n", "BC2007")]
    [InlineData("---\n- a\n- b\n---\n", "BC2008")]
    [InlineData("---\njust text\n---\n", "BC2008")]
    [InlineData("---\ntitle: [a\n---\n", "BC2009")]
    [InlineData("---\ntitle: &x a\ndescription: b\n---\n", "BC2010")]
    [InlineData("---\ntitle: a\ntitle: b\ndescription: b\n---\n", "BC2011")]
    [InlineData("---\ntitle: a\n---\n", "BC2012")]
    [InlineData("---\n---\n", "BC2012")]
    [InlineData("---\ntitle: a\ndescription: b\nweight: heavy\n---\n", "BC2013")]
    [InlineData("---\ntitle: a\ndescription: b\ndate: 2026-02-30\n---\n", "BC2013")]
    [InlineData("---\ntitle: a\ndescription: b\ntype: artikle\n---\n", "BC2013")]
    [InlineData("---\ntitle: a\ndescription: b\ndraft: true\npublished: true\n---\n", "BC2014")]
    [InlineData("---\ntitle: a\ndescription: b\nslug: a/b\n---\n", "BC2015")]
    [InlineData("---\ntitle: a\ndescription: b\nurl: a/b/\n---\n", "BC2015")]
    [InlineData("---\ntitle: a\ndescription: b\nurl: //host/\n---\n", "BC2015")]
    [InlineData("---\ntitle: a\ndescription: b\naliases: [/ok/, /../x/]\n---\n", "BC2015")]
    [InlineData("---\ntitle: a\ndescription: b\ntakeaways: [One., Two.]\n---\n", "BC2016")]
    [InlineData("---\ntitle: a\ndescription: b\nimage: https://x.example/a.png\n---\n", "BC2032")]
    [InlineData("---\ntitle: \"a\\x01\"\ndescription: b\n---\n", "BC2003")]
    public void What_is_wrong_is_never_published(string text, string rule)
    {
        var read = Pages.Read(text);

        Assert.Null(read.Value);
        Assert.Contains(rule, read.Diagnostics.Select(d => d.Rule.Id));
    }

    [Fact]
    public void An_unknown_key_names_the_nearest_one_at_its_place()
    {
        var read = Pages.Read("---\ntitle: a\ndescription: b\ndrafts: true\n---\n");

        Assert.Equal("4:1-7 BC2004", Pages.Lines(read));
        Assert.Equal("did you mean `draft`?", read.Diagnostics[0].Suggestion);
    }

    [Fact]
    public void All_errors_of_front_matter_and_body_are_reported_in_one_run() =>
        Assert.Equal("3:1-7 BC2004\n4:7-8 BC2013\n1:1-1 BC2012\n6:1-6 BC2030",
            Pages.Lines(Pages.Read("---\ntitle: a\ndrafts: true\ndate: x\n---\n<div>\n")));

    [Fact]
    public void Bytes_that_are_not_utf8_are_named_by_offset_and_place()
    {
        byte[] bytes = [.. System.Text.Encoding.UTF8.GetBytes(Pages.FrontMatter + "Caf"), 0xE9, 0x0A];

        var read = Pages.Read(bytes);

        Assert.Equal("5:4-5 BC2001", Pages.Lines(read));
        Assert.Contains($"offset {bytes.Length - 2}", read.Diagnostics[0].Message);
    }

    [Theory]
    [InlineData("author: x", "lastmod: 2026-01-02", "publishDate: 2026-01-03", "expiryDate: 2026-01-04", "published: false",
        "permalink: /p/", "redirect_from: /o/")]
    [InlineData("authors: [x]", "updated: 2026-01-02", "publish_date: 2026-01-03", "expiry_date: 2026-01-04", "draft: true", "url: /p/",
        "aliases: [/o/]")]
    [InlineData("authors: x", "updated: 2026-01-02", "publish_date: 2026-01-03", "expiry_date: 2026-01-04", "draft: true", "path: /p/",
        "aliases: /o/")]
    public void Other_spellings_mean_the_same(params string[] lines)
    {
        var matter = Pages.Read($"---\ntitle: a\ndescription: b\n{string.Join('\n', lines)}\n---\n").Value!.FrontMatter;

        Assert.Equal("x", matter.Authors.Single().Value);
        Assert.Equal(new DateOnly(2026, 1, 2), matter.Updated!.Value.Value);
        Assert.Equal(new DateOnly(2026, 1, 3), matter.PublishDate!.Value.Value);
        Assert.Equal(new DateOnly(2026, 1, 4), matter.ExpiryDate!.Value.Value);
        Assert.True(matter.IsDraft);
        Assert.Equal("/p/", matter.Url!.Value.Value);
        Assert.Equal("/o/", matter.Aliases.Single().Value);
    }

    [Fact]
    public void What_is_absent_has_its_default()
    {
        var matter = Pages.Read(Pages.FrontMatter).Value!.FrontMatter;

        Assert.Equal(PageType.Article, matter.Type.Value);
        Assert.False(matter.IsDraft || matter.IsUnlisted);
        Assert.True(matter.InSearch && matter.InFeed && matter.InSitemap);
        Assert.Null(matter.Date);
        Assert.Equal(PageType.Page, Pages.Read(Pages.FrontMatter, "content/a/_index.md").Value!.FrontMatter.Type.Value);
    }

    [Fact]
    public void Review_series_and_free_keys_are_read()
    {
        var matter = Pages.Read(
            "---\ntitle: a\ndescription: b\nreviewed: { by: dana, on: 2026-05-02, next: 2027-05-01, hash: abc }\nseries: road\npart: "
            + "2\nparams:\n  colour: { deep: 1 }\n---\n").Value!.FrontMatter;

        Assert.Equal(("dana", new DateOnly(2026, 5, 2), new DateOnly(2027, 5, 1), "abc"),
            (matter.Reviewed!.By.Value, matter.Reviewed.On.Value, matter.Reviewed.Next!.Value.Value, matter.Reviewed.Hash!.Value.Value));
        Assert.Equal(("road", 2), (matter.Series!.Value.Value, matter.Part!.Value.Value));
        Assert.NotNull(matter.Params!.Find("colour"));
    }

    [Fact]
    public void Takeaways_are_compiled_with_their_places()
    {
        var matter =
            Pages.Read("---\ntitle: a\ndescription: b\ntakeaways:\n  - Move *gently*.\n  - \"Rest: less.\"\n  - Ask "
                + "[us](contact.md).\n---\n").Value!.FrontMatter;

        Assert.Equal("Move <em>gently</em>.", Pages.Html(matter.Takeaways[0].Pieces));
        Assert.Equal(["Move gently.", "Rest: less.", "Ask us."], matter.Takeaways.Select(t => t.Text));
        Assert.Equal(new(5, 11), matter.Takeaways[0].Prose[0].PlaceOf(5, 6).Start);
        Assert.Equal(new(6, 6), matter.Takeaways[1].Prose[0].PlaceOf(0, 4).Start);
        Assert.Equal("contact.md", matter.Takeaways[2].Links[0].Target);
    }

    [Theory]
    [InlineData("content/a/2026-05-02-keep-moving.md", "keep-moving", null, "2026-05-02")]
    [InlineData("content/a/keep.moving.md", "keep.moving", null, null)]
    [InlineData("content/a/keep.es.md", "keep", "es", null)]
    [InlineData("content/a/2026-05-02-keep.es.md", "keep", "es", "2026-05-02")]
    [InlineData("content/a/keep.fr.md", "keep.fr", null, null)]
    [InlineData("content/_index.es.md", "_index", "es", null)]
    [InlineData("content/2026-05-02.md", "2026-05-02", null, null)]
    public void A_file_name_gives_name_language_and_date(string path, string name, string? language, string? date)
    {
        var document = Pages.Read(Pages.FrontMatter, path).Value!;

        Assert.Equal((name, language, date), (document.Name, document.Language, document.FrontMatter.Date?.Value.ToString("yyyy-MM-dd")));
    }

    [Theory]
    [InlineData("a.md")]
    [InlineData("x/y.md")]
    public void A_bare_file_is_read_too(string path) => Assert.True(Pages.Read(Pages.FrontMatter + "A[^1]\n\n[^1]: b", path).Passed);

    [Fact]
    public void A_date_in_front_matter_wins_over_that_of_the_name() =>
        Assert.Equal(new DateOnly(2026, 1, 1),
            Pages.Read("---\ntitle: a\ndescription: b\ndate: 2026-01-01\n---\n",
                "content/2026-05-02-a.md").Value!.FrontMatter.Date!.Value.Value);

    [Fact]
    public void A_file_name_with_a_day_that_does_not_exist_is_an_error() =>
        Assert.Equal("1:1-1 BC2017", Pages.Lines(Pages.Read(Pages.FrontMatter, "content/2026-02-30-a.md")));

    [Theory]
    [InlineData("content/a.md", true)]
    [InlineData("content/a/_index.md", true)]
    [InlineData("content/a/_index.es.md", true)]
    [InlineData("content/_note.md", false)]
    [InlineData("content/_data/a.md", false)]
    [InlineData("content/README.md", false)]
    [InlineData("content/a/README.md", false)]
    [InlineData("content/a.txt", false)]
    [InlineData("templates/a.md", false)]
    public void Only_pages_and_sections_are_documents(string path, bool isDocument) =>
        Assert.Equal(isDocument, DocumentReader.IsDocument(path));

    [Fact]
    public void Every_key_has_a_meaning_and_no_spelling_is_given_twice()
    {
        Assert.All(FrontMatterKeys.All, k => Assert.EndsWith(".", k.Meaning));
        Assert.Equal(FrontMatterKeys.All.Sum(k => k.Spellings.Count()), FrontMatterKeys.All.SelectMany(k => k.Spellings).Distinct()
            .Count());
    }
}
