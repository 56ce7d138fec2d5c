using System.Collections.Immutable;
using BackCare.Content.Model;
using BackCare.Diagnostics;
using BackCare.Settings;
using BackCare.Sites.Links;
using BackCare.Sites.Model;
using BackCare.Sites.Pages;

namespace BackCare.Sites.Checks;

/// <summary>Checks what pages say of terms and series against the closed vocabularies of site.yml.</summary>
internal sealed class TermCheck(SiteConfig config, Findings findings)
{
    private readonly ImmutableArray<(string Taxonomy, KnownWords Terms)> declared =
    [
        .. ((string[])["tags", "categories", "series"]).Select(name =>
            (name, new KnownWords(config.Taxonomies.Where(t => t.Name == name).SelectMany(t => t.Terms).Select(t => t.Id.Value)))),
    ];

    /// <summary>Reports undeclared terms, and a series without <c>part</c> or the other way round.</summary>
    public void Check(FrontMatter matter)
    {
        foreach (var (taxonomy, known) in declared)
        {
            foreach (var id in Terms.Of(matter, taxonomy).Where(id => !known.Contains(id.Value)))
            {
                findings.Add(SitesRules.Term(id, taxonomy, known.Nearest(id.Value)));
            }
        }

        switch (matter)
        {
            case { Series: { } series, Part: null }:
                findings.Add(SitesRules.PartMissing(series));
                break;
            case { Series: null, Part: { } part }:
                findings.Add(SitesRules.SeriesMissing(part));
                break;
        }
    }

    /// <summary>
    /// Reports parts that stand twice; and gaps between parts, unless a page with an error of its own may be the part that is missed.
    /// </summary>
    public void CheckSeries(IEnumerable<Term> terms, bool isWhole)
    {
        foreach (var series in terms.Where(t => t.Taxonomy == "series"))
        {
            var (expected, previous) = (1, "");
            foreach (var page in series.Pages)
            {
                if (page.Document?.FrontMatter.Part is not { } part)
                {
                    continue;
                }

                if (part.Value < expected)
                {
                    findings.Add(SitesRules.PartTwice(part, previous));
                }
                else if (part.Value > expected && isWhole)
                {
                    findings.Add(SitesRules.PartGap(part, series.Id, expected));
                }

                (expected, previous) = (part.Value + 1, page.Source);
            }
        }
    }
}
