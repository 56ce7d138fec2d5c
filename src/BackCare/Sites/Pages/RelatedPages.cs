using System.Collections.Frozen;
using System.Collections.Immutable;
using BackCare.Sites.Model;

namespace BackCare.Sites.Pages;

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
            t => t, t => t.Pages.Take(MostOfATerm).Select(p => rankOf[p]).Order().ToArray(), (IEqualityComparer<Term>)ReferenceEqualityComparer.Instance);
    }

    /// <summary>Up to <paramref name="most"/> pages that share most of these terms, newest first among equals; never the page itself.</summary>
    public ImmutableArray<Page> Of(Page page, ImmutableArray<Term> terms, int most)
    {
        var ranks = new List<int[]>(terms.Length);
        foreach (var term in terms)
        {
            if (ranksOf.TryGetValue(term, out var own))
            {
                ranks.Add(own);
            }
        }

        var best = new List<(int Shared, int Rank)>(most + 1);
        var heads = new int[ranks.Count];
        while (Least(ranks, heads) is { } next)
        {
            if (!ReferenceEquals(ranked[next.Rank], page))
            {
                Keep(best, next, most);
            }
        }

        return [.. best.Select(b => ranked[b.Rank])];
    }

    /// <summary>The lowest rank at the heads of rising lists and how many begin with it, taken off them; null once all are empty.</summary>
    private static (int Shared, int Rank)? Least(List<int[]> ranks, int[] heads)
    {
        var least = int.MaxValue;
        for (var i = 0; i < heads.Length; i++)
        {
            least = heads[i] < ranks[i].Length ? Math.Min(least, ranks[i][heads[i]]) : least;
        }

        var shared = 0;
        for (var i = 0; i < heads.Length; i++)
        {
            if (heads[i] < ranks[i].Length && ranks[i][heads[i]] == least)
            {
                heads[i]++;
                shared++;
            }
        }

        return shared == 0 ? null : (shared, least);
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
