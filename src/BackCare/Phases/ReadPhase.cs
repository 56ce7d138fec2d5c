using System.Collections.Immutable;
using System.Security.Cryptography;
using BackCare.Assessments.Binding;
using BackCare.Content;
using BackCare.Content.DataFiles;
using BackCare.Content.Markdown;
using BackCare.Content.Model;
using BackCare.Diagnostics;
using BackCare.Files;
using BackCare.Settings;
using BackCare.Sites.Model;

namespace BackCare.Phases;

/// <summary>
/// Phase 1: sorts the source tree and reads its parts in parallel. The results are in the order of the files, for any number of threads.
/// </summary>
internal static class ReadPhase
{
    /// <summary>
    /// The same tree, in which each file is opened only once, no matter how often the phases read it. Settings, data, tables, self-checks,
    /// theme and drawings stay in memory as long as the tree, because they are hashed, parsed and in part published. The bytes of other
    /// files are not kept: documents are read only here, and copied files only by <see cref="PicturePhase"/>.
    /// </summary>
    public static SourceTree Keep(SourceTree tree) =>
        tree with { Files = [.. tree.Files.Select(f => SourceKinds.IsReadTwice(f.Path) ? f.Kept() : f)] };

    /// <summary>Reads every part; of a part with errors, the result contains only the path.</summary>
    /// <param name="tree">A tree that <see cref="Keep"/> returned.</param>
    public static Checked<SourceParts> Read(SourceTree tree, SiteConfig config, string environment, int jobs)
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

        var documents = ReadAll(FilesOf(tree, SourceKinds.IsDocument), jobs, reader.Read, findings);
        var selfChecks = ReadAll(FilesOf(tree, SourceKinds.IsSelfCheck), jobs, file => ReadSelfCheck(file, tree), findings);
        var translations = FilesOf(tree, SourceKinds.IsTranslation);
        var ingredients = FilesOf(tree, path => SourceKinds.IsIngredient(path, environment));
        var stamps = documents.Stamps
            .Concat(selfChecks.Stamps)
            .Concat(translations.Concat(ingredients).Select(file => StampOf(file.Path, file.Read())))
            .OrderBy(s => s.Path, StringComparer.Ordinal);
        var files = FilesOf(tree, SourceKinds.IsFile);
        return new(
            new(config, registers, documents.Parts, selfChecks.Parts, translations, files, markdown, [.. stamps]),
            findings.ToImmutable());
    }

    private static ImmutableArray<string> WordsOf(Registers registers) => [.. registers.Glossary.Select(g => g.Term.Value)];

    private static ImmutableArray<SourceFile> FilesOf(SourceTree tree, Func<string, bool> isOfKind) =>
        [.. tree.Files.Where(f => isOfKind(f.Path))];

    private static (ImmutableArray<SourcePart<T>> Parts, ImmutableArray<SourceStamp> Stamps) ReadAll<T>(
        ImmutableArray<SourceFile> files, int jobs, Func<SourceFile, Checked<T?>> read, Findings findings)
        where T : class
    {
        var all = ParallelMap.Map(files, jobs, file =>
        {
            var bytes = file.Read();
            return (Stamp: StampOf(file.Path, bytes), Part: read(SourceFile.Of(file.Path, bytes)));
        });
        return ([.. all.Select(a => new SourcePart<T>(a.Stamp.Path, findings.Take(a.Part)))], [.. all.Select(a => a.Stamp)]);
    }

    private static Checked<AssessmentSyntax?> ReadSelfCheck(SourceFile file, SourceTree tree) =>
        AssessmentReader.Read(file, SourceKinds.SelfCheckId(file.Path), name => tree.Find(SourceKinds.SelfChecksFolder + name));

    private static SourceStamp StampOf(string path, ReadOnlyMemory<byte> bytes) =>
        new(path, Convert.ToHexStringLower(SHA256.HashData(bytes.Span)));
}
