namespace BackCare.Linting;

/// <summary>
/// A number for each word: an open hash table that any thread reads without a lock. Every word of every page is looked up here, so that it is half the work of a concurrent
/// dictionary.
/// </summary>
internal sealed class WordCounts
{
    // Words that are made to collide are worked out each time instead, so that no text is slow.
    private const int MostSteps = 256;

    private readonly Lock adding = new();
    private Entry?[] entries = new Entry?[4096];
    private int size;

    /// <summary>How many words it holds.</summary>
    public int Size => Volatile.Read(ref size);

    /// <summary>0 for a word that was not added.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        var table = Volatile.Read(ref entries);
        var hash = HashOf(word);
        for (var step = 0; step < MostSteps && table[(hash + step) & (table.Length - 1)] is { } entry; step++)
        {
            if (entry.Hash == hash && word.SequenceEqual(entry.Word))
            {
                return entry.Count;
            }
        }

        return 0;
    }

    /// <summary>Adds a word, unless too many others stand in its way; one that is there already stays as it is.</summary>
    /// <param name="count">From 1.</param>
    public void Add(string word, int count)
    {
        lock (adding)
        {
            if (Find(word) != 0)
            {
                return;
            }

            if (size * 2 >= entries.Length)
            {
                var larger = new Entry?[entries.Length * 2];
                size = entries.OfType<Entry>().Count(entry => Place(larger, entry));
                Volatile.Write(ref entries, larger);
            }

            if (Place(entries, new(word, HashOf(word), count)))
            {
                Volatile.Write(ref size, size + 1);
            }
        }
    }

    private static bool Place(Entry?[] table, Entry entry)
    {
        for (var step = 0; step < MostSteps; step++)
        {
            ref var slot = ref table[(entry.Hash + step) & (table.Length - 1)];
            if (slot is null)
            {
                Volatile.Write(ref slot, entry);
                return true;
            }
        }

        return false;
    }

    private static int HashOf(ReadOnlySpan<char> word)
    {
        var hash = (uint)word.Length;
        foreach (var character in word)
        {
            hash = (hash ^ character) * 0x01000193;
        }

        return (int)((hash ^ (hash >> 15)) & int.MaxValue);
    }

    private sealed record Entry(string Word, int Hash, int Count);
}
