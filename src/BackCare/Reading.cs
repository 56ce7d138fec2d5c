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

/// <summary>Phases 1 and 2: sorts the source tree, reads its parts on all cores, and proves the self-checks.</summary>
internal static class Reading
{
    private const string SelfChecksFolder = "content/self-checks/";

    /// <summary>The library of everything that passed; parts with errors are in it by their path only.</summary>
    public static Checked<Library> Read(SourceTree tree, SiteConfig config, int jobs)
    {
        var findings = new Findings();
        var options = new ContentOptions(config.Clinic.EmergencyNumber, [.. config.Languages.Select(l => l.Code)]);
        var reader = new DocumentReader(options);
        var markdown = new MarkdownText(options);
        var documentFiles = tree.Files.Where(f => IsDocument(f.Path)).ToImmutableArray();
        var checkFiles = tree.Files.Where(f => IsSelfCheck(f.Path)).ToImmutableArray();

        var documents = ParallelMap.Map(documentFiles, jobs, file => Stamped(file, reader.Read));
        var assessments = ParallelMap.Map(checkFiles, jobs, file => Stamped(file, held => Prove(held, tree)));
        var registers = findings.Take(RegistersReader.Read(tree, markdown));

        var broken = new HashSet<string>(StringComparer.Ordinal);
        var stamps = tree.Files.Where(f => f.Path.StartsWith("site.", StringComparison.Ordinal)).Select(f => new SourceStamp(f.Path, Hash(f.Read().Span))).ToList();
        return new(
            new(
                config,
                registers,
                Passed(documents),
                Passed(assessments),
                broken.ToFrozenSet(StringComparer.Ordinal),
                [.. tree.Files.Where(f => IsOther(f.Path))],
                markdown,
                [.. stamps.OrderBy(s => s.Path, StringComparer.Ordinal)]),
            findings.ToImmutable());

        ImmutableArray<T> Passed<T>(ImmutableArray<(SourceStamp Stamp, Checked<T?> Part)> parts)
            where T : class
        {
            var values = ImmutableArray.CreateBuilder<T>(parts.Length);
            foreach (var (stamp, part) in parts)
            {
                findings.AddRange(part.Diagnostics);
                stamps.Add(stamp);
                if (part.Value is { } value)
                {
                    values.Add(value);
                }
                else
                {
                    broken.Add(stamp.Path);
                }
            }

            return values.ToImmutable();
        }
    }

    private static Checked<ProvedAssessment?> Prove(SourceFile file, SourceTree tree)
    {
        var id = file.Path[SelfChecksFolder.Length..^".yml".Length];
        var findings = new Findings();
        var proved =
            findings.Take(AssessmentReader.Read(file, id, name => tree.Find(SelfChecksFolder + name))) is { } syntax
            && findings.Take(Binder.Bind(syntax)) is { } assessment
                ? findings.Take(Prover.Prove(assessment))
                : null;
        return new(proved, findings.ToImmutable());
    }

    private static (SourceStamp Stamp, Checked<T?> Part) Stamped<T>(SourceFile file, Func<SourceFile, Checked<T?>> read)
    {
        var bytes = file.Read();
        return (new(file.Path, Hash(bytes.Span)), read(SourceFile.Of(file.Path, bytes)));
    }

    private static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static bool IsDocument(string path) =>
        path.StartsWith("content/", StringComparison.Ordinal) && path.EndsWith(".md", StringComparison.Ordinal) && !IsHidden(path) && !path.EndsWith("/README.md", StringComparison.Ordinal);

    private static bool IsSelfCheck(string path) =>
        path.StartsWith(SelfChecksFolder, StringComparison.Ordinal)
        && path.EndsWith(".yml", StringComparison.Ordinal)
        && path.IndexOf('/', SelfChecksFolder.Length) < 0
        && !IsHidden(path);

    private static bool IsOther(string path) =>
        path.StartsWith("content/_static/", StringComparison.Ordinal)
        || (path.StartsWith("content/", StringComparison.Ordinal)
            && !path.EndsWith(".md", StringComparison.Ordinal)
            && !IsHidden(path)
            && !IsSelfCheck(path)
            && !(path.StartsWith(SelfChecksFolder, StringComparison.Ordinal) && path.EndsWith(".csv", StringComparison.Ordinal)));

    /// <summary>True below a folder, or for a file, whose name begins with "_"; a section's own <c>_index</c> file is none.</summary>
    private static bool IsHidden(string path)
    {
        var names = path.Split('/');
        return names[..^1].Any(n => n.StartsWith('_'))
            || (names[^1].StartsWith('_') && !names[^1].StartsWith("_index.", StringComparison.Ordinal));
    }
}
