using System.Collections.Immutable;
using System.Runtime.InteropServices;
using BackCare.Content.Sources;
using BackCare.Sites;
using BackCare.Sites.Model;

namespace BackCare.Outputs.Search;

/// <summary>The words of a run of pages, each with the pages that contain it.</summary>
internal sealed class SearchPart
{
    private readonly Dictionary<ShortWord, SearchPostings> shortWords = [];
    private readonly Dictionary<string, SearchPostings> longWords = new(StringComparer.Ordinal);

    /// <summary>All words with their postings, in no particular order.</summary>
    public IEnumerable<(string Word, SearchPostings Postings)> Words =>
        [.. shortWords.Select(w => (w.Key.ToString(), w.Value)), .. longWords.Select(w => (w.Key, w.Value))];

    /// <summary>Indexes a run of pages.</summary>
    /// <param name="first">The number of the first page.</param>
    public static SearchPart Of(Site site, ReadOnlySpan<Page> pages, int first)
    {
        var part = new SearchPart();
        Span<char> buffer = stackalloc char[SearchWords.BufferSize];
        for (var i = 0; i < pages.Length; i++)
        {
            foreach (var (weight, text) in SearchTexts.Of(site, pages[i]))
            {
                for (var words = new SearchWords(text.Span, buffer); words.MoveNext();)
                {
                    part.PostingsOf(words).Add(first + i, weight);
                }
            }
        }

        return part;
    }

    /// <summary>Joins consecutive parts. The parts must not be used afterwards.</summary>
    public static SearchPart Join(ImmutableArray<SearchPart> parts)
    {
        var whole = parts.IsEmpty ? new() : parts[0];
        foreach (var part in parts.Skip(1))
        {
            AddAll(whole.shortWords, part.shortWords);
            AddAll(whole.longWords, part.longWords);
        }

        return whole;
    }

    private static void AddAll<TWord>(Dictionary<TWord, SearchPostings> whole, Dictionary<TWord, SearchPostings> part)
        where TWord : notnull
    {
        foreach (var (word, postings) in part)
        {
            if (!whole.TryAdd(word, postings))
            {
                whole[word].AddAll(postings);
            }
        }
    }

    private SearchPostings PostingsOf(in SearchWords words) => words.IsShort(out var word)
        ? CollectionsMarshal.GetValueRefOrAddDefault(shortWords, word, out _) ??= new()
        : CollectionsMarshal.GetValueRefOrAddDefault(longWords.GetAlternateLookup<ReadOnlySpan<char>>(), words.Current, out _) ??= new();
}
