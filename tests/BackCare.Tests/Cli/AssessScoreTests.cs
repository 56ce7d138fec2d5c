using System.Text;
using System.Text.Json;
using BackCare.Cli;
using BackCare.Tests.Assessments;

namespace BackCare.Tests.Cli;

/// <summary>Whatever bytes stand in the answers, each line gets a result or a located error.</summary>
public sealed class AssessScoreTests : IDisposable
{
    private const string Good = """{"age":44,"warning":["numb"]}""";

    private readonly SiteOnDisk site = new();

    public AssessScoreTests() => site.Write("back.yml", WorkedExample.Yaml);

    private string[] Score(byte[] answers, int code)
    {
        site.InputBytes = answers;
        return site.Run("assess", "score", "back.yml").EndsWith(code).Output.Split('\n')[..^1];
    }

    private string[] Score(string answers, int code) => Score(Encoding.UTF8.GetBytes(answers), code);

    private static string Error(string line)
    {
        var error = JsonDocument.Parse(line).RootElement.GetProperty("error");
        return $"{error.GetProperty("question").GetString()} {error.GetProperty("message").GetString()}".Trim();
    }

    [Theory]
    [InlineData("\uFEFF" + Good + "\n" + Good + "\n")]
    [InlineData(Good + "\r\n\r\n" + Good)]
    [InlineData("\n \t\n" + Good + "\n\n\n" + Good + "\n \n")]
    public void Byte_order_marks_carriage_returns_and_blank_lines_count_for_nothing(string answers)
    {
        var results = Score(answers, 0);

        Assert.Equal(2, results.Length);
        Assert.All(results, r => Assert.StartsWith("{\"outcome\":\"go_now\"", r, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{", "line 2, byte 2: invalid JSON, or nested more than 64 levels deep")]
    [InlineData("{\"age\": 44", "line 2, byte 11: invalid JSON, or nested more than 64 levels deep")]
    [InlineData("[1]", "line 2: expected a JSON object with answers")]
    [InlineData("\"x\"", "line 2: expected a JSON object with answers")]
    [InlineData("{\"age\":44}{\"age\":44}", "line 2, byte 11: invalid JSON, or nested more than 64 levels deep")]
    [InlineData("{\"age\":\"\\ud800\"}", "line 2: a text contains half a character")]
    [InlineData("{\"\\ud800\":1}", "line 2: a text contains half a character")]
    [InlineData("{\"age\":44,\"age\":45}", "age duplicate id")]
    [InlineData("{\"age\":1e999}", "age expected a whole number from 16 to 110")]
    [InlineData("{\"age\":null}", "age expected a whole number from 16 to 110")]
    [InlineData("{}", "age this question needs an answer")]
    public void A_bad_line_is_told_with_its_place_and_the_next_one_is_scored(string line, string error)
    {
        var results = Score($"{Good}\n{line}\n{Good}\n", 1);

        Assert.Equal(3, results.Length);
        Assert.Equal(error, Error(results[1]));
        Assert.StartsWith("{\"outcome\"", results[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_told_with_their_place()
    {
        var results =
            Score([.. Encoding.UTF8.GetBytes($"{Good}\n{{\"age\":\""), 0xC3, 0x28, .. Encoding.UTF8.GetBytes($"\"}}\n{Good}")], 1);

        Assert.Equal("line 2, byte 9: invalid UTF-8", Error(results[1]));
        Assert.Equal(3, results.Length);
    }

    [Fact]
    public void Deep_nesting_is_told_and_ends_nothing()
    {
        var results = Score($"{Good}\n{{\"age\":{new string('[', 100_000)}\n{Good}\n", 1);

        Assert.Equal("line 2, byte 71: invalid JSON, or nested more than 64 levels deep", Error(results[1]));
    }

    [Fact]
    public void A_line_that_is_too_long_is_passed_over()
    {
        var results = Score($"{Good}\n{{\"age\":\"{new string('x', 1_100_000)}\"}}\n{Good}\n", 1);

        Assert.Equal("line 2 is longer than 1,000,000 bytes", Error(results[1]));
        Assert.Equal(3, results.Length);
    }

    [Fact]
    public void A_broken_first_line_is_not_taken_for_the_beginning_of_an_object()
    {
        var results = Score($"{{\"age\":\n{Good}\n{Good}\n", 1);

        Assert.Equal("line 1, byte 8: invalid JSON, or nested more than 64 levels deep", Error(results[0]));
        Assert.Equal(3, results.Length);
    }

    [Fact]
    public void What_stands_on_many_lines_is_answered_on_one()
    {
        var results = Score("{\n  \"age\": {\n    \"years\": 44\n  }\n}\n", 1);

        Assert.Equal("""{"error":{"question":"age","value":{"years":44},"message":"expected a whole number from 16 to 110"}}""",
            Assert.Single(results));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\r\n")]
    [InlineData("\uFEFF")]
    public void No_answers_at_all_are_wrong_use(string answers)
    {
        site.Input = answers;

        Assert.Contains("there are no answers in standard input", site.Run("assess", "score", "back.yml")
            .EndsWith(2).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_lines_that_could_not_be_scored_are_named_at_the_end()
    {
        site.Write("a.jsonl", string.Concat(Enumerable.Repeat($"{Good}\nx\n", 12)));

        var run = site.Run("assess", "score", "back.yml", "--answers", "a.jsonl").EndsWith(1);

        Assert.Equal("backcare: 12 of 24 answer sets in a.jsonl cannot be scored: lines 2, 4, 6, 8, 10, 12, 14, 16, 18, 20 and 2 more\n",
            run.Error);
    }

    [Fact]
    public void Results_are_given_while_answers_are_still_being_read()
    {
        using var output = new StringWriter { NewLine = "\n" };
        var (read, least) = (0, int.MaxValue);
        using var endless = new LineStream(() =>
        {
            least = Math.Min(least, output.ToString().Count(c => c == '\n') - read);
            return ++read <= 50 ? Good : null;
        });

        Shell.Run(["assess", "score", "back.yml"], site.Surroundings() with { Input = () => endless, Output = output });

        Assert.Equal(0, least);
        Assert.Equal(50, output.ToString().Count(c => c == '\n'));
    }

    public void Dispose() => site.Dispose();

    /// <summary>Gives one line at each read, until there is none.</summary>
    private sealed class LineStream(Func<string?> next) : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count) =>
            next() is { } line ? Encoding.UTF8.GetBytes(line + "\n", buffer.AsSpan(offset)) : 0;

        public override int Read(Span<byte> buffer) => next() is { } line ? Encoding.UTF8.GetBytes(line + "\n", buffer) : 0;
    }
}
