using System.Collections.Immutable;
using BackCare.Content.Model;
using BackCare.Diagnostics;
using BackCare.Settings;
using BackCare.Sites.Links;
using BackCare.Sites.Model;
using BackCare.Sites.Pages;

namespace BackCare.Sites.Checks;

/// <summary>Checks the terms and series of pages against the closed vocabularies in site.yml.</summary>
internal sealed class TermCheck(SiteConfig config, Findings findings)
{
    private readonly ImmutableArray<(string Taxonomy, KnownWords Terms)> declared =
    [
        .. ((string[])["tags", "categories", "series"]).Select(name =>
            (name, new KnownWords(config.Taxonomies.Where(t => t.Name == name).SelectMany(t => t.Terms).Select(t => t.Id.Value)))),
    ];

    /// <summary>Reports BC5010 for undeclared terms, and BC5011 for a series without <c>part</c> or a <c>part</c> without series.</summary>
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
    /// Reports BC5011 for duplicate part numbers, and for gaps unless a page that was dropped with errors can be the missing part.
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
