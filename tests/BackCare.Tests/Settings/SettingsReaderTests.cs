using System.Collections.Immutable;
using System.Text;
using BackCare.Diagnostics;
using BackCare.Files;
using BackCare.Settings;

namespace BackCare.Tests.Settings;

public sealed class SettingsReaderTests
{
    private const string Required = "title: T\ndescription: D\nbase_url: https://clinic.example/\nlanguage: en\ntime_zone: Europe/London\n";

    [Fact]
    public void The_required_keys_alone_make_settings_with_defaults()
    {
        var config = Config(Required);

        Assert.Equal(("T", "D", "en", "Europe/London"), (config.Title, config.Description, config.Language, config.TimeZone));
        Assert.Equal(new BaseUrl("https://clinic.example", "/"), config.BaseUrl);
        Assert.Equal("site.yml:5:12", config.TimeZoneLocation.ToString());
        Assert.Equal((true, true, false, false, 8), (config.Feeds, config.Search, config.LlmsTxt, config.Sample, config.ReadingGrade));
        Assert.Equal([480, 960, 1440], config.Images.Widths);
        Assert.Equal(["webp"], config.Images.Formats);
        Assert.Null(config.Clinic.EmergencyNumber);
        Assert.Empty(config.Menus);
        Assert.Empty(config.Taxonomies);
        Assert.Empty(config.Lint);
        Assert.Equal(["en"], config.LanguageCodes);
    }

    [Fact]
    public void Every_key_is_read()
    {
        var config = Config(Required + """
            clinic:
              name: Sample
              phone: 555-0100
              emergency_number: "911"
              advice_line: 555-0101
              booking_url: https://book.example/
              telehealth_url: https://video.example/
              locations: [main-street]
            menus:
              main:
                - { text: Contact, to: contact.md }
                - { text: Partner, to: https://partner.example/ }
              footer:
                - { text: Privacy, to: /privacy/ }
            taxonomies:
              tags: { title: Topics, terms: { back-pain: Back pain, sitting: Sitting } }
              series: { terms: { plan: The plan } }
            languages:
              es:
                title: Clínica
                description: Ayuda
                menus: { main: [{ text: Contacto, to: contact.md }] }
                taxonomies: { tags: { title: Temas, terms: { sitting: Sentarse } } }
            feeds: false
            search: false
            llms_txt: true
            images: { widths: [800, 400, 800], formats: [avif, webp] }
            embed: { allowed_parents: [https://partner.example/, "*"] }
            headers: { X-Robots: none }
            theme: { brand: "#0b5563", radius: 6 }
            lint: { BC7301: off, BC7899: error }
            reading_grade: 6
            sample: true
            """);

        Assert.Equal("Sample", config.Clinic.Name);
        Assert.Equal(("555-0100", "911", "555-0101"), (config.Clinic.Phone, config.Clinic.EmergencyNumber, config.Clinic.AdviceLine));
        Assert.Equal(("https://book.example/", "https://video.example/"), (config.Clinic.BookingUrl, config.Clinic.TelehealthUrl));
        Assert.Equal("main-street", Assert.Single(config.Clinic.Locations).Value);
        Assert.Equal(["main: Contact Partner", "footer: Privacy"],
            config.Menus.Select(m => $"{m.Name}: {string.Join(' ', m.Items.Select(i => i.Text))}"));
        Assert.Equal("site.yml:16:28", config.Menus[0].Items[0].To.Location.ToString());
        Assert.Equal(["tags Topics 2", "series series 1"], config.Taxonomies.Select(t => $"{t.Name} {t.Title} {t.Terms.Length}"));
        Assert.Equal(["en", "es"], config.LanguageCodes);
        var spanish = Assert.Single(config.Languages);
        Assert.Equal(("Clínica", "Ayuda", "Contacto", "Sentarse"),
            (spanish.Title, spanish.Description, spanish.Menus[0].Items[0].Text, spanish.Taxonomies[0].Terms[0].Title));
        Assert.Equal((false, false, true, true, 6), (config.Feeds, config.Search, config.LlmsTxt, config.Sample, config.ReadingGrade));
        Assert.Equal([400, 800], config.Images.Widths);
        Assert.Equal(["avif", "webp"], config.Images.Formats);
        Assert.Equal(["https://partner.example", "*"], config.EmbedParents.Select(p => p.Value));
        Assert.Equal([KeyValuePair.Create("X-Robots", "none")], config.Headers);
        Assert.Equal([("brand", "#0b5563"), ("radius", "6")], config.Theme.Select(t => (t.Name, t.Value.Value)));
        Assert.Equal((Severity.Off, Severity.Error), (config.Lint["BC7301"], config.Lint["BC7899"]));
    }

