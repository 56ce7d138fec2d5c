using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using BackCare.Assessments;
using BackCare.Content;
using BackCare.Diagnostics;
using BackCare.Files;
using BackCare.Settings;
using BackCare.Sites;

namespace BackCare;

/// <summary>Phases 1 and 2: sorts the source tree, reads its parts in parallel, and proves the self-checks.</summary>
internal static class Reading
{
    /// <summary>The library of all parts that passed; of a part with errors it contains only the path.</summary>
    public static Checked<Library> Read(SourceTree tree, SiteConfig config, BuildOptions options)
    {
        var findings = new Findings();
        var contentOptions = new ContentOptions(config.Clinic.EmergencyNumber, [.. config.Languages.Select(l => l.Code)]);
        var markdown = new MarkdownText(contentOptions);
        var registers = findings.Take(RegistersReader.Read(tree, markdown, contentOptions.Languages));
        var reader = new DocumentReader(contentOptions with
        {
            Terms = WordsOf(registers),
            TermsByLanguage = registers.Translations.ToImmutableDictionary(t => t.Key, t => WordsOf(t.Value), StringComparer.Ordinal),
        });

        var documents = ReadAll(tree, SourceKinds.IsDocument, options.Jobs, reader.Read);
        var assessments = ReadAll(tree, SourceKinds.IsSelfCheck, options.Jobs, file => Prove(file, tree));
        var translating = new Translating(config, tree, assessments.Select(a => a.Part.Value?.Assessment).OfType<Assessment>());
        var translations = ReadAll(tree, SourceKinds.IsTranslation, options.Jobs, translating.Read);
        var ingredients = tree.Files
            .Where(f => SourceKinds.IsIngredient(f.Path, options.Environment))
            .Select(f => StampOf(f.Path, f.Read()));

        var library = new Library(
            config,
            registers,
            Passed(documents, findings),
            Passed(assessments, findings),
            Passed(translations, findings),
            Broken(documents).Concat(Broken(assessments)).Concat(Broken(translations)).ToFrozenSet(StringComparer.Ordinal),
            [.. tree.Files.Where(f => SourceKinds.IsFile(f.Path))],
            markdown,
            [.. Stamps(documents).Concat(Stamps(assessments)).Concat(Stamps(translations)).Concat(ingredients).OrderBy(s => s.Path, StringComparer.Ordinal)]);
        return new(library, findings.ToImmutable());
    }

    private static ImmutableArray<string> WordsOf(Registers registers) => [.. registers.Glossary.Select(g => g.Term.Value)];

    private static ImmutableArray<(SourceStamp Stamp, Checked<T?> Part)> ReadAll<T>(
        SourceTree tree, Func<string, bool> isOfKind, int jobs, Func<SourceFile, Checked<T?>> read) =>
        ParallelMap.Map([.. tree.Files.Where(f => isOfKind(f.Path))], jobs, file =>
        {
            var bytes = file.Read();
            return (StampOf(file.Path, bytes), read(SourceFile.Of(file.Path, bytes)));
        });

    private static Checked<ProvedAssessment?> Prove(SourceFile file, SourceTree tree)
    {
        var id = file.Path[SourceKinds.SelfChecksFolder.Length..^".yml".Length];
        var findings = new Findings();
        var proved =
            findings.Take(AssessmentReader.Read(file, id, name => tree.Find(SourceKinds.SelfChecksFolder + name))) is { } syntax
            && findings.Take(Binder.Bind(syntax)) is { } assessment
                ? findings.Take(Prover.Prove(assessment))
                : null;
        return new(proved, findings.ToImmutable());
    }

    private static ImmutableArray<T> Passed<T>(ImmutableArray<(SourceStamp Stamp, Checked<T?> Part)> parts, Findings findings)
        where T : class
    {
        var values = ImmutableArray.CreateBuilder<T>(parts.Length);
        foreach (var (_, part) in parts)
        {
            if (findings.Take(part) is { } value)
            {
                values.Add(value);
            }
        }

        return values.ToImmutable();
    }

    private static IEnumerable<string> Broken<T>(ImmutableArray<(SourceStamp Stamp, Checked<T?> Part)> parts) =>
        parts.Where(p => p.Part.Value is null).Select(p => p.Stamp.Path);

    private static IEnumerable<SourceStamp> Stamps<T>(ImmutableArray<(SourceStamp Stamp, Checked<T?> Part)> parts) =>
        parts.Select(p => p.Stamp);

    private static SourceStamp StampOf(string path, ReadOnlyMemory<byte> bytes) =>
        new(path, Convert.ToHexStringLower(SHA256.HashData(bytes.Span)));
}
