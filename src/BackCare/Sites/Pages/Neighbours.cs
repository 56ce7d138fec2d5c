using System.Collections.Frozen;
using System.Collections.Immutable;
using BackCare.Sites.Model;

namespace BackCare.Sites.Pages;

/// <summary>Finds the previous and next page of each page: in its series, or else in its section's list.</summary>
internal static class Neighbours
{
    /// <summary>The neighbours by permalink; pages without neighbours are absent.</summary>
    public static FrozenDictionary<string, (Page? Previous, Page? Next)> Of(
        IEnumerable<ImmutableArray<Page>> lists, IEnumerable<Term> terms)
    {
        var neighbours = new Dictionary<string, (Page?, Page?)>(StringComparer.Ordinal);
        foreach (var list in terms.Where(t => t.Taxonomy == "series").Select(t => t.Pages).Concat(lists))
        {
            for (var i = 0; i < list.Length; i++)
            {
                neighbours.TryAdd(list[i].Permalink, (i > 0 ? list[i - 1] : null, i + 1 < list.Length ? list[i + 1] : null));
            }
        }

        return neighbours.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
