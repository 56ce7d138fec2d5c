using System.Collections.Frozen;
using System.Collections.Immutable;

namespace BackCare.Sites;

/// <summary>Which pages share topics with a page. Pages are ranked once, newest first, so that what is asked for each page is whole numbers alone.</summary>
internal sealed class RelatedPages
{
    // Of a topic that many pages carry, the newest are enough to choose from.
    private const int MostOfATerm = 50;

    private readonly ImmutableArray<Page> ranked;
    private readonly FrozenDictionary<Term, int[]> ranksOf;

    /// <param name="terms">Those of every language; series do not count as topics.</param>
    public RelatedPages(ImmutableArray<Term> terms)
    {
        var topics = terms.Where(t => t.Taxonomy != "series").ToList();
        ranked = PageOrder.Newest(topics.SelectMany(t => t.Pages.Take(MostOfATerm)).Distinct<Page>(ReferenceEqualityComparer.Instance));
        var rankOf = ranked.Index().ToDictionary(r => r.Item, r => r.Index, (IEqualityComparer<Page>)ReferenceEqualityComparer.Instance);
        ranksOf = topics.ToFrozenDictionary(
            t => t, t => t.Pages.Take(MostOfATerm).Select(p => rankOf[p]).ToArray(), (IEqualityComparer<Term>)ReferenceEqualityComparer.Instance);
    }

    /// <summary>Up to <paramref name="most"/> pages that share most of these terms, newest first among equals; never the page itself.</summary>
    public ImmutableArray<Page> Of(Page page, ImmutableArray<Term> terms, int most)
    {
        var ranks = new List<int>(terms.Length * MostOfATerm);
        foreach (var term in terms)
        {
            if (ranksOf.TryGetValue(term, out var own))
            {
                ranks.AddRange(own);
            }
        }

        ranks.Sort();
        var best = new List<(int Shared, int Rank)>(most + 1);
        for (var at = 0; at < ranks.Count;)
        {
            var end = at + 1;
            while (end < ranks.Count && ranks[end] == ranks[at])
            {
                end++;
            }

            if (!ReferenceEquals(ranked[ranks[at]], page))
            {
                Keep(best, (end - at, ranks[at]), most);
            }

            at = end;
        }

        return [.. best.Select(b => ranked[b.Rank])];
    }

    private static void Keep(List<(int Shared, int Rank)> best, (int Shared, int Rank) next, int most)
    {
        var place = best.Count;
        while (place > 0 && best[place - 1].Shared < next.Shared)
        {
            place--;
        }

        if (best.Count == most && place < most)
        {
            best.RemoveAt(most - 1);
        }

        if (place < most)
        {
            best.Insert(place, next);
        }
    }
}
