using BackCare.Diagnostics;
using BackCare.Sites;
using BackCare.Sites.Model;

namespace BackCare.Linting;

/// <summary>Rules 78xx: lengths of titles and descriptions, duplicates across sections, and claims in self-check results.</summary>
internal static class MetadataLint
{
    public static void Check(Page page, Findings findings)
    {
        var matter = page.Document!.FrontMatter;
        Length(MetadataRules.TitleLength, matter.Title, "title", 5, 60, findings);
        Length(MetadataRules.DescriptionLength, matter.Description, "description", 50, 160, findings);
    }

    /// <summary>Reports duplicates across sections; duplicates within a section are an error reported during assembly.</summary>
    public static void Repeats(Site site, Findings findings)
    {
        var titles = new Dictionary<(string, string), List<Page>>();
        var descriptions = new Dictionary<(string, string), List<Page>>();
        foreach (var page in site.Pages)
        {
            (Located<string>? Title, Located<string>? Description) words = page switch
            {
                ContentPage or SectionPage { List.Number: 1 } => (page.Document!.FrontMatter.Title, page.Document.FrontMatter.Description),
                SelfCheckPage { Form: SelfCheckForm.Full, SelfCheck: { Proved.Assessment: var own, Translation: var translation } } =>
                    (translation?[own.Title] ?? own.Title, translation?[own.Description] ?? own.Description),
                _ => (null, null),
            };
            if (words is ({ } title, { } description))
            {
                Repeat(site, page, titles, title, "title", findings);
                Repeat(site, page, descriptions, description, "description", findings);
            }
        }
    }

    /// <summary>
    /// Reports results and cards that claim a diagnosis: they should direct and inform, without naming a disease or a probability.
    /// </summary>
    public static void Check(SelfCheck selfCheck, string language, Findings findings)
    {
        var assessment = selfCheck.Proved.Assessment;
        foreach (var text in assessment.Outcomes.SelectMany(o => (Located<string>[])[o.Title, o.Text])
            .Concat(assessment.Cards.Select(c => c.Text)))
        {
            foreach (var prose in selfCheck[text].Prose)
            {
                foreach (var claim in DiagnosisClaims.In(prose.Text, language))
                {
                    var (offset, length) = claim.GetOffsetAndLength(prose.Text.Length);
                    findings.Add(MetadataRules.Claims(prose.PlaceOf(offset, length), prose.Text[claim].Trim().ToString()));
                }
            }
        }
    }

    private static void Length(Rule rule, Located<string> words, string key, int least, int most, Findings findings)
    {
        if (words.Value.Length < least || words.Value.Length > most)
        {
            findings.Add(MetadataRules.Length(rule, words, key, least, most));
        }
    }

    private static void Repeat(Site site, Page page, Dictionary<(string, string), List<Page>> seen, Located<string> words, string key,
        Findings findings)
    {
        var place = (page.Language, words.Value.Trim().ToLowerInvariant());
        if (!seen.TryGetValue(place, out var others))
        {
            seen[place] = others = [];
        }

        if (others is [var first, ..] && others.All(o => site.SectionOf(o) != site.SectionOf(page)))
        {
            findings.Add(MetadataRules.Same(words, key, first.Source));
        }

        others.Add(page);
    }
}
