using System.Collections.Immutable;

namespace BackCare.Content.Markdown;

/// <summary>The settings of a site that reading its documents depends on.</summary>
/// <param name="EmergencyNumber">Becomes a <c>tel:</c> link wherever it appears in an emergency card; null if the site has none.</param>
/// <param name="Languages">The codes of the further languages, such as <c>es</c>; only these are recognized in file names.</param>
public sealed record ContentOptions(string? EmergencyNumber, ImmutableArray<string> Languages)
{
    /// <summary>The words of glossary.yml. In texts of the main language, the first use of each links to its meaning.</summary>
    public ImmutableArray<string> Terms { get; init; } = [];

    /// <summary>The words of <c>glossary.es.yml</c> and the like, by language code, for texts in further languages.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> TermsByLanguage { get; init; } = ImmutableDictionary<string, ImmutableArray<string>>.Empty;
}
