using System.Collections.Immutable;
using BackCare.Diagnostics;
using BackCare.Yaml;

namespace BackCare.Settings;

/// <summary>Reads the taxonomies, and reports term ids that cannot be used in a URL and terms that readers would confuse.</summary>
internal sealed class TaxonomyBinder(Findings findings)
{
    private static readonly string[] Names = ["tags", "categories", "series"];

    /// <summary>The declared taxonomies, in the order tags, categories, series.</summary>
    public ImmutableArray<Taxonomy> Bind(YamlMap? map) =>
    [
        .. Names
            .Select(name => (Name: name, Map: map?.Map(name)))
            .Where(t => t.Map is not null)
            .Select(t => new Taxonomy(t.Name, t.Map!.Text("title")?.Value ?? t.Name, Terms(t.Map!.Map("terms")))),
    ];

    /// <summary>The taxonomies in another language; a term that the main language does not declare is reported.</summary>
    public ImmutableArray<Taxonomy> Translate(YamlMap? map, ImmutableArray<Taxonomy> declared)
    {
        var translated = Bind(map);
        foreach (var taxonomy in translated)
        {
            var known = declared
                .Where(d => d.Name == taxonomy.Name)
                .SelectMany(d => d.Terms)
                .Select(t => t.Id.Value)
                .ToHashSet(StringComparer.Ordinal);
            foreach (var term in taxonomy.Terms.Where(t => !known.Contains(t.Id.Value)))
            {
                findings.Add(SettingsRules.Undeclared(term.Id, taxonomy.Name, known));
            }
        }

        return translated;
    }

    private ImmutableArray<TaxonomyTerm> Terms(YamlMap? map)
    {
        var seen = new Dictionary<string, Located<string>>(StringComparer.Ordinal);
        var terms = ImmutableArray.CreateBuilder<TaxonomyTerm>();
        foreach (var entry in map?.Entries ?? [])
        {
            if (entry.Value is not YamlText { IsEmpty: false } words)
            {
                continue;
            }

            var id = entry.Key.Located;
            if (!IsId(id.Value))
            {
                findings.Add(SettingsRules.Term(id));
            }
            else if (Nearly(id, words.Text, seen) is { } other)
            {
                findings.Add(SettingsRules.Near(id, other));
            }
            else
            {
                terms.Add(new(id, words.Text));
            }
        }

        return terms.ToImmutable();
    }

    private static bool IsId(string id) =>
        id is [not '-', ..] and [.., not '-'] && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    private static Located<string>? Nearly(Located<string> id, string words, Dictionary<string, Located<string>> seen)
    {
        foreach (var folded in (ReadOnlySpan<string>)[Folded(id.Value), $"words {Folded(words)}"])
        {
            if (seen.TryGetValue(folded, out var other))
            {
                return other;
            }

            seen.Add(folded, id);
        }

        return null;
    }

    /// <summary>Only the letters and digits, in lower case, without a plural ending.</summary>
    private static string Folded(string words)
    {
        var letters = string.Concat(words.Where(char.IsLetterOrDigit)).ToLowerInvariant();
        return letters.EndsWith("ies", StringComparison.Ordinal) ? $"{letters[..^3]}y"
            : letters.EndsWith('s') ? letters[..^1]
            : letters;
    }
}
