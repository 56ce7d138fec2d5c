using System.Text;
using BackCare.Tests.House;
using BackCare.Yaml;

namespace BackCare.Tests.Yaml;

/// <summary>The short way is the long way, wherever it is taken.</summary>
public sealed class PlainYamlTests
{
    [Theory]
    [InlineData("title: Keep moving\n")]
    [InlineData("title: \"Heat: when?\"\nweight: 10\ntags: [heat, daily-life]\n")]
    [InlineData("a: b c (d), e's; 5 % – é\ndate: 2026-05-02\nreviewed: { by: dana-cole, on: 2026-05-02, next:  2027-05-01 }")]
    [InlineData("takeaways:\n  - Move a little.\n  - \"Rest: not long\"\n  - 20 minutes\nlast: x:y\n")]
    [InlineData("one: [ a , b c ]\ntwo: [a]\n")]
    public void Plain_front_matter_takes_it(string yaml) => Assert.True(IsAsComposed(yaml));

    [Theory]
    [InlineData("")]
    [InlineData("a: b\na: c\n")]
    [InlineData("a:\n")]
    [InlineData("a:\nb: c\n")]
    [InlineData("a: b # c\n")]
    [InlineData("a: b\n  c\n")]
    [InlineData("a: b: c\n")]
    [InlineData("a: b:\n")]
    [InlineData("a: \"b\\n\"\n")]
    [InlineData("a: [b, [c]]\n")]
    [InlineData("a: [b: c]\n")]
    [InlineData("a: [b,]\n")]
    [InlineData("a: { b: c, b: d }\n")]
    [InlineData("a: { b }\n")]
    [InlineData("a:b\n")]
    [InlineData("a: *b\n")]
    [InlineData("a: \u2028b\n")]
    [InlineData("a:\n  - b: c\n")]
    [InlineData("a: b\n\nc: d\n")]
    public void Everything_else_is_left_to_the_composer(string yaml) => Assert.Null(PlainYaml.Read(yaml, "x.yml", 1));

    [Fact]
    public void It_reads_what_the_composer_reads()
    {
        string[] parts =
        [
            "a: ", "b: ", "key-2:", "c: d", "e f", "\n", "\n", "\n", "\n  - ", "\n- ", "x", "\"", "\"y z\"", "'", "[", "]", "[a, b]",
                "{ a: b }", "{", "}", ", ", ",",
            " ", "  ", ":", ": ", "#", " #", "-", "é", "1", "2026-05-02", "%", "&", "*", "?", "|", ">", "\\", "\t", "\u00A0", "\u0085",
                "\uFEFF", "😀", "null", "~", "---",
        ];
        var random = new Random(20261126);
        var text = new StringBuilder();
        var taken = 0;
        for (var run = 0; run < 40_000; run++)
        {
            text.Clear();
            for (var length = random.Next(1, 12); length > 0; length--)
            {
                text.Append(parts[random.Next(parts.Length)]);
            }

            taken += IsAsComposed(text.ToString()) ? 1 : 0;
        }

        Assert.InRange(taken, 200, 39_000);
    }

    [Fact]
    public void It_reads_spoilt_copies_of_shipped_front_matter_as_the_composer_does()
    {
        var random = new Random(7);
        foreach (var path in Repository.Files("content", "*.md"))
        {
            var matter = Repository.Text(path).Split("---\n") is ["", var yaml, ..] ? yaml : "";
            IsAsComposed(matter);
            for (var run = 0; run < 40 && matter.Length > 0; run++)
            {
                var at = random.Next(matter.Length);
                IsAsComposed(matter[..at] + ":,[]{}\"#-\n xé"[random.Next(12)] + matter[(at + random.Next(2))..]);
            }
        }
    }

    /// <summary>False where the short way was not taken.</summary>
    private static bool IsAsComposed(string yaml)
    {
        if (PlainYaml.Read(yaml, "x.yml", 3) is not { } plain)
        {
            return false;
        }

        var composed = YamlReader.Compose(yaml, "x.yml", Yamls.Rules, 3);
        Assert.True(composed.Diagnostics.IsEmpty, yaml);
        Assert.Equal(Yamls.Places(composed.Value!), Yamls.Places(plain));
        return true;
    }
}
