using System.Collections.Immutable;
using BackCare.Assessments.Binding;
using BackCare.Content.Markdown;
using BackCare.Content.Model;
using BackCare.Files;
using BackCare.Settings;
using BackCare.Sites.Model;

namespace BackCare.Phases;

/// <summary>The parts of a site after reading, before any self-check is proved.</summary>
/// <param name="Documents">The documents, sorted by path; one with an error has no value.</param>
/// <param name="SelfChecks">The self-checks, sorted by path; one that is not a map has no value.</param>
/// <param name="Translations">
/// The files that translate a self-check, sorted by path. They are bound after the self-check that they translate is proved.
/// </param>
/// <param name="Files">The files in <c>content/</c> that can be copied, sorted by path; not read yet.</param>
/// <param name="Markdown">Compiles the texts of self-checks.</param>
/// <param name="Stamps">The hash of every settings file, document, self-check, data file and theme file, sorted by path.</param>
internal sealed record SourceParts(
    SiteConfig Config,
    Registers Registers,
    ImmutableArray<SourcePart<Document>> Documents,
    ImmutableArray<SourcePart<AssessmentSyntax>> SelfChecks,
    ImmutableArray<SourceFile> Translations,
    ImmutableArray<SourceFile> Files,
    MarkdownText Markdown,
    ImmutableArray<SourceStamp> Stamps);

/// <summary>A source file and the value read from it.</summary>
/// <param name="Path">The path, which is kept even for a part with errors, so that no link to it is reported as broken.</param>
/// <param name="Value">The value; null if the part has an error.</param>
internal readonly record struct SourcePart<T>(string Path, T? Value)
    where T : class;
