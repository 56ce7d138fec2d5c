using System.Collections.Immutable;

namespace BackCare.Outputs.Search;

/// <summary>
/// The words from one spelling up to the next shard. Words that differ only in their endings are usually in the same shard.
/// </summary>
/// <param name="From">The letters with which the shard starts; empty for the first.</param>
/// <param name="Words">The words, sorted, with their postings as text.</param>
/// <param name="Synonyms">The groups with a phrase that starts with a word of this shard.</param>
internal sealed record SearchShard(string From, ImmutableArray<(string Word, string Postings)> Words,
    ImmutableArray<ImmutableArray<string>> Synonyms)
{
    private const int LeastBytes = 2048;

    /// <summary>The search page contains the names of all shards; on a large site the shards grow instead of the page.</summary>
    private const int MostShards = 200;

    /// <summary>Divides the words of an index into shards of limited size.</summary>
    public static ImmutableArray<SearchShard> Cut(ImmutableArray<(string Word, string Postings)> sorted,
        ImmutableArray<ImmutableArray<string>> synonyms)
    {
        var most = Math.Max(LeastBytes, sorted.Sum(SizeOf) / MostShards);
        var shards = new List<SearchShard>();
        var (start, size) = (0, 0);
        for (var i = 0; i <= sorted.Length; i++)
        {
            if (i == sorted.Length || (size > 0 && size + SizeOf(sorted[i]) > most))
            {
                shards.Add(new(start == 0 ? "" : Between(sorted[start - 1].Word, sorted[start].Word), sorted[start..i], []));
                (start, size) = (i, 0);
            }

            size += i < sorted.Length ? SizeOf(sorted[i]) : 0;
        }

        return [.. shards.Select((shard, i) => shard
            with { Synonyms = [.. synonyms.Where(g => g.Any(phrase => IndexOf(shards, phrase.Split(' ')[0]) == i))] })];
    }

    private static int SizeOf((string Word, string Postings) entry) => entry.Word.Length + entry.Postings.Length + 6;

    /// <summary>The shortest start of a word that sorts after the previous word.</summary>
    private static string Between(string before, string word)
    {
        var length = 1;
        while (string.CompareOrdinal(word[..length], before) <= 0)
        {
            length++;
        }

        return word[..length];
    }

    private static int IndexOf(List<SearchShard> shards, string word) =>
        shards.FindLastIndex(s => string.CompareOrdinal(s.From, word) <= 0);
}
