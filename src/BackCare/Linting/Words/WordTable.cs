using BackCare.Content.Sources;

namespace BackCare.Linting.Words;

/// <summary>
/// What is known of each short word: an open hash table that any thread reads without a lock. Every word of every page is looked up here, so that it is a tenth of the work of a
/// concurrent dictionary.
/// </summary>
internal sealed class WordTable
{
    // Words that are made to collide are worked out each time instead, so that no text is slow.
    private const int MostSteps = 256;

    private readonly Lock adding = new();
    private Slot[] slots = new Slot[2048];
    private int size;

    /// <summary>How many words it holds.</summary>
    public int Size => Volatile.Read(ref size);

    /// <summary>A count of 0 for a word that was not added.</summary>
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

    /// <summary>Adds a word, unless too many others stand in its way; one that is there already stays as it is.</summary>
    /// <param name="known">Of at least one syllable.</param>
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
                // The word first: whoever sees what is known sees the word too.
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

        /// <summary>Twice the syllables, one more if a phrase may begin in the word; 0 in a free slot.</summary>
        public int Known;
    }
}

/// <summary>What linting asks of a word.</summary>
/// <param name="Syllables">At least 1.</param>
/// <param name="BeginsPhrase">True if a phrase that English texts avoid may begin in it.</param>
internal readonly record struct KnownWord(int Syllables, bool BeginsPhrase);
