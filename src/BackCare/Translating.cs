using System.Collections.Frozen;
using System.Collections.Immutable;
using BackCare.Assessments;
using BackCare.Assessments.Translating;
using BackCare.Diagnostics;
using BackCare.Files;
using BackCare.Settings;

namespace BackCare;

/// <summary>A part of phase 2: reads <c>name.es.yml</c> as the translation of the self-check <c>name.yml</c>.</summary>
internal sealed class Translating
{
    private readonly SiteConfig config;
    private readonly ImmutableArray<string> known;
    private readonly FrozenDictionary<string, Assessment> proved;

    /// <summary>A reader of translations.</summary>
    /// <param name="config">The settings, which declare the languages.</param>
    /// <param name="tree">The sources, for the names of all self-checks.</param>
    /// <param name="proved">The self-checks that passed. Translations of the others are not read.</param>
    public Translating(SiteConfig config, SourceTree tree, IEnumerable<Assessment> proved)
    {
        this.config = config;
        this.proved = proved.ToFrozenDictionary(a => a.Id, StringComparer.Ordinal);
        known = [.. tree.Files.Where(f => SourceKinds.IsSelfCheck(f.Path)).Select(f => f.Name[..^".yml".Length])];
    }

    /// <summary>The translation in one file; null if it has an error, or if its self-check did not pass.</summary>
    public Checked<Translation?> Read(SourceFile file)
    {
        var (id, language) = SourceKinds.TranslationOf(file.Path)!.Value;
        return config.In(language) is null
            ? new(null, [TranslationRules.Undeclared(file, id, language, language == config.Language, config.Languages.Select(l => l.Code))])
            : proved.TryGetValue(id, out var assessment) ? TranslationReader.Read(file, language, assessment)
            : new(null, known.Contains(id, StringComparer.Ordinal) ? [] : [TranslationRules.Orphan(file, id, known)]);
    }
}
