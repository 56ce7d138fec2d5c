using System.Text;
using System.Text.Json;
using BackCare.Cli.Printing;
using BackCare.Diagnostics;

namespace BackCare.Tests.Cli;

public sealed class PrinterTests
{
    private static readonly Rule UnknownKey = new("BC2004", Severity.Error, "not a front matter key");
    private static readonly Rule LongSentence = new("BC7302", Severity.Warning, "a long sentence");
    private static readonly Rule Orphan = new("BC7702", Severity.Info, "no page links here");
    private const string File = "content/strategies/keep-moving.md";

    [Fact]
    public void Text_is_the_frame_of_the_design() => Assert.Equal(
        """
        content/strategies/keep-moving.md:3:1: error BC2004: `drafts` is not a front matter key
           3 | drafts: true
             | ^^^^^^ did you mean `draft`?
          help: `backcare explain BC2004`
        1 error

        """,
        Text(new Diagnostic(UnknownKey, Location.InLine(File, 3, 1, 6), "`drafts` is not a front matter key", "did you mean `draft`?"),
            "---\r\ntitle: x\r\ndrafts: true\r\n"));

    [Fact]
    public void Findings_are_sorted_by_place_and_summed_up()
    {
        var text = Print(
            ReportFormat.Text,
            "one\ntwo\n",
            new(Orphan, Location.TopOf("content/z.md"), "no page links here"),
            new(LongSentence, Location.InLine("content/a.md", 2, 1, 3), "long"),
            new(UnknownKey, Location.InLine("content/a.md", 1, 1, 3), "unknown"),
            new(UnknownKey, Location.InLine("content/a.md", 1, 1, 3), "unknown")).Error;

        Assert.Equal(["content/a.md:1:1", "content/a.md:2:1", "content/z.md:1:1"], text.Split('\n')
            .Where(l => l.StartsWith("content", StringComparison.Ordinal)).Select(l => l[..16]));
        Assert.EndsWith("\n1 error, 1 warning, 1 info\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_detail_takes_the_place_of_the_excerpt()
    {
        var text = Text(new Diagnostic(UnknownKey, Location.InLine(File, 1, 1, 1), "fails", "add a rule", "q1: yes\nq2: no"), "abc\n");

        Assert.Equal($"{File}:1:1: error BC2004: fails\n  q1: yes\n  q2: no\n  add a rule\n  help: `backcare explain BC2004`\n1 error\n",
            text);
    }

    [Fact]
    public void A_finding_about_a_whole_file_has_no_excerpt()
    {
        var text = Text(new Diagnostic(UnknownKey, Location.TopOf(File), "fails", "try this"), "abc\n");

        Assert.Equal($"{File}:1:1: error BC2004: fails\n  try this\n  help: `backcare explain BC2004`\n1 error\n", text);
    }

    [Fact]
    public void A_file_that_is_gone_has_no_excerpt() =>
        Assert.DoesNotContain("|",
            Print(ReportFormat.Text, null, new Diagnostic(UnknownKey, Location.InLine(File, 3, 1, 6), "fails")).Error,
                StringComparison.Ordinal);

    [Fact]
    public void A_stretch_over_several_lines_is_marked_to_the_end_of_the_first()
    {
        var text = Text(new Diagnostic(UnknownKey, new(File, new(1, 3), new(2, 2)), "fails"), "abcdef\nghi\n");

        Assert.Contains("\n     |   ^^^^\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_stand_under_wide_letters_and_after_tabs()
    {
        var text = Text(new Diagnostic(UnknownKey, Location.InLine(File, 1, 4, 2), "fails"), "\t腰痛xy\n");

        Assert.Contains("   1 |  腰痛xy\n     |      ^^\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_very_long_line_is_cut_around_the_mark()
    {
        var line = new string('a', 5_000) + "HERE" + new string('b', 5_000);

        var text = Text(new Diagnostic(UnknownKey, Location.InLine(File, 1, 5_001, 4), "fails"), line);

        var rows = text.Split('\n');
        Assert.InRange(rows[1].Length, 100, 200);
        Assert.Equal(rows[1].IndexOf("HERE", StringComparison.Ordinal), rows[2].IndexOf("^^^^", StringComparison.Ordinal));
    }

    [Fact]
    public void Control_characters_in_content_never_reach_the_terminal()
    {
        var text =
            Text(new Diagnostic(UnknownKey, Location.InLine(File, 1, 1, 3), "bad `\e[2J\u202e`", "try `\u0007`"),
                "abc\e]0;title\u0007\u009b\n");

        Assert.DoesNotContain(text, c => c is '\e' or '\u0007' or '\u009b' or '\u202e');
    }

    [Fact]
    public void Colours_stand_only_on_a_terminal_that_wants_them()
    {
        var report = Report.Of([new(UnknownKey, Location.TopOf(File), "fails")], _ => null);
        using var error = new StringWriter { NewLine = "\n" };

        report.Print(ReportFormat.Text, TextWriter.Null, error, new(IsOn: true));

        Assert.Contains("\e[1;31merror BC2004\e[0m", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_exactly_the_keys_of_the_contract()
    {
        var printed = Print(
            ReportFormat.Json,
            "x\n",
            new(UnknownKey, Location.InLine(File, 3, 1, 6), "`drafts` is “new”", "did you mean `draft`?", "one\ntwo"),
            new(LongSentence, Location.TopOf("content/z.md"), "long")).Output;

        Assert.Equal(
            """
            {
              "diagnostics": [
                {
                  "id": "BC2004",
                  "severity": "error",
                  "message": "`drafts` is “new”\none\ntwo",
                  "file": "content/strategies/keep-moving.md",
                  "line": 3,
                  "column": 1,
                  "end_line": 3,
                  "end_column": 7,
                  "suggestion": "did you mean `draft`?",
                  "help": "backcare explain BC2004"
                },
                {
                  "id": "BC7302",
                  "severity": "warning",
                  "message": "long",
                  "file": "content/z.md",
                  "line": 1,
                  "column": 1,
                  "end_line": 1,
                  "end_column": 1,
                  "suggestion": null,
                  "help": "backcare explain BC7302"
                }
              ],
              "summary": {
                "errors": 1,
                "warnings": 1,
                "infos": 0
              }
            }

            """,
            printed);
    }

    [Fact]
    public void GitHub_annotations_escape_what_would_end_them()
    {
        var report =
            Report.Of([new(LongSentence, Location.InLine("content/a,b:c.md", 3, 2, 4), "100% long\nsecond", "cut it")], _ => null,
                "clinic/");
        using var output = new StringWriter();

        report.Print(ReportFormat.GitHub, output, TextWriter.Null, default);

        Assert.Equal(
            "::warning file=clinic/content/a%2Cb%3Ac.md,line=3,endLine=3,col=2,endColumn=5,title=BC7302::100%25 long%0Asecond%0Acut "
            + "it%0Ahelp: backcare explain BC7302\n",
            output.ToString());
    }

    [Fact]
    public void What_the_program_itself_says_has_no_file()
    {
        var trouble = new Diagnostic(Orphan, Location.Program, "no {0} port");

        Assert.Equal("::notice title=BC7702::no {0} port%0Ahelp: backcare explain BC7702\n",
            Print(ReportFormat.GitHub, null, trouble).Output);
        var result = JsonDocument.Parse(Print(ReportFormat.Sarif, null, trouble).Output).RootElement.GetProperty("runs")[0]
            .GetProperty("results")[0];
        Assert.False(result.TryGetProperty("locations", out _));
        Assert.Equal("no {{0}} port", result.GetProperty("message").GetProperty("text").GetString());
    }

    [Fact]
    public void Sarif_names_version_rules_and_places()
    {
        var printed = Print(
            ReportFormat.Sarif,
            "x\n",
            new(UnknownKey, Location.InLine("content/a b.md", 3, 1, 6), "unknown"),
            new(Orphan, Location.TopOf("content/z.md"), "alone"));

        var log = JsonDocument.Parse(printed.Output).RootElement;
        var run = log.GetProperty("runs")[0];
        var result = run.GetProperty("results")[0];
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");

        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        Assert.Equal(["BC2004", "BC7702"], run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()
            .Select(r => r.GetProperty("id").GetString()));
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        Assert.Equal("error", result.GetProperty("level").GetString());
        Assert.Equal("note", run.GetProperty("results")[1].GetProperty("level").GetString());
        Assert.Equal("content/a%20b.md", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(7, place.GetProperty("region").GetProperty("endColumn").GetInt32());
    }

    private static string Text(Diagnostic diagnostic, string source) => Print(ReportFormat.Text, source, diagnostic).Error;

    private static (string Output, string Error) Print(ReportFormat format, string? source, params Diagnostic[] diagnostics)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        Report.Of(diagnostics, _ => source is null ? null : (ReadOnlyMemory<byte>?)Encoding.UTF8.GetBytes(source))
            .Print(format, output, error, default);
        return (output.ToString(), error.ToString());
    }
}
