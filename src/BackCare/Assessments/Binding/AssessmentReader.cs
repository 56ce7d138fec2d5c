using BackCare.Assessments.Rules;
using BackCare.Diagnostics;
using BackCare.Files;
using BackCare.Yaml;

namespace BackCare.Assessments.Binding;

/// <summary>Reads one self-check file and its CSV tables.</summary>
public static class AssessmentReader
{
    private const int LargestFile = 1_000_000;

    /// <summary>The file as written; null only if it is not a map. Wrong keys and kinds are reported.</summary>
    /// <param name="file">The YAML file.</param>
    /// <param name="id">The file's name without its ending.</param>
    /// <param name="beside">Returns a file of the same folder by name, or null; used for CSV tables.</param>
    public static Checked<AssessmentSyntax?> Read(SourceFile file, string id, Func<string, SourceFile?> beside)
    {
        var findings = new Findings();
        if (file.Path.StartsWith("content/", StringComparison.Ordinal) && !IsFileId(id))
        {
            findings.Add(AssessmentRules.FileId(file, id));
        }

        if (Open(file, findings) is not (var text, var root))
        {
            return new(null, findings.ToImmutable());
        }

        root.Check(AssessmentKeys.SelfCheck, file.Top, AssessmentRules.Yaml, findings);
        var (tables, texts) = LookupTables.Read(root, beside, findings);
        return new(new(id, file.Path, root, tables, ReviewHash.Of(text, YamlLines.Of(root, "reviewed"), string.Concat(texts)),
            !findings.AnyError), findings.ToImmutable());
    }

    /// <summary>The text of a file and its top-level map; null, with a finding, if it is not a map.</summary>
    internal static (string Text, YamlMap Root)? Open(SourceFile file, Findings findings) =>
        Text(file, findings) is { } text && Root(text, file, findings) is { } root ? (text, root) : null;

    private static string? Text(SourceFile file, Findings findings)
    {
        if (file.Length > LargestFile)
        {
            findings.Add(AssessmentRules.TooLarge(file, LargestFile));
            return null;
        }

        var (text, invalidAt) = SourceText.Decode(file.Read().Span);
        if (text is null)
        {
            findings.Add(AssessmentRules.Undecodable(file.Path, invalidAt));
        }

        return text;
    }

    private static YamlMap? Root(string text, SourceFile file, Findings findings)
    {
        var read = YamlReader.Read(text, file.Path, AssessmentRules.Yaml);
        findings.AddRange(read.Diagnostics);
        if (read.Value is not YamlMap && read.Passed)
        {
            findings.Add(AssessmentRules.NoMap(file));
        }

        return read.Value as YamlMap;
    }

    private static bool IsFileId(string id) =>
        id.Length > 0 && id[0] != '-' && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