    [Theory]
    [InlineData("titel: X", "6:1 BC1006 `titel` is not a key of site.yml | did you mean `title`?")]
    [InlineData("title: X", "6:1 BC1005 duplicate key `title`; the first is on line 1 | keep only one of them")]
    [InlineData("clinic: { phon: 1 }", "6:11 BC1006 `phon` is not a key of clinic | did you mean `phone`?")]
    [InlineData("feeds: no", "6:8 BC1008 expected `true` or `false`, found `no` | write, for example, `feeds: true`")]
    [InlineData("reading_grade: 99",
        "6:16 BC1008 expected a whole number from 1 to 18, found `99` | write, for example, `reading_grade: 1`")]
    [InlineData("clinic: &a { name: B }", "6:9 BC1004 the anchor `&a` is not supported here | remove it, or put quotes around the text")]
    [InlineData("menus: { main: [{ text: A }] }", "6:17 BC1007 a menu item has no `to` | add `to: /contact/`")]
    [InlineData("menus: { main: [{ text: A, to: \"javascript:alert(1)\" }] }",
        "6:32 BC1016 `javascript:alert(1)` is not an https address | write the full address, such as `https://clinic.example/book`")]
    [InlineData("menus: { main: [{ text: A, to: //evil.example/ }] }",
        "6:32 BC1016 `//evil.example/` is not an https address | write the full address, such as `https://clinic.example/book`")]
    [InlineData("clinic: { booking_url: http://book.example/ }",
        "6:24 BC1016 `http://book.example/` is not an https address | write the full address, such as `https://clinic.example/book`")]
    [InlineData("embed: { allowed_parents: [https://a.example/path] }",
        "6:28 BC1016 `https://a.example/path` is not the address of a site | write only the scheme and host, such as "
        + "`https://partner.example`")]
    [InlineData("embed: { allowed_parents: https://me@a.example }",
        "6:27 BC1016 `https://me@a.example` is not the address of a site | write only the scheme and host, such as "
        + "`https://partner.example`")]
    [InlineData("languages: { EN: { title: A } }", "6:14 BC1011 `EN` is not a language code | use a code such as `en`, `es` or `pt-BR`")]
    [InlineData("languages: { en: { title: A } }",
        "6:14 BC1011 `en` is already the main language | list only further languages under `languages`")]
    [InlineData("theme: { brand: red }",
        "6:17 BC1012 expected a colour such as #1b5e57, found `red` | write `#` and six digits or letters from a to f, in quotes: "
        + "`\"#1b5e57\"`")]
    [InlineData("theme: { brand: \"#12345g\" }",
        "6:17 BC1012 expected a colour such as #1b5e57, found `#12345g` | write `#` and six digits or letters from a to f, in quotes: "
        + "`\"#1b5e57\"`")]
    [InlineData("theme:\n  brand: #0b5563", "7:3 BC1008 `brand` has no value | write, for example, `brand: \"#1b5e57\"`")]
    [InlineData("lint: { BC5001: off }", "6:9 BC1013 `BC5001` cannot be changed here | use only ids from BC7100 to BC7899")]
    [InlineData("lint: { BC7099: off }", "6:9 BC1013 `BC7099` cannot be changed here | use only ids from BC7100 to BC7899")]
    [InlineData("lint: { BC7301: 3 }", "6:17 BC1008 `3` is not a valid value for `BC7301` | use one of `off`, `info`, `warning`, `error`")]
    [InlineData("taxonomies: { tags: { terms: { exercise: Exercise, exercises: More } } }",
        "6:52 BC1014 the term `exercises` is almost the same as `exercise` on line 6 | keep only one of them")]
    [InlineData("taxonomies: { tags: { terms: { back-pain: A, backpain: B } } }",
        "6:46 BC1014 the term `backpain` is almost the same as `back-pain` on line 6 | keep only one of them")]
    [InlineData("taxonomies: { tags: { terms: { therapy: A, therapies: B } } }",
        "6:44 BC1014 the term `therapies` is almost the same as `therapy` on line 6 | keep only one of them")]
    [InlineData("taxonomies: { tags: { terms: { back: Back pain, pain: back pain } } }",
        "6:49 BC1014 the term `pain` is almost the same as `back` on line 6 | keep only one of them")]
    [InlineData("taxonomies: { tags: { terms: { Back pain: A } } }",
        "6:32 BC1017 `Back pain` cannot be used in a web address | use lower-case letters, digits and `-`, such as `back-pain`")]
    [InlineData("taxonomies: { tags: { terms: { back-: A } } }",
        "6:32 BC1017 `back-` cannot be used in a web address | use lower-case letters, digits and `-`, such as `back-pain`")]
    [InlineData(
        "taxonomies: { tags: { terms: { sitting: A } } }\nlanguages: { es: { taxonomies: { tags: { terms: { siting: B } } } } }",
        "7:51 BC1018 `siting` is not declared in the tags of the main language | did you mean `sitting`?")]
    [InlineData("headers: { \"X Bad\": a }",
        "6:12 BC1015 `X Bad` cannot be used in a response header | use letters, digits and `-` in the name, and one line of plain "
        + "characters without `$` in the value")]
    [InlineData("headers: { x-frame-options: DENY }",
        "6:12 BC1015 `x-frame-options` is different for each file, so it cannot be set here | remove it; to choose which sites can embed "
        + "a self-check, use `embed: allowed_parents:`")]
    [InlineData("headers: { X-A: b, x-a: c }",
        "6:20 BC1015 duplicate header `x-a` | keep only one of them; capital letters make no difference")]
    [InlineData("headers: { X-A: $5 }",
        "6:17 BC1015 `$5` cannot be used in a response header | use letters, digits and `-` in the name, and one line of plain characters "
        + "without `$` in the value")]
    [InlineData("headers: { X-Bad: \"a\\nb: c\" }",
        "6:19 BC1015 `a b: c` cannot be used in a response header | use letters, digits and `-` in the name, and one line of plain "
        + "characters without `$` in the value")]
    [InlineData("images: { formats: [jxl] }", "6:21 BC1008 `jxl` is not a valid value for `formats` | use one of `webp`, `avif`")]
    public void What_is_wrong_is_shown_where_it_stands(string line, string expected) =>
        Assert.Equal(expected, Assert.Single(Findings(("site.yml", Required + line))));

