using System.Collections.Frozen;
using System.Collections.Immutable;
using BackCare.Assessments.Model;
using BackCare.Assessments.Translating;
using BackCare.Content.Model;
using BackCare.Diagnostics;
using BackCare.Sites.Model;

namespace BackCare.Sites.Pages;

/// <summary>Compiles the texts of proved self-checks in every language.</summary>
internal static class SelfChecks
{
    /// <summary>One self-check for each proved assessment, sorted by id.</summary>
    public static ImmutableArray<SelfCheck> Compile(Library library, Findings findings) =>
    [
        .. library.Assessments.Select(proved =>
            new SelfCheck(proved, Source(proved.Assessment.Id), Texts(proved.Assessment, translation: null, library, findings))),
    ];

    /// <summary>The translated self-checks, sorted by id and language.</summary>
    public static ImmutableArray<SelfCheck> Translate(ImmutableArray<SelfCheck> originals, Library library, Findings findings) =>
    [
        .. from original in originals
           from translation in library.Translations
           where translation.Id == original.Id
           orderby translation.Id, translation.Language
           select Translated(original, translation, library, findings),
    ];

    /// <summary>The path of its file.</summary>
    public static string Source(string id) => $"content/self-checks/{id}.yml";

    /// <summary>The permalink of its full page.</summary>
    public static string Permalink(string id) => $"/self-checks/{id}/";

    /// <summary>The address of its oEmbed description.</summary>
    /// <param name="permalink">The permalink of the full page.</param>
    public static string EmbedAnswer(string permalink) => $"{permalink}oembed.json";

    private static SelfCheck Translated(SelfCheck original, Translation translation, Library library, Findings findings)
    {
        var assessment = original.Proved.Assessment;
        var translated =
            new SelfCheck(original.Proved, translation.File,
                Texts(assessment, translation, library, findings)) { Translation = translation };
        foreach (var (words, _, _) in AssessmentTexts.Of(assessment)
            .Where(t => t.IsEmergency && Calls(original[t.Words]) && !Calls(translated[t.Words])))
        {
            findings.Add(SitesRules.NumberLost(translation[words], library.Config.Clinic.EmergencyNumber!));
        }

        return translated;

        static bool Calls(Passage passage) => passage.Links.Any(l => l.Kind == LinkKind.Telephone);
    }

    private static FrozenDictionary<Location,
        Passage> Texts(Assessment assessment, Translation? translation, Library library, Findings findings)
    {
        var all = AssessmentTexts.Of(assessment).ToList();
        if (translation is null && library.Config.Clinic.EmergencyNumber is null
            && all.FirstOrDefault(t => t.IsEmergency) is { IsEmergency: true } first)
        {
            findings.Add(SitesRules.NumberMissing(first.Words.Location));
        }

        var texts = new Dictionary<Location, Passage>();
        foreach (var (original, isBlock, isEmergency) in all)
        {
            var markdown = library.Markdown;
            var words = translation?[original] ?? original;
            texts[original.Location] = findings.Take(isBlock ? markdown.Blocks(words, isEmergency) : markdown.Inline(words, isEmergency));
        }

        return texts.ToFrozenDictionary();
    }
}
