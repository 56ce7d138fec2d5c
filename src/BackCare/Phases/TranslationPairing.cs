using System.Collections.Frozen;
using System.Collections.Immutable;
using BackCare.Assessments.Model;
using BackCare.Assessments.Translating;
using BackCare.Diagnostics;
using BackCare.Files;
using BackCare.Settings;

namespace BackCare.Phases;

/// <summary>Reads <c>name.es.yml</c> as the translation of the self-check <c>name.yml</c>.</summary>
internal sealed class TranslationPairing
{
    private readonly SiteConfig config;
    private readonly ImmutableArray<string> known;
    private readonly FrozenDictionary<string, Assessment> proved;

    /// <param name="proved">The self-checks that passed. Translations of the others are not read.</param>
    /// <param name="known">The ids of all self-checks, proved or not.</param>
    public TranslationPairing(SiteConfig config, IEnumerable<Assessment?> proved, ImmutableArray<string> known)
    {
        this.config = config;
        this.known = known;
        this.proved = proved.OfType<Assessment>().ToFrozenDictionary(a => a.Id, StringComparer.Ordinal);
    }

    /// <summary>The translation in one file; null if it has an error, or if its self-check did not pass.</summary>
    public Checked<Translation?> Read(SourceFile file)
    {
        var (id, language) = SourceKinds.TranslationOf(file.Path)!.Value;
        return config.In(language) is null
            ? new(null, [Undeclared(file, id, language)])
            : proved.TryGetValue(id, out var assessment) ? TranslationReader.Read(file, language, assessment)
            : new(null, known.Contains(id, StringComparer.Ordinal) ? [] : [TranslationRules.Orphan(file, id, known)]);
    }

    private Diagnostic Undeclared(SourceFile file, string id, string language) =>
        TranslationRules.Undeclared(file, id, language, language == config.Language, config.Languages.Select(l => l.Code));
}
