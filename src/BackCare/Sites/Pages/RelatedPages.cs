using System.Collections.Frozen;
using System.Collections.Immutable;
using BackCare.Sites.Model;

namespace BackCare.Sites.Pages;

/// <summary>
/// Finds pages that share terms with a page. Pages are ranked once, newest first, so that a query compares only whole numbers.
/// </summary>
internal sealed class RelatedPages
{
    // The newest pages of a popular term are enough to choose from.
    private const int MostOfATerm = 50;

    private readonly ImmutableArray<Page> ranked;
    private readonly FrozenDictionary<Term, int[]> ranksOf;

    /// <param name="terms">The terms of every language; series are ignored.</param>
    public RelatedPages(ImmutableArray<Term> terms)
    {
        var topics = terms.Where(t => t.Taxonomy != "series").ToList();
        ranked = PageOrder.Newest(topics.SelectMany(t => t.Pages.Take(MostOfATerm)).Distinct<Page>(ReferenceEqualityComparer.Instance));
        var rankOf = ranked.Index().ToDictionary(r => r.Item, r => r.Index, (IEqualityComparer<Page>)ReferenceEqualityComparer.Instance);
        ranksOf = topics.ToFrozenDictionary(
            t => t, t =>
                t.Pages.Take(MostOfATerm).Select(p => rankOf[p]).Order()
                    .ToArray(), (IEqualityComparer<Term>)ReferenceEqualityComparer.Instance);
    }

    /// <summary>
    /// Up to <paramref name="most"/> other pages, those that share the most of these terms first, newest first among equals.
    /// </summary>
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

    /// <summary>
    /// The lowest rank at the heads of ascending lists and how many lists start with it; removes it from them. Null once all are empty.
    /// </summary>
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
