using BackCare.Content.DataFiles;
using BackCare.Content.Model;
using BackCare.Diagnostics;
using BackCare.Files;

namespace BackCare.Tests.Content;

public sealed class RegistersTests
{
    [Fact]
    public void Every_register_is_read_in_the_order_written()
    {
        var registers = Read("""
            -- content/_data/people.yml --
            dana-cole: { name: Dana Cole, role: PT, credentials: DPT, bio: "Likes *walks*.", photo: /_static/d.jpg, photo_alt: Dana }
            kim: { name: Kim }
            -- content/_data/sources.yml --
            ng59: { title: Low back pain, publisher: NICE, year: 2020, url: "https://www.nice.example/ng59" }
            -- content/_data/glossary.yml --
            sciatica: { means: pain down one leg, also: [leg pain] }
            -- content/_data/locations.yml --
            main: { name: Main, address: 1 Street, phone: 202-555-0142, hours: [Mon, Tue], map_url: "https://m.example" }
            -- content/_data/redirects.yml --
            /old/: /new/#part
            """).Value;

        Assert.Equal(["dana-cole", "kim"], registers.People.Select(p => p.Id.Value));
        Assert.Equal(("DPT", "Likes walks.", "/_static/d.jpg", "Dana"),
            (registers.People[0].Credentials!.Value.Value, registers.People[0].Bio.Text, registers.People[0].Photo!.Source,
                registers.People[0].Photo!.Alt));
        Assert.Equal(("NICE", 2020, "https://www.nice.example/ng59"),
            (registers.Sources[0].Publisher!.Value.Value, registers.Sources[0].Year!.Value.Value, registers.Sources[0].Url!.Value.Value));
        Assert.Equal(("sciatica", "pain down one leg", "leg pain"),
            (registers.Glossary[0].Term.Value, registers.Glossary[0].Means.Text, registers.Glossary[0].Also[0].Value));
        Assert.Equal((2, "https://m.example"), (registers.Locations[0].Hours.Length, registers.Locations[0].MapUrl!.Value.Value));
        Assert.Equal(("/old/", "/new/#part"), (registers.Redirects[0].From.Value, registers.Redirects[0].To.Value));
    }

    [Theory]
    [InlineData("peple.yml", "a: b", "1:1-1 BC2060")]
    [InlineData("people.yaml", "a: b", "1:1-1 BC2060")]
    [InlineData("sub/people.yml", "a: b", "1:1-1 BC2060")]
    [InlineData("people.yml", "a: [b", "1:4-5 BC2061")]
    [InlineData("people.yml", "a: &x { name: b }", "1:4-6 BC2062")]
    [InlineData("people.yml", "a: { name: b }\na: { name: c }", "2:1-2 BC2063")]
    [InlineData("people.yml", "a: { name: b, rolle: c }", "1:15-20 BC2064")]
    [InlineData("people.yml", "a: { role: b }", "1:4-4 BC2065")]
    [InlineData("sources.yml", "a: { title: b, year: two }", "1:22-25 BC2066")]
    [InlineData("people.yml", "- a", "1:1-4 BC2066")]
    [InlineData("people.yml", "a: b", "1:4-5 BC2066")]
    [InlineData("people.yml", "Dana Cole: { name: b }", "1:1-10 BC2067")]
    [InlineData("sources.yml", "a: { title: b, url: \"javascript:x\" }", "1:21-35 BC2068")]
    [InlineData("locations.yml", "a: { name: b, map_url: //x.example }", "1:24-35 BC2068")]
    [InlineData("redirects.yml", "old: /new/", "1:1-4 BC2069")]
    [InlineData("redirects.yml", "/old/: https://x.example", "1:8-25 BC2069")]
    [InlineData("people.yml", "a: { name: b, bio: \"<b>x</b>\" }", "1:21-24 BC2030\n1:25-29 BC2030")]
    [InlineData("people.yml", "a: { name: b, photo: \"https://x.example/a.png\" }", "1:22-47 BC2032")]
    [InlineData("glossary.yml", "a: { means: \"[b](javascript:x)\" }", "1:14-31 BC2031")]
    public void What_is_wrong_is_said_at_its_place(string file, string text, string findings) =>
        Assert.Equal(findings, Pages.Lines(Read($"-- content/_data/{file} --\n{text}")));

    [Fact]
    public void An_unknown_file_names_the_nearest_one() =>
        Assert.Equal("did you mean `people.yml`?", Read("-- content/_data/peple.yml --\na: b").Diagnostics.Single().Suggestion);

    [Fact]
    public void An_empty_or_missing_file_is_an_empty_register() =>
        Assert.True(Read("-- content/_data/people.yml --\n# nobody yet\n").Passed);

    [Fact]
    public void One_wrong_entry_keeps_the_others() =>
        Assert.Equal(["b"], Read("-- content/_data/people.yml --\na: {}\nb: { name: B }").Value.People.Select(p => p.Id.Value));

    private static Checked<Registers> Read(string text) =>
        RegistersReader.Read(SourceTree.Of(SiteText.Parse(text).ToOutput().Select(f => SourceFile.Of(f.Path, f.Bytes))),
            new(new("911", [])), []);
}
