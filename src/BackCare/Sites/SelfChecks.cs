using System.Collections.Frozen;
using System.Collections.Immutable;
using BackCare.Assessments;
using BackCare.Content;
using BackCare.Diagnostics;

namespace BackCare.Sites;

/// <summary>Compiles the texts of proved assessments.</summary>
internal static class SelfChecks
{
    /// <summary>One for each assessment that passed, sorted by id.</summary>
    public static ImmutableArray<SelfCheck> Compile(Library library, Findings findings) =>
    [
        .. library.Assessments.Select(proved =>
            new SelfCheck(proved, Source(proved.Assessment.Id), Texts(proved.Assessment, library, findings))),
    ];

    /// <summary>The file that holds it.</summary>
    public static string Source(string id) => $"content/self-checks/{id}.yml";

    /// <summary>The address of the full page.</summary>
    public static string Permalink(string id) => $"/self-checks/{id}/";

    /// <summary>The address of what a site that embeds it is told.</summary>
    /// <param name="permalink">Of the full page.</param>
    public static string EmbedAnswer(string permalink) => $"{permalink}oembed.json";

    private static FrozenDictionary<Location, Passage> Texts(Assessment assessment, Library library, Findings findings)
    {
        var all = AssessmentTexts.Of(assessment).ToList();
        if (library.Config.Clinic.EmergencyNumber is null && all.FirstOrDefault(t => t.IsEmergency) is { IsEmergency: true } first)
        {
            findings.Add(SitesRules.NumberMissing(first.Words.Location));
        }

        var texts = new Dictionary<Location, Passage>();
        foreach (var (words, isBlock, isEmergency) in all)
        {
            var markdown = library.Markdown;
            texts[words.Location] = findings.Take(isBlock ? markdown.Blocks(words, isEmergency) : markdown.Inline(words, isEmergency));
        }

        return texts.ToFrozenDictionary();
    }
}
