using System.Collections.Frozen;
using System.Collections.Immutable;
using BackCare.Assessments.Binding;
using BackCare.Assessments.Claims;
using BackCare.Diagnostics;
using BackCare.Sites.Model;

namespace BackCare.Phases;

/// <summary>Phase 2: binds and proves the self-checks in parallel, then reads the translations of those that passed.</summary>
internal static class ProvePhase
{
    /// <summary>The library of all parts that passed; of a part with errors it contains only the path.</summary>
    public static Checked<Library> Prove(SourceParts parts, int jobs)
    {
        var findings = new Findings();
        var proved = Take(parts.SelfChecks, jobs, part => part.Path, part => Prove(part.Value), findings);
        var pairing = new TranslationPairing(
            parts.Config, proved.Select(p => p.Value?.Assessment), [.. parts.SelfChecks.Select(p => SourceKinds.SelfCheckId(p.Path))]);
        var translations = Take(parts.Translations, jobs, file => file.Path, pairing.Read, findings);
        var library = new Library(
            parts.Config,
            parts.Registers,
            Passed(parts.Documents),
            Passed(proved),
            Passed(translations),
            Broken(parts.Documents).Concat(Broken(proved)).Concat(Broken(translations)).ToFrozenSet(StringComparer.Ordinal),
            parts.Files,
            parts.Markdown,
            parts.Stamps);
        return new(library, findings.ToImmutable());
    }

    private static Checked<ProvedAssessment?> Prove(AssessmentSyntax? syntax)
    {
        var findings = new Findings();
        var proved = syntax is not null && findings.Take(Binder.Bind(syntax)) is { } assessment
            ? findings.Take(Prover.Prove(assessment))
            : null;
        return new(proved, findings.ToImmutable());
    }

    private static ImmutableArray<SourcePart<TResult>> Take<T, TResult>(
        ImmutableArray<T> items, int jobs, Func<T, string> pathOf, Func<T, Checked<TResult?>> make, Findings findings)
        where TResult : class =>
    [
        .. ParallelMap
            .Map(items, jobs, item => (Path: pathOf(item), Part: make(item)))
            .Select(made => new SourcePart<TResult>(made.Path, findings.Take(made.Part))),
    ];

    private static ImmutableArray<T> Passed<T>(ImmutableArray<SourcePart<T>> parts)
        where T : class => [.. parts.Select(p => p.Value).OfType<T>()];

    private static IEnumerable<string> Broken<T>(ImmutableArray<SourcePart<T>> parts)
        where T : class => parts.Where(p => p.Value is null).Select(p => p.Path);
}
