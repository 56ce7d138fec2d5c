using System.Collections.Immutable;
using BackCare.Sites;

namespace BackCare.Outputs.Search;

/// <summary>Words of glossary.yml that mean the same.</summary>
internal static class SearchSynonyms
{
    /// <summary>Each group has two phrases or more, of words as <see cref="SearchWords"/> gives them, a space between; in the order of the file.</summary>
    public static ImmutableArray<ImmutableArray<string>> Of(Site site, string language, ImmutableArray<string> stop) =>
    [
        .. site.Registers.In(language).Glossary
            .Select(term => term.Also.Prepend(term.Term).Select(t => Phrase(t.Value, stop)).Where(p => p.Length > 0).Distinct().ToImmutableArray())
            .Where(group => group.Length > 1),
    ];

    private static string Phrase(string text, ImmutableArray<string> stop) => string.Join(' ', SearchWords.Of(text).Where(w => !stop.Contains(w)));
}
