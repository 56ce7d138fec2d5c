using System.Collections.Immutable;
using System.Globalization;
using BackCare.Assessments.Binding;
using BackCare.Content.Rules;
using BackCare.Content.Sources;
using BackCare.Diagnostics;
using BackCare.Files;
using BackCare.Linting;
using BackCare.Phases;
using BackCare.Yaml;

namespace BackCare.Reviewing;

/// <summary>
/// Records in a page or self-check that a clinician reviewed exactly this text. Every byte outside of the recorded values stays.
/// </summary>
public static class ReviewRecorder
{
    /// <summary>How long a review stands where the file does not say it.</summary>
    public const int DefaultMonths = 12;

    /// <summary>True for a path of the site that can carry a review: a page, a section, a self-check or the translation of one.</summary>
    public static bool CanCarry(string path) => SourceKinds.IsDocument(path) || SourceKinds.IsSelfCheck(path) || SourceKinds.IsTranslation(path);

    /// <summary>
    /// The file with <c>reviewed: { by, on, next, hash }</c>, for a self-check with <c>version</c> too; the same bytes if all of it stands
    /// there already.
    /// Null where an error stands in its YAML, or a self-check changed since its last review without a new version (BC7109); null without a
    /// finding if the block is written in a way that cannot be edited.
    /// </summary>
    /// <param name="path">Of a file in <paramref name="tree"/> that <see cref="CanCarry"/> allows.</param>
    /// <param name="by">An id of people.yml.</param>
    /// <param name="next">Null: as long after <paramref name="on"/> as the last review stood, else twelve months.</param>
    public static Checked<ReadOnlyMemory<byte>?> Record(SourceTree tree, string path, string by, DateOnly on, DateOnly? next = null)
    {
        var findings = new Findings();
        if (tree.Find(path) is not { } file || Read(file, tree, findings) is not { } subject)
        {
            return new(null, findings.ToImmutable());
        }

        var old = subject.Map.Map("reviewed");
        if (Unraised(subject, old) is { } unraised)
        {
            return new(null, [unraised]);
        }

        var values = ImmutableArray.CreateBuilder<(string Key, string Value)>(5);
        values.Add(("by", by));
        values.Add(("on", Day(on)));
        values.Add(("next", Day(next ?? NextOf(on, old))));
        values.Add(("hash", subject.Hash));
        if (subject.Version is { } version)
        {
            values.Add(("version", version.Value.ToString(CultureInfo.InvariantCulture)));
        }

        var edited = ReviewEdit.Apply(file.Read(), subject.Map, subject.NewLineBefore, values.ToImmutable());
        var check = Read(SourceFile.Of(path, edited), tree, new());
        return new(check?.Hash == subject.Hash && check.Map.Map("reviewed")?.Text("hash")?.Value == subject.Hash ? edited : null, []);
    }

    private static ReviewSubject? Read(SourceFile file, SourceTree tree, Findings findings) =>
        SourceKinds.IsSelfCheck(file.Path) ? SelfCheck(file, tree, findings)
        : SourceKinds.IsTranslation(file.Path) ? Translation(file, findings)
        : Page(file, findings);

    private static ReviewSubject? Page(SourceFile file, Findings findings)
    {
        if (TextFile.Read(file, findings) is not { } text || FrontMatterBlock.Find(text, file.Path, findings) is not { } block)
        {
            return null;
        }

        var map = findings.Take(YamlReader.Read(block.Yaml, file.Path, FrontMatterRules.Yaml, firstLine: 2)) as YamlMap;
        return findings.AnyError || map is null ? null : new(map, ReviewHash.Of(text, YamlLines.Of(map, "reviewed")), null, block.Location.End.Line);
    }

    private static ReviewSubject? SelfCheck(SourceFile file, SourceTree tree, Findings findings)
    {
        var read = AssessmentReader.Read(file, file.Name[..^".yml".Length], name => tree.Find(SourceKinds.SelfChecksFolder + name));
        if (read.Value is not { } syntax)
        {
            findings.AddRange(read.Diagnostics);
            return null;
        }

        var version = syntax.Root.Number("version");
        return new(syntax.Root, syntax.ContentHash, version, (version?.Location.End.Line ?? 0) + 1);
    }

    /// <summary>Its <c>version</c> is that of the self-check, which a translation cannot raise.</summary>
    private static ReviewSubject? Translation(SourceFile file, Findings findings)
    {
        if (AssessmentReader.Open(file, findings) is not (var text, { Entries: [var first, ..] } root))
        {
            return null;
        }

        var line = root.Number("version") is { } version ? version.Location.End.Line + 1 : first.Key.Location.Start.Line;
        return new(root, ReviewHash.Of(text, YamlLines.Of(root, "reviewed")), null, line);
    }

    /// <summary>A self-check whose text is no longer the reviewed one needs a new version before it is reviewed again.</summary>
    private static Diagnostic? Unraised(ReviewSubject subject, YamlMap? old) =>
        subject.Version is { } version && old?.Number("version")?.Value == version.Value && old.Text("hash") is { } hash && hash.Value != subject.Hash
            ? ReviewRules.Unraised(version) with { Severity = Severity.Error }
            : null;

    private static DateOnly NextOf(DateOnly on, YamlMap? old)
    {
        if (old?.Date("on") is not { Value: var last } || old.Date("next") is not { Value: var due } || due <= last)
        {
            return on.AddMonths(DefaultMonths);
        }

        var months = ((due.Year - last.Year) * 12) + due.Month - last.Month;
        return last.AddMonths(months) == due ? on.AddMonths(months) : on.AddDays(due.DayNumber - last.DayNumber);
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <param name="NewLineBefore">The line, from 1, before which a <c>reviewed</c> line goes where there is none.</param>
    private sealed record ReviewSubject(YamlMap Map, string Hash, Located<int>? Version, int NewLineBefore);
}
