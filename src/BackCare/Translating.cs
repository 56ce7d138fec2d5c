using System.Collections.Frozen;
using System.Collections.Immutable;
using BackCare.Assessments.Model;
using BackCare.Assessments.Translating;
using BackCare.Diagnostics;
using BackCare.Files;
using BackCare.Settings;

namespace BackCare;

/// <summary>A part of phase 2: lays <c>name.es.yml</c> over the texts of the self-check <c>name.yml</c>.</summary>
internal sealed class Translating
{
    private readonly SiteConfig config;
    private readonly ImmutableArray<string> known;
    private readonly FrozenDictionary<string, Assessment> proved;

    /// <param name="proved">The self-checks that passed; what did not is not shown in any language, and its translation not looked at.</param>
    public Translating(SiteConfig config, SourceTree tree, IEnumerable<Assessment> proved)
    {
        this.config = config;
        this.proved = proved.ToFrozenDictionary(a => a.Id, StringComparer.Ordinal);
        known = [.. tree.Files.Where(f => SourceKinds.IsSelfCheck(f.Path)).Select(f => f.Name[..^".yml".Length])];
    }

    /// <summary>The texts of one file; null where anything is wrong with them.</summary>
    public Checked<Translation?> Read(SourceFile file)
    {
        var (id, language) = SourceKinds.TranslationOf(file.Path)!.Value;
        return config.In(language) is null
            ? new(null, [TranslationRules.Undeclared(file, id, language, language == config.Language, config.Languages.Select(l => l.Code))])
            : proved.TryGetValue(id, out var assessment) ? TranslationReader.Read(file, language, assessment)
            : new(null, known.Contains(id, StringComparer.Ordinal) ? [] : [TranslationRules.Orphan(file, id, known)]);
    }
}
