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
/// Records in a page or self-check that a clinician reviewed exactly this text. Every byte outside the recorded values is kept.
/// </summary>
public static class ReviewRecorder
{
    /// <summary>The number of months until the next review, unless the file already records an interval.</summary>
    public const int DefaultMonths = 12;

    /// <summary>
    /// True for the path of a file that can be reviewed: a page, a section, a self-check or the translation of a self-check.
    /// </summary>
    public static bool CanCarry(string path) =>
        SourceKinds.IsDocument(path) || SourceKinds.IsSelfCheck(path) || SourceKinds.IsTranslation(path);

    /// <summary>
    /// The bytes of the file with <c>reviewed: { by, on, next, hash }</c>, and <c>version</c> for a self-check; the same bytes if all of it
    /// is already recorded. Null with a finding if the file has an error in its YAML, or if a self-check changed since its last review but
    /// kept its version (BC7109). Null without a finding if the block is written in a form that cannot be edited.
    /// </summary>
    /// <param name="path">The path of a file in <paramref name="tree"/> for which <see cref="CanCarry"/> is true.</param>
    /// <param name="by">The id of the reviewer in people.yml.</param>
    /// <param name="on">The day of the review.</param>
    /// <param name="next">
    /// The day of the next review; null for the same interval as the last review had, or twelve months if there is none.
    /// </param>
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
        return findings.AnyError || map is null
            ? null
            : new(map, ReviewHash.Of(text, YamlLines.Of(map, "reviewed")), null, block.Location.End.Line);
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

    /// <summary>The <c>version</c> of a translation is that of its self-check, so a review does not ask for a new one.</summary>
    private static ReviewSubject? Translation(SourceFile file, Findings findings)
    {
        if (AssessmentReader.Open(file, findings) is not (var text, { Entries: [var first, ..] } root))
        {
            return null;
        }

        var line = root.Number("version") is { } version ? version.Location.End.Line + 1 : first.Key.Location.Start.Line;
        return new(root, ReviewHash.Of(text, YamlLines.Of(root, "reviewed")), null, line);
    }

    /// <summary>The finding for a self-check that changed since its last review but kept its version; null for any other.</summary>
    private static Diagnostic? Unraised(ReviewSubject subject, YamlMap? old) =>
        subject.Version is { } version && old?.Number("version")?.Value == version.Value && old.Text("hash") is { } hash
            && hash.Value != subject.Hash
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

    /// <param name="NewLineBefore">The line, from 1, above which to add <c>reviewed</c> if it is absent.</param>
    private sealed record ReviewSubject(YamlMap Map, string Hash, Located<int>? Version, int NewLineBefore);
}