    [Theory]
    [InlineData("base_url: https://clinic.example/", "base_url: clinic.example",
        "3:11 BC1009 `clinic.example` cannot be the address of the site | write the full address without `?` and `#`, such as "
        + "`https://clinic.example/`")]
    [InlineData("base_url: https://clinic.example/", "base_url: ftp://clinic.example",
        "3:11 BC1009 `ftp://clinic.example` cannot be the address of the site | write the full address without `?` and `#`, such as "
        + "`https://clinic.example/`")]
    [InlineData("base_url: https://clinic.example/", "base_url: \"file:\"",
        "3:11 BC1009 `file:` cannot be the address of the site | write the full address without `?` and `#`, such as "
        + "`https://clinic.example/`")]
    [InlineData("base_url: https://clinic.example/", "base_url: https://clinic.example/?a=b",
        "3:11 BC1009 `https://clinic.example/?a=b` cannot be the address of the site | write the full address without `?` and `#`, such "
        + "as `https://clinic.example/`")]
    [InlineData("language: en", "language: English",
        "4:11 BC1011 `English` is not a language code | use a code such as `en`, `es` or `pt-BR`")]
    [InlineData("description: D", "description: Back pain: what to do",
        "2:23 BC1003 text that contains a colon followed by a space needs quotes | write `description: \"Back pain: what to do\"`")]
    public void A_wrong_required_value_is_shown_where_it_stands(string right, string wrong, string expected) =>
        Assert.Equal(expected, Assert.Single(Findings(("site.yml", Required.Replace(right, wrong, StringComparison.Ordinal)))));

