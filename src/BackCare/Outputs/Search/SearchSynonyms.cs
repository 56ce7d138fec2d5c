using System.Collections.Immutable;
using BackCare.Sites;

namespace BackCare.Outputs.Search;

/// <summary>Groups of synonyms from glossary.yml.</summary>
internal static class SearchSynonyms
{
    /// <summary>
    /// Groups of two or more phrases, in the order of the file. A phrase is one or more <see cref="SearchWords"/> with spaces between them.
    /// </summary>
    public static ImmutableArray<ImmutableArray<string>> Of(Site site, string language, ImmutableArray<string> stop) =>
    [
        .. site.Registers.In(language).Glossary
            .Select(term => term.Also.Prepend(term.Term).Select(t => Phrase(t.Value, stop)).Where(p => p.Length > 0).Distinct()
                .ToImmutableArray())
            .Where(group => group.Length > 1),
    ];

    private static string Phrase(string text, ImmutableArray<string> stop) =>
        string.Join(' ', SearchWords.Of(text).Where(w => !stop.Contains(w)));
}
