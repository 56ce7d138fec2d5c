using System.Collections.Immutable;

namespace BackCare.Content.Markdown;

/// <summary>The settings of the site that affect how content is read.</summary>
/// <param name="EmergencyNumber">The number that becomes a <c>tel:</c> link in emergency cards; null if the site has none.</param>
/// <param name="Languages">The codes of the further languages, such as <c>es</c>; only these are recognized in file names.</param>
public sealed record ContentOptions(string? EmergencyNumber, ImmutableArray<string> Languages)
{
    /// <summary>The terms of glossary.yml. In each text of the main language, the first use of a term links to its meaning.</summary>
    public ImmutableArray<string> Terms { get; init; } = [];

    /// <summary>The terms of each further language by its code, such as those of <c>glossary.es.yml</c>.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> TermsByLanguage { get; init; } = ImmutableDictionary<string,
        ImmutableArray<string>>.Empty;
}
