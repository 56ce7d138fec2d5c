using System.Collections.Frozen;
using System.Collections.Immutable;
using BackCare.Assessments.Claims;
using BackCare.Assessments.Translating;
using BackCare.Content.Markdown;
using BackCare.Content.Model;
using BackCare.Files;
using BackCare.Settings;

namespace BackCare.Sites.Model;

/// <summary>Everything that was read and proved, ready to be assembled into a site.</summary>
/// <param name="Documents">The documents without errors, sorted by path.</param>
/// <param name="Assessments">The proved self-checks, sorted by id.</param>
/// <param name="Translations">The translations of proved self-checks into declared languages, sorted by path.</param>
/// <param name="Broken">The source paths dropped because of errors; links to them are not reported as broken.</param>
/// <param name="Files">The other files in <c>content/</c>, sorted by path.</param>
/// <param name="Markdown">Compiles the texts of self-checks.</param>
/// <param name="Stamps">One entry for each source: settings, documents, self-checks, data and theme, sorted by path.</param>
public sealed record Library(
    SiteConfig Config,
    Registers Registers,
    ImmutableArray<Document> Documents,
    ImmutableArray<ProvedAssessment> Assessments,
    ImmutableArray<Translation> Translations,
    FrozenSet<string> Broken,
    ImmutableArray<SourceFile> Files,
    MarkdownText Markdown,
    ImmutableArray<SourceStamp> Stamps);
