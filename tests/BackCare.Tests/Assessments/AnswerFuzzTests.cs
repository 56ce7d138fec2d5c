using System.Text;
using System.Text.Json;
using BackCare.Assessments.Scoring;
using GivenSets = BackCare.Cli.Assessing.Answers.AnswerSets;

namespace BackCare.Tests.Assessments;

/// <summary>
/// Whatever bytes stand in answers, each set of them gets one line of JSON: a result or an error. BACKCARE_FUZZ=1000000 runs as many
/// inputs.
/// </summary>
public sealed class AnswerFuzzTests
{
    private static readonly Program Lowered = Program.Lower(Check.Bound(WorkedExample.Yaml));

    private static readonly string[] Seeds =
    [
        """{"age":44,"warning":["numb","legs"]}""",
        """{"age":61,"warning":["none"],"bone":"yes","pain":8,"daily_sit":"easy","daily_dress":"easy"}""",
        "{\n  \"age\": 30,\n  \"warning\": [\"unsure\"],\n  \"warning_new\": \"no\",\n  \"pain\": 9\n}\n",
        "\uFEFF{\"age\":44}\r\n\r\n{\"age\":45}\n",
    ];

    private static readonly string[] Scraps =
    [
        "{", "}", "[", "]", ":", ",", "\"", "\n", "\r", "\r\n", " ", "\t", "null", "true", "0", "-0", "44.0", "4.4e1", "1e999", "-1e-999",
            "9223372036854775808", "\\u0000", "\\ud800", "\\udc00\\ud800", "\\", "\0", "\uFEFF", "\u2028",
        "é", "😀", "//", "/*", "NaN", "\"age\":", "\"age\":44,", "\"\":1,", "\"__proto__\":{},", "[[", "{\"a\":",
    ];

    [Fact]
    public void Every_input_of_the_corpus_is_answered() => Assert.All(Corpus.Of("answers"), text => Judge(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Any_bytes_are_answered_line_by_line()
    {
        var random = new Random(20261126);
        for (var number = Corpus.Count(2_500); number > 0; number--)
        {
            var bytes = Encoding.UTF8.GetBytes(Corpus.Mutated(random, Seeds, Scraps));
            if (random.Next(4) == 0 && bytes.Length > 0)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            Judge(bytes);
        }
    }

    private static void Judge(byte[] bytes)
    {
        try
        {
            using var input = new MemoryStream(bytes);
            long before = 0;
            foreach (var set in GivenSets.Read(input, "fuzz"))
            {
                Assert.True(set.Line > before);
                before = set.Line;
                var (answers, error) = AnswerJson.Read(set.Json, set.Line);
                var (result, trouble) = answers is null ? (null, error) : Scorer.Score(Lowered, answers);
                var line = result is null ? AnswerJson.Write(trouble!) : AnswerJson.Write(result);
                Assert.DoesNotContain('\n', line);
                using var json = JsonDocument.Parse(line);
                Assert.True(json.RootElement.TryGetProperty(result is null ? "error" : "outcome", out _));
            }
        }
        catch (Exception e)
        {
            Assert.Fail($"{Convert.ToBase64String(bytes)}\n{e}");
        }
    }
}
