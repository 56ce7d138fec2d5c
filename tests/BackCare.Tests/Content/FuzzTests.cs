using System.Text;
using BackCare.Content;
using BackCare.Diagnostics;
using BackCare.Files;

namespace BackCare.Tests.Content;

/// <summary>
/// Whatever bytes a file holds, the answer is a document or a diagnostic with a place. BACKCARE_FUZZ=1000000 runs as many inputs.
/// </summary>
public sealed class FuzzTests
{
    private static readonly string[] Seeds =
    [
        Pages.FrontMatter + "Intro **bold** [a](b.md \"t\") <https://x.example> `c` &amp; 911[^1]\n\n[^1]: Note\n\n*[ABC]: Long\n",
        Pages.FrontMatter
            + ":::emergency\nCall 911 now if:\n- numb\n:::\n\n:::exercise Hug\n![a](b.svg)\n1. One\n2. Two\nDose: 10\nStop if: pain\n:::\n",
        Pages.FrontMatter + "| a | b |\n|:-|-:|\n| c | [d](#e) |\n\nTerm\n:   Text\n\n- [ ] t\n- [x] u\n  > q\n  ```\n  :::\n  ```\n",
        "---\ntitle: \"A: b\"\ndescription: d\nreviewed: { by: x, on: 2026-05-02 }\ntakeaways: [A., 'B.', \"C\\x41.\"]\nparams: { a: [1, "
        + "{ b: c }] }\n---\n# H\n## H\n***\n",
        Pages.FrontMatter
            + ":::figure\n![a](b.png)\nCap\n:::\n:::video https://v.example/1\nSee\n:::\n:::self-check "
                + "a-b\n:::\n:::contact\n:::\n:::do\n- a\n:::\n<!-- backcare: off BC7301 because x -->\ny\n",
    ];

    private static readonly string[] Scraps =
    [
        ":::", ":::emergency\n", ":::exercise x\n", ":::takeaways\n- a\n- b\n- c\n:::\n", "\n", "\n\n", "---\n", "***", "**", "*", "_",
            "__", "`", "```\n", "~~~\n", "[", "](", "]:", "![", "[^1]",
        "[^1]: x\n", "*[A]: b\n", "A", "<", "<!--", "-->", "<div>", "<a href=\"", "</b>", "<?", "<![CDATA[", "&#1;", "&#xD800;", "&lt;",
            "&nbsp;", "|", "|-|\n", "|a|b|\n|-|-|\n", "> ", ">", "- ", "1. ", "10) ",
        "  ", "    ", "\t", "# ", "=\n", "===\n", ":   d\n", "~ d\n", "\\", "\\\n", "  \n", "(", ")", "\"", "'", "javascript:", "data:",
            "//", "http://", "mailto:", "tel:911", "911", "Dose: 1\n", "Stop if: 2\n", "{{", "}}",
        "\0", "\u0001", "\uFEFF", "\u200B", "\uFFFE", "é", "😀", "\r\n", "\r", "title: ", "draft: true\n", "takeaways:\n  - a\n",
            "\"\\x00\"", "!!str ", "&a ", "*a", "<<: ", "- - - ", "* * *\n", "[a]: b 'c'\n", "\u2028", "ﬁ",
    ];

    [Fact]
    public void Any_text_gives_a_document_or_a_diagnostic_with_a_place()
    {
        var count =
            int.Parse(Environment.GetEnvironmentVariable("BACKCARE_FUZZ") ?? "4000", System.Globalization.CultureInfo.InvariantCulture);
        var random = new Random(20261123);
        var reader = new DocumentReader(new("911", ["es"]));

        for (var i = 0; i < count; i++)
        {
            var bytes = Mutated(random);

            Assert.True(IsAnswered(reader, bytes), $"input {i}: {Convert.ToBase64String(bytes)}");
        }
    }

    private static bool IsAnswered(DocumentReader reader, byte[] bytes)
    {
        try
        {
            var read = reader.Read(SourceFile.Of("content/2026-02-28-a.es.md", bytes));
            return read.Value is null != read.Passed && read.Diagnostics.All(d => IsPlace(d.Location));
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            TestContext.Current.SendDiagnosticMessage(e.ToString());
            return false;
        }
    }

    private static bool IsPlace(Location at) => at.Start.Line >= 1 && at.Start.Column >= 1 && at.Start.CompareTo(at.End) <= 0;

    private static byte[] Mutated(Random random)
    {
        var text = new StringBuilder(Seeds[random.Next(Seeds.Length)]);
        for (var edits = random.Next(1, 12); edits > 0; edits--)
        {
            var at = random.Next(text.Length + 1);
            switch (random.Next(5))
            {
                case 0 when at < text.Length:
                    text.Remove(at, Math.Min(text.Length - at, random.Next(1, 12)));
                    break;
                case 1:
                    text.Insert(at, Scraps[random.Next(Scraps.Length)], random.Next(1, 6));
                    break;
                case 2:
                    text.Insert(at, Scraps[random.Next(Scraps.Length)] + Scraps[random.Next(Scraps.Length)], random.Next(1, 140));
                    break;
                case 3:
                    text.Append(Seeds[random.Next(Seeds.Length)].AsSpan(random.Next(60)));
                    break;
                default:
                    text.Insert(at, Scraps[random.Next(Scraps.Length)]);
                    break;
            }
        }

        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        if (random.Next(20) == 0)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        return bytes;
    }
}
