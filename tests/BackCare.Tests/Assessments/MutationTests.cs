using System.Text;
using BackCare.Assessments.Binding;
using BackCare.Assessments.Claims;
using BackCare.Diagnostics;
using BackCare.Files;

namespace BackCare.Tests.Assessments;

/// <summary>Whatever stands in a file, the answer is a finding or a self-check, never an exception.</summary>
public sealed class MutationTests
{
    private static readonly string[] Words =
    [
        "not", "and", "or", "is", "one of", "includes", "any of", "[", "]", "(", ")", "{", "}", ",", ":", ": ", "- ", "\"", "'", ">=", "=",
            "<", ".", "-", "0", "9", "1.5",
        "999999999999999999999999999999", "otherwise", "stopped", "answered", "count", "points", "score.", "unavailable", "null", "~", "&a",
            "*a", "!t", "\u00a0", "\ud83d\ude00",
        "\n", "\n  ", "\t", "#", "|", ">", "same as", "daily", "impact", "warning", "none", "type: any_of", "of: impact", "fill: drop",
            "to", "each_points: 1", "exclusive: true", "\0", "%",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_mutated_self_check_is_answered_with_findings(int seed)
    {
        var random = new Random(seed);
        for (var n = 0; n < 400; n++)
        {
            var text = Mutated(n % 2 == 0 ? WorkedExample.Yaml : new RandomCheck(random.Next(), questions: 4).Yaml, random);

            var thrown = Record.Exception(() => Answer(text));

            Assert.True(thrown is null, $"seed {seed}, round {n}: {thrown}\n{text}");
        }
    }

    private static void Answer(string text)
    {
        var read = AssessmentReader.Read(SourceFile.Of("content/self-checks/a.yml", Encoding.UTF8.GetBytes(text)), "a", _ => null);
        if (read.Value is not null && Binder.Bind(read.Value) is { Value: { } assessment, Diagnostics: var bound })
        {
            Assert.DoesNotContain(bound, d => d.Severity == Severity.Error);
            Prover.Examine(assessment);
        }
        else
        {
            Assert.True(read.Diagnostics.Length > 0 || Binder.Bind(read.Value!).Diagnostics.Length > 0);
        }
    }

    private static string Mutated(string text, Random random)
    {
        for (var edits = random.Next(1, 4); edits > 0; edits--)
        {
            var at = random.Next(text.Length);
            var length = Math.Min(random.Next(8), text.Length - at);
            text = random.Next(4) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, Words[random.Next(Words.Length)]),
                2 => text.Remove(at, length).Insert(at, Words[random.Next(Words.Length)]),
                _ => Lines(text, random),
            };
        }

        return text;
    }

    private static string Lines(string text, Random random)
    {
        var lines = text.Split('\n').ToList();
        var (from, to) = (random.Next(lines.Count), random.Next(lines.Count));
        if (random.Next(2) == 0)
        {
            lines.Insert(to, lines[from]);
        }
        else
        {
            (lines[from], lines[to]) = (lines[to], lines[from]);
        }

        return string.Join('\n', lines);
    }
}
