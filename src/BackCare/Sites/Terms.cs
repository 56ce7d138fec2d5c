using System.Collections.Immutable;
using BackCare.Content;
using BackCare.Diagnostics;
using BackCare.Settings;

namespace BackCare.Sites;

/// <summary>Collects pages under the declared terms, and checks the parts of series.</summary>
internal static class Terms
{
    /// <summary>The ids that a document names under a taxonomy.</summary>
    public static ImmutableArray<Located<string>> Of(FrontMatter matter, string taxonomy) => taxonomy switch
    {
        "tags" => matter.Tags,
        "categories" => matter.Categories,
        _ => matter.Series is { } series ? [series] : [],
    };

    /// <summary>Reports undeclared terms and a part without its series.</summary>
    public static void Check(Document document, SiteConfig config, Findings findings)
    {
        foreach (var taxonomy in (ReadOnlySpan<string>)["tags", "categories", "series"])
        {
            var declared = config.Taxonomies.FirstOrDefault(t => t.Name == taxonomy)?.Terms ?? [];
            foreach (var id in Of(document.FrontMatter, taxonomy))
            {
                if (!declared.Any(t => t.Id.Value == id.Value))
                {
                    findings.Add(SitesRules.Term(id, taxonomy, Spelling.Nearest(id.Value, declared.Select(t => t.Id.Value))));
                }
            }
        }

        switch (document.FrontMatter)
        {
            case { Series: { } series, Part: null }:
                findings.Add(SitesRules.PartMissing(series));
                break;
            case { Series: null, Part: { } part }:
                findings.Add(SitesRules.SeriesMissing(part));
                break;
        }
    }

    /// <summary>Every used term of every language, in the order of site.yml.</summary>
    public static ImmutableArray<Term> Collect(SiteConfig config, IEnumerable<Page> listed)
    {
        var terms = ImmutableArray.CreateBuilder<Term>();
        foreach (var group in listed.GroupBy(p => p.Language, StringComparer.Ordinal))
        {
            foreach (var taxonomy in config.Taxonomies)
            {
                Collect(config, taxonomy, group.Key, group, terms);
            }
        }

        return terms.ToImmutable();
    }

    /// <summary>Reports parts that stand twice and gaps between parts.</summary>
    public static void CheckSeries(IEnumerable<Term> terms, Findings findings)
    {
        foreach (var series in terms.Where(t => t.Taxonomy == "series"))
        {
            var expected = 1;
            Page? previous = null;
            foreach (var page in series.Pages)
            {
                if (page.Document?.FrontMatter.Part is not { } part)
                {
                    continue;
                }

                if (previous is not null && part.Value == expected - 1)
                {
                    findings.Add(SitesRules.PartTwice(part, previous.Source));
                }
                else if (part.Value != expected)
                {
                    findings.Add(SitesRules.PartGap(part, series.Id, expected));
                }

                (expected, previous) = (part.Value + 1, page);
            }
        }
    }

    private static void Collect(SiteConfig config, Taxonomy taxonomy, string language, IEnumerable<Page> pages, ImmutableArray<Term>.Builder terms)
    {
        var byTerm = new Dictionary<string, List<Page>>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            foreach (var id in Of(page.Document!.FrontMatter, taxonomy.Name))
            {
                (byTerm.TryGetValue(id.Value, out var list) ? list : byTerm[id.Value] = []).Add(page);
            }
        }

        var words = config.Languages.FirstOrDefault(l => l.Code == language)?.Taxonomies.FirstOrDefault(t => t.Name == taxonomy.Name);
        foreach (var term in taxonomy.Terms.Where(t => byTerm.ContainsKey(t.Id.Value)))
        {
            var id = term.Id.Value;
            terms.Add(new(
                taxonomy.Name,
                words?.Title ?? taxonomy.Title,
                id,
                words?.Terms.FirstOrDefault(t => t.Id.Value == id)?.Title ?? term.Title,
                $"{(language == config.Language ? "/" : $"/{language}/")}{taxonomy.Name}/{id}/",
                language,
                taxonomy.Name == "series" ? PageOrder.InSeries(byTerm[id]) : PageOrder.Newest(byTerm[id])));
        }
    }
}
