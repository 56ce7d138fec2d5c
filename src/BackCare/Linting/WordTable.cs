namespace BackCare.Linting;

/// <summary>
/// What is known of each word: an open hash table that any thread reads without a lock. Every word of every page is looked up here, so that it is half the work of a concurrent
/// dictionary.
/// </summary>
internal sealed class WordTable
{
    // Words that are made to collide are worked out each time instead, so that no text is slow.
    private const int MostSteps = 256;

    private readonly Lock adding = new();
    private Entry?[] entries = new Entry?[4096];
    private int size;

    /// <summary>How many words it holds.</summary>
    public int Size => Volatile.Read(ref size);

    /// <summary>A count of 0 for a word that was not added.</summary>
    public KnownWord Find(ReadOnlySpan<char> word)
    {
        var table = Volatile.Read(ref entries);
        var hash = HashOf(word);
        for (var step = 0; step < MostSteps && table[(hash + step) & (table.Length - 1)] is { } entry; step++)
        {
            if (entry.Hash == hash && word.SequenceEqual(entry.Word))
            {
                return entry.Known;
            }
        }

        return default;
    }

    /// <summary>Adds a word, unless too many others stand in its way; one that is there already stays as it is.</summary>
    /// <param name="known">Of at least one syllable.</param>
    public void Add(string word, KnownWord known)
    {
        lock (adding)
        {
            if (Find(word).Syllables != 0)
            {
                return;
            }

            if (size * 2 >= entries.Length)
            {
                var larger = new Entry?[entries.Length * 2];
                size = entries.OfType<Entry>().Count(entry => Place(larger, entry));
                Volatile.Write(ref entries, larger);
            }

            if (Place(entries, new(word, HashOf(word), known)))
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

    private sealed record Entry(string Word, int Hash, KnownWord Known);
}

/// <summary>What linting asks of a word.</summary>
/// <param name="Syllables">At least 1.</param>
/// <param name="BeginsPhrase">True if a phrase that English texts avoid may begin in it.</param>
internal readonly record struct KnownWord(int Syllables, bool BeginsPhrase);
