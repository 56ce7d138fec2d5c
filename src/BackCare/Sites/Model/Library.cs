using System.Collections.Frozen;
using System.Collections.Immutable;
using BackCare.Assessments.Claims;
using BackCare.Assessments.Translating;
using BackCare.Content.Markdown;
using BackCare.Content.Model;
using BackCare.Files;
using BackCare.Settings;

namespace BackCare.Sites.Model;

/// <summary>All that was read and proved, before anything is known about its place in the site.</summary>
/// <param name="Documents">Sorted by path; those with errors are absent.</param>
/// <param name="Assessments">Sorted by id; only proved ones.</param>
/// <param name="Translations">Sorted by path; only of proved assessments, into declared languages.</param>
/// <param name="Broken">Source paths of parts that dropped out, so that no link to them is called dead.</param>
/// <param name="Files">The files below <c>content/</c> that may be copied, sorted by path.</param>
/// <param name="Markdown">Compiles the texts of assessments.</param>
/// <param name="Stamps">Of everything that was read: settings, documents, self-checks, data and theme, sorted by path.</param>
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
