using System.Collections.Immutable;

namespace BackCare.Content.Markdown;

/// <summary>What reading needs to know about the site.</summary>
/// <param name="EmergencyNumber">Becomes a <c>tel:</c> link wherever it stands in an emergency card; null if the site has none.</param>
/// <param name="Languages">The codes of the further languages, such as <c>es</c>; only these are read out of file names.</param>
public sealed record ContentOptions(string? EmergencyNumber, ImmutableArray<string> Languages)
{
    /// <summary>Words of glossary.yml: in texts of the main language the first use of each leads to its meaning.</summary>
    public ImmutableArray<string> Terms { get; init; } = [];

    /// <summary>The same for texts of further languages, by code: words of <c>glossary.es.yml</c>.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> TermsByLanguage { get; init; } = ImmutableDictionary<string, ImmutableArray<string>>.Empty;
}
