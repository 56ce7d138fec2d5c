using System.Text;
using BackCare.Assessments.Binding;
using BackCare.Assessments.Fhir.Export;
using BackCare.Assessments.Fhir.Import;
using BackCare.Files;

namespace BackCare.Tests.Assessments.Fhir;

public sealed class FhirFuzzTests
{
    private static readonly byte[] Corners = FhirExport.Write(Check.Bound(FhirSample.Corners)).Bytes.ToArray();

    private static readonly string[] Splices =
    [
        "null", "{}", "[]", "\"\"", "true", "-1e999", "\"\\u0000\\u2028\\ufeff: - {\"", "[[]]", "\"linkId\"", "{\"url\":\"x\"}",
            "\"type\": \"group\",", "\"\\\"'%&*!|>#\\n  - a: b\\n\\tc\"", "\ud83d\ude00",
    ];

    [Fact]
    public void Any_bytes_give_a_result_or_an_error() => Every(1_000, random =>
    {
        var bytes = new byte[random.Next(200)];
        random.NextBytes(bytes);
        return bytes;
    });

    [Fact]
    public void A_questionnaire_that_was_cut_and_spliced_gives_a_result_or_an_error() => Every(250, random =>
        Enumerable.Range(0, random.Next(1, 4)).Aggregate(Corners, (bytes, _) =>
        {
            var at = random.Next(bytes.Length);
            return [.. bytes[..at], .. Encoding.UTF8.GetBytes(Splices[random.Next(Splices.Length)]),
                .. bytes[Math.Min(bytes.Length, at + random.Next(40))..]];
        }));

    [Fact]
    public void A_questionnaire_whose_values_were_swapped_is_read_and_its_yaml_is_yaml() => Every(250, random =>
    {
        var lines = Encoding.UTF8.GetString(Corners).Split('\n');
        for (var edit = random.Next(1, 6); edit > 0; edit--)
        {
            Swap(lines, random.Next(lines.Length), Splices[random.Next(9)]);
        }

        return Encoding.UTF8.GetBytes(string.Join('\n', lines));
    });

    private static void Every(int count, Func<Random, byte[]> make)
    {
        var random = new Random(20261123);
        for (var number = 0; number < count; number++)
        {
            var bytes = make(random);
            Assert.True(IsJudged(bytes), Encoding.UTF8.GetString(bytes));
        }
    }

    /// <summary>True if there is an error, or YAML that the reader can read as one map of known keys.</summary>
    private static bool IsJudged(byte[] bytes)
    {
        var imported = FhirImport.Read(bytes);
        if (imported.Yaml is not { } yaml)
        {
            return imported.Error is not null;
        }

        var file = SourceFile.Of("imported.yml", Encoding.UTF8.GetBytes(yaml));
        var read = AssessmentReader.Read(file, "imported", _ => null);
        return read.Value is { } syntax
            && !read.Diagnostics.Any(d => d.Rule.Id is "BC3001" or "BC3002" or "BC3003" or "BC3004")
            && Binder.Bind(syntax).Value is var bound
            && (bound is null || FhirImport.Read(FhirExport.Write(bound).Bytes).Yaml is not null);
    }

    /// <summary>Replaces a line's value, so that the JSON stays JSON and its structure breaks.</summary>
    private static void Swap(string[] lines, int at, string value)
    {
        var colon = lines[at].IndexOf("\": ", StringComparison.Ordinal);
        if (colon > 0 && lines[at][^1] is not ('{' or '['))
        {
            lines[at] = lines[at][..(colon + 3)] + value + (lines[at].EndsWith(',') ? "," : "");
        }
    }
}
