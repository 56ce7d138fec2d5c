using BackCare.Assessments.Binding;
using BackCare.Assessments.Model;
using BackCare.Assessments.Rules;
using BackCare.Diagnostics;
using BackCare.Files;
using BackCare.Yaml;

namespace BackCare.Assessments.Translating;

/// <summary>Reads the texts of a self-check in another language.</summary>
public static class TranslationReader
{
    /// <summary>
    /// The translation; null if a text is missing or anything else is wrong, since a self-check is never shown in two languages at once.
    /// </summary>
    /// <param name="language">A declared code of site.yml.</param>
    /// <param name="assessment">The self-check whose texts these are.</param>
    public static Checked<Translation?> Read(SourceFile file, string language, Assessment assessment)
    {
        var findings = new Findings();
        if (AssessmentReader.Open(file, findings) is not (var text, var root))
        {
            return new(null, findings.ToImmutable());
        }

        var name = assessment.File[(assessment.File.LastIndexOf('/') + 1)..];
        var binder = new TranslationBinder(name, findings);
        binder.Bind(TextOutline.Of(assessment), root, file.Top);
        CheckVersion(root, assessment, name, findings);
        var review = root.Find("reviewed") is { } written
            && written.Check(AssessmentKeys.Reviewed, "reviewed", AssessmentRules.Yaml, findings)
                ? Binder.ReviewOf((YamlMap)written)
                : null;
        return findings.AnyError
            ? new(null, findings.ToImmutable())
            : new(new(assessment.Id, language, file.Path, binder.Texts) { Reviewed = review,
                ContentHash = ReviewHash.Of(text, YamlLines.Of(root, "reviewed")) }, findings.ToImmutable());
    }

    private static void CheckVersion(YamlMap root, Assessment assessment, string name, Findings findings)
    {
        if (root.Find("version") is not { } written)
        {
            return;
        }

        if (root.Number("version") is not { } version)
        {
            findings.Add(AssessmentRules.Yaml.Wrong(written, "version", TranslationKeys.Translation.Find("version")!.Shape));
        }
        else if (version.Value != assessment.Version.Value)
        {
            findings.Add(TranslationRules.OtherVersion(version, assessment.Version.Value, name));
        }
    }
}