    [Fact]
    public void All_missing_keys_are_reported_in_one_run()
    {
        var findings = Findings(("site.yml", "feeds: true\n"));

        Assert.Equal(
            ["title", "description", "base_url", "language", "time_zone"],
            findings.Select(f => f.Split('`')[1]));
        Assert.All(findings, f => Assert.StartsWith("1:1 BC1007 site.yml has no", f, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "1:1 BC1003 expected a block of `key: value` lines | start with `title: Name of the clinic`")]
    [InlineData("just words", "1:1 BC1003 expected a block of `key: value` lines | start with `title: Name of the clinic`")]
    [InlineData("- a\n", "1:1 BC1003 expected a block of `key: value` lines | start with `title: Name of the clinic`")]
    [InlineData("title: [", "1:8 BC1003 the bracket `[` is never closed | add `]` after the last value")]
    public void Without_a_map_there_are_no_settings(string text, string expected)
    {
        Assert.Equal(expected, Assert.Single(Findings(("site.yml", text))));
        Assert.Null(Read(("site.yml", text)).Value);
    }

    [Fact]
    public void Without_a_site_yml_there_are_no_settings()
    {
        var read = Read(("content/_index.md", ""));

        Assert.Null(read.Value);
        Assert.Equal("BC1001", Assert.Single(read.Diagnostics).Rule.Id);
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_told_by_their_offset()
    {
        var tree = SourceTree.Of([SourceFile.Of("site.yml", new byte[] { (byte)'a', (byte)':', (byte)' ', 0xE9 })]);

        var read = SettingsReader.Read(tree, "production", null);

        Assert.Null(read.Value);
        Assert.Equal(("BC1002", "the byte at offset 3 is not UTF-8 text"), (read.Diagnostics[0].Rule.Id, read.Diagnostics[0].Message));
    }

    [Fact]
    public void The_overlay_of_the_environment_is_laid_over_key_by_key()
    {
        (string, string)[] files =
        [
            ("site.yml", Required + "clinic: { name: A, phone: 555-0100 }\nmenus: { main: [{ text: A, to: /a/ }] }\n"),
            ("site.staging.yml", "base_url: https://staging.example/\nclinic: { phone: 555-0199 }\nmenus: { main: [] }\nsample: true\n"),
        ];

        var production = Read("production", files).Value!;
        var staging = Read("staging", files).Value!;

        Assert.Equal(("A", "555-0100", false), (production.Clinic.Name, production.Clinic.Phone, production.Sample));
        Assert.Equal(("A", "555-0199", true), (staging.Clinic.Name, staging.Clinic.Phone, staging.Sample));
        Assert.Equal("https://staging.example", staging.BaseUrl.Origin);
        Assert.Empty(staging.Menus[0].Items);
    }

    [Fact]
    public void A_mistake_in_the_overlay_is_shown_in_the_overlay()
    {
        var read = Read("staging", ("site.yml", Required), ("site.staging.yml", "clinic:\n  phon: 1\n"));

        Assert.Equal("site.staging.yml:2:3", Assert.Single(read.Diagnostics).Location.ToString());
    }

    [Fact]
    public void Mistakes_of_settings_and_overlay_are_found_in_one_run()
    {
        var read = Read("staging", ("site.yml", "title: ["), ("site.staging.yml", "title: {"));

        Assert.Equal(["site.staging.yml:1:8", "site.yml:1:8"], read.Diagnostics.Sorted().Select(d => d.Location.ToString()));
    }

    [Fact]
    public void The_base_url_of_the_command_line_wins()
    {
        var read = SettingsReader.Read(Tree(("site.yml", Required)), "production", "http://localhost:1313/some/path");

        Assert.Equal(new BaseUrl("http://localhost:1313", "/some/path/"), read.Value!.BaseUrl);
        Assert.Empty(read.Diagnostics);
    }

    [Fact]
    public void A_base_url_on_the_command_line_may_be_for_files() =>
        Assert.True(SettingsReader.Read(Tree(("site.yml", Required)), "production", "file:").Value!.BaseUrl.IsFile);

    [Fact]
    public void A_wrong_base_url_on_the_command_line_is_shown_as_typed()
    {
        var read = SettingsReader.Read(Tree(("site.yml", Required)), "production", "nowhere");

        Assert.Equal(("BC1009", "--base-url:1:1"), (read.Diagnostics[0].Rule.Id, read.Diagnostics[0].Location.ToString()));
    }

    private static SiteConfig Config(string text)
    {
        var read = Read(("site.yml", text));
        Assert.Empty(read.Diagnostics.Select(Shown));
        return read.Value!;
    }

    private static ImmutableArray<string> Findings(params (string Path, string Text)[] files) => [.. Read(files).Diagnostics.Select(Shown)];

    private static Checked<SiteConfig?> Read(params (string Path, string Text)[] files) => Read("production", files);

    private static Checked<SiteConfig?> Read(string environment, params (string Path, string Text)[] files) =>
        SettingsReader.Read(Tree(files), environment, null);

    private static SourceTree Tree(params (string Path, string Text)[] files) =>
        SourceTree.Of(files.Select(f => SourceFile.Of(f.Path, Encoding.UTF8.GetBytes(f.Text))));

    private static string Shown(Diagnostic d) =>
        $"{d.Location.Start.Line}:{d.Location.Start.Column} {d.Rule.Id} {d.Message} | {d.Suggestion}";
}
