using System.Collections.Immutable;
using BackCare.Sites;

namespace BackCare.Outputs.Search;

/// <summary>The words of a run of pages, each with the pages on which it stands.</summary>
internal sealed class SearchPart
{
    private readonly Dictionary<string, SearchPostings> postings = new(StringComparer.Ordinal);

    /// <summary>Every word and where it stands; in no order.</summary>
    public IReadOnlyDictionary<string, SearchPostings> Postings => postings;

    /// <summary>Reads the pages.</summary>
    /// <param name="first">The number of the first of them.</param>
    public static SearchPart Of(Site site, ReadOnlySpan<Page> pages, int first)
    {
        var part = new SearchPart();
        var words = part.postings.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> buffer = stackalloc char[SearchWords.BufferSize];
        for (var i = 0; i < pages.Length; i++)
        {
            foreach (var (weight, text) in SearchTexts.Of(site, pages[i]))
            {
                for (var found = new SearchWords(text.Span, buffer); found.MoveNext();)
                {
                    if (!words.TryGetValue(found.Current, out var list))
                    {
                        words[found.Current] = list = new();
                    }

                    list.Add(first + i, weight);
                }
            }
        }

        return part;
    }

    /// <summary>All parts in one; they follow each other. Takes them over.</summary>
    public static SearchPart Join(ImmutableArray<SearchPart> parts)
    {
        var whole = parts.IsEmpty ? new() : parts[0];
        foreach (var part in parts.Skip(1))
        {
            foreach (var (word, list) in part.postings)
            {
                if (!whole.postings.TryAdd(word, list))
                {
                    whole.postings[word].AddAll(list);
                }
            }
        }

        return whole;
    }
}
