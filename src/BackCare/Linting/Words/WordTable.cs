using BackCare.Content.Sources;

namespace BackCare.Linting.Words;

/// <summary>
/// An open-addressing hash table of short words that any thread can read without a lock. Every word of every page is looked up here, at a
/// tenth of the cost of a concurrent dictionary.
/// </summary>
internal sealed class WordTable
{
    // Bounds a look-up even when words are crafted to collide; words that do not fit are analysed each time.
    private const int MostSteps = 256;

    private readonly Lock adding = new();
    private Slot[] slots = new Slot[2048];
    private int size;

    /// <summary>The number of words in the table.</summary>
    public int Size => Volatile.Read(ref size);

    /// <summary>Looks up a word; the result has 0 syllables if the word is not in the table.</summary>
    public KnownWord Find(ShortWord word)
    {
        var table = Volatile.Read(ref slots);
        var hash = HashOf(word);
        for (var step = 0; step < MostSteps; step++)
        {
            ref var slot = ref table[(hash + step) & (table.Length - 1)];
            var known = Volatile.Read(ref slot.Known);
            if (known == 0)
            {
                break;
            }

            if (slot.Word == word)
            {
                return new(known >> 1, (known & 1) != 0);
            }
        }

        return default;
    }

    /// <summary>Adds a word, unless it collides with too many others. A word already in the table is left unchanged.</summary>
    /// <param name="known">The facts about the word, with at least one syllable.</param>
    public void Add(ShortWord word, KnownWord known)
    {
        lock (adding)
        {
            if (Find(word).Syllables != 0)
            {
                return;
            }

            if (size * 2 >= slots.Length)
            {
                var larger = new Slot[slots.Length * 2];
                size = slots.Count(slot => slot.Known != 0 && Place(larger, slot.Word, slot.Known));
                Volatile.Write(ref slots, larger);
            }

            if (Place(slots, word, (known.Syllables << 1) | (known.BeginsPhrase ? 1 : 0)))
            {
                Volatile.Write(ref size, size + 1);
            }
        }
    }

    private static bool Place(Slot[] table, ShortWord word, int known)
    {
        var hash = HashOf(word);
        for (var step = 0; step < MostSteps; step++)
        {
            ref var slot = ref table[(hash + step) & (table.Length - 1)];
            if (slot.Known == 0)
            {
                // The word is written first, so that a thread that sees a value in Known also sees the word.
                slot.Word = word;
                Volatile.Write(ref slot.Known, known);
                return true;
            }
        }

        return false;
    }

    private static int HashOf(ShortWord word) => (int)(((word.Low * 0x9E3779B97F4A7C15) ^ (word.High * 0xC2B2AE3D27D4EB4F)) >> 33);

    private struct Slot
    {
        public ShortWord Word;

        /// <summary>The number of syllables times two, plus one if a phrase can begin in the word; 0 in a free slot.</summary>
        public int Known;
    }
}

/// <summary>The facts that linting needs about a word.</summary>
/// <param name="Syllables">The number of syllables, at least 1; 0 if the word is unknown.</param>
/// <param name="BeginsPhrase">True if a phrase to avoid in English can begin in the word.</param>
internal readonly record struct KnownWord(int Syllables, bool BeginsPhrase);
