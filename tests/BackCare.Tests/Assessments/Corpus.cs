using System.Text;
using System.Text.Json;
using BackCare.Tests.House;

namespace BackCare.Tests.Assessments;

/// <summary>
/// Inputs that once did harm, or might; each line of the file is one of them, a text in JSON. What a long run finds is added there.
/// </summary>
internal static class Corpus
{
    public static IEnumerable<string> Of(string name) =>
        Repository.Text($"tests/BackCare.Tests/Assessments/Corpus/{name}.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonSerializer.Deserialize<string>(line)!);

    /// <summary>How many inputs a run makes: as BACKCARE_FUZZ says, else few.</summary>
    public static int Count(int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable("BACKCARE_FUZZ"), out var count) ? count : otherwise;

    /// <summary>A seed after a few cuts, copies and insertions.</summary>
    public static string Mutated(Random random, string[] seeds, string[] scraps)
    {
        var text = new StringBuilder(seeds[random.Next(seeds.Length)]);
        for (var edits = random.Next(1, 8); edits > 0; edits--)
        {
            var at = random.Next(text.Length + 1);
            switch (random.Next(5))
            {
                case 0:
                    text.Remove(at, Math.Min(text.Length - at, random.Next(1, 10)));
                    break;
                case 1:
                    text.Insert(at, scraps[random.Next(scraps.Length)], random.Next(1, 90));
                    break;
                case 2:
                    var seed = seeds[random.Next(seeds.Length)];
                    text.Insert(at, seed.AsSpan(random.Next(seed.Length)));
                    break;
                default:
                    text.Insert(at, scraps[random.Next(scraps.Length)]);
                    break;
            }
        }

        return text.ToString();
    }
}
