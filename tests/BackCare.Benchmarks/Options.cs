using System.Collections.Immutable;
using System.Globalization;

namespace BackCare.Benchmarks;

/// <summary>The words after a command: <c>--name value</c> or <c>--name</c> alone, in any order.</summary>
internal sealed class Options
{
    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);

    /// <exception cref="ArgumentException">A word is no option, or is not one of the known names.</exception>
    public Options(ReadOnlySpan<string> words, params string[] known)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var name = words[i].StartsWith("--", StringComparison.Ordinal) ? words[i][2..] : "";
            if (!known.Contains(name, StringComparer.Ordinal))
            {
                throw new ArgumentException($"`{words[i]}` is not an option here; there are: "
                    + $"{string.Join(", ", known.Select(k => $"--{k}"))}");
            }

            var hasValue = i + 1 < words.Length && !words[i + 1].StartsWith("--", StringComparison.Ordinal);
            values[name] = hasValue ? words[++i] : "";
        }
    }

    public bool Has(string name) => values.ContainsKey(name);

    public string Text(string name, string otherwise) => values.GetValueOrDefault(name, otherwise);

    /// <exception cref="ArgumentException">The value is not a whole number from 1.</exception>
    public int Number(string name, int otherwise) => values.TryGetValue(name, out var text) ? Whole(name, text) : otherwise;

    /// <summary>Whole numbers between commas.</summary>
    public ImmutableArray<int> Numbers(string name, string otherwise) =>
        [.. Text(name, otherwise).Split(',').Select(text => Whole(name, text))];

    private static int Whole(string name, string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw new ArgumentException($"--{name} takes whole numbers from 1, not `{text}`");
}
