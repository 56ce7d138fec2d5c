using System.Collections.Frozen;
using System.Collections.Immutable;
using BackCare.Assessments.Model;
using BackCare.Assessments.Translating;
using BackCare.Diagnostics;
using BackCare.Files;
using BackCare.Settings;

namespace BackCare.Phases;

/// <summary>Finds the self-check <c>name.yml</c> that <c>name.es.yml</c> translates, and lays the texts over it.</summary>
internal sealed class TranslationPairing
{
    private readonly SiteConfig config;
    private readonly ImmutableArray<string> known;
    private readonly FrozenDictionary<string, Assessment> proved;

    /// <param name="proved">
    /// The self-checks that passed; one that did not is not shown in any language, and its translation is not read.
    /// </param>
    /// <param name="known">The ids of all self-checks, proved or not.</param>
    public TranslationPairing(SiteConfig config, IEnumerable<Assessment?> proved, ImmutableArray<string> known)
    {
        this.config = config;
        this.known = known;
        this.proved = proved.OfType<Assessment>().ToFrozenDictionary(a => a.Id, StringComparer.Ordinal);
    }

    /// <summary>The texts of one file; null if anything is wrong with them.</summary>
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
