using BackCare.Assessments;
using BackCare.Diagnostics;
using BackCare.Sites;

namespace BackCare.Linting;

/// <summary>78: lengths, repeats across sections, claims in results.</summary>
internal static class MetadataLint
{
    private static readonly string[] ClaimWords =
        ["you have", "you've got", "you are suffering", "you suffer", "your diagnosis", "diagnosed with", "you probably have", "you may have", "you might have", "you likely have", "chance of having", "risk of having"];

    private static readonly PhraseFinder<bool> Claims = new(ClaimWords.Select(w => (w, true)));

    public static void Check(Page page, Findings findings)
    {
        var matter = page.Document!.FrontMatter;
        Length(MetadataRules.TitleLength, matter.Title, "title", 5, 60, findings);
        Length(MetadataRules.DescriptionLength, matter.Description, "description", 50, 160, findings);
    }

    /// <summary>Repeats within one section are an error of Sites; these are the ones across sections.</summary>
    public static void Repeats(Site site, Findings findings)
    {
        var titles = new Dictionary<(string, string), Page>();
        var descriptions = new Dictionary<(string, string), Page>();
        foreach (var page in site.Pages.Where(p => p is ContentPage or SectionPage { List.Number: 1 }))
        {
            var matter = page.Document!.FrontMatter;
            Repeat(site, page, titles, matter.Title, "title", findings);
            Repeat(site, page, descriptions, matter.Description, "description", findings);
        }
    }

    /// <summary>A result and the cards that stand on it signpost and inform; they name no disease and no probability.</summary>
    public static void Check(Assessment assessment, Findings findings)
    {
        foreach (var text in assessment.Outcomes.SelectMany(o => (Located<string>[])[o.Title, o.Text]).Concat(assessment.Cards.Select(c => c.Text)))
        {
            foreach (var (offset, _, phrase, _) in Claims.In(text.Value) ?? [])
            {
                if (!IsCondition(text.Value, offset, phrase))
                {
                    findings.Add(MetadataRules.Claims(text.Location, phrase));
                }
            }
        }
    }

    /// <summary>"If you have a fever" and "you have to call" claim nothing.</summary>
    private static bool IsCondition(ReadOnlySpan<char> text, int offset, string phrase)
    {
        var before = text[..offset].TrimEnd(' ');
        var after = text[(offset + phrase.Length)..].TrimStart(' ');
        return phrase == "you have" && (StartsWithOneOf(after, "to ", "any ", "answered ", "told ", "questions") || EndsWithOneOf(before, "if", "when", "whether", "unless", "until", "while"));
    }

    private static bool StartsWithOneOf(ReadOnlySpan<char> text, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWithOneOf(ReadOnlySpan<char> text, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == word.Length || !char.IsLetter(text[^(word.Length + 1)])))
            {
                return true;
            }
        }

        return false;
    }

    private static void Length(Rule rule, Located<string> words, string key, int least, int most, Findings findings)
    {
        if (words.Value.Length < least || words.Value.Length > most)
        {
            findings.Add(MetadataRules.Length(rule, words, key, least, most));
        }
    }

    private static void Repeat(Site site, Page page, Dictionary<(string, string), Page> seen, Located<string> words, string key, Findings findings)
    {
        if (!seen.TryAdd((page.Language, words.Value), page) && site.SectionOf(page) != site.SectionOf(seen[(page.Language, words.Value)]))
        {
            findings.Add(MetadataRules.Same(words, key, seen[(page.Language, words.Value)].Source));
        }
    }
}
