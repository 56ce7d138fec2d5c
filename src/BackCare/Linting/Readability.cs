namespace BackCare.Linting;

/// <summary>How hard a text is to read.</summary>
/// <param name="Words">Counted words.</param>
/// <param name="Sentences">Counted sentences.</param>
/// <param name="SyllableCount">Syllables of all words.</param>
/// <param name="Polysyllables">Words of three syllables or more.</param>
public readonly record struct Readability(int Words, int Sentences, int SyllableCount, int Polysyllables)
{
    /// <summary>SMOG is not meant for fewer sentences.</summary>
    public const int LeastSentencesOfSmog = 30;

    /// <summary>
    /// Flesch-Kincaid grade: 0.39·words/sentences + 11.8·syllables/words − 15.59 (Kincaid et al. 1975), a US school grade, unrounded; 0 for a text without words.
    /// </summary>
    public double Grade => Words == 0 ? 0 : (0.39 * Words / Sentences) + (11.8 * SyllableCount / Words) - 15.59;

    /// <summary>SMOG grade: 1.0430·√(polysyllables·30/sentences) + 3.1291 (McLaughlin 1969); null for fewer than 30 sentences.</summary>
    public double? Smog => Sentences < LeastSentencesOfSmog ? null : (1.0430 * Math.Sqrt(Polysyllables * 30.0 / Sentences)) + 3.1291;

    /// <summary>Measures stretches of prose. A word that the page explains counts two syllables.</summary>
    /// <param name="explained">Single-word terms of the glossary, in any letter case.</param>
    public static Readability Of(IEnumerable<string> stretches, IEnumerable<string> explained)
    {
        // Words repeat: each is counted once a text, and looked up without making a string of it.
        var known = explained.ToDictionary(term => term, _ => 2, StringComparer.OrdinalIgnoreCase);
        var lookup = known.GetAlternateLookup<ReadOnlySpan<char>>();
        var (words, sentences, syllables, polysyllables) = (0, 0, 0, 0);
        foreach (var text in stretches)
        {
            sentences += Linting.Sentences.Of(text).Count;
            for (var at = 0; Linting.Sentences.NextWord(text, at, text.Length, out var start, out var length); at = start + length)
            {
                var word = text.AsSpan(start, length);
                if (!lookup.TryGetValue(word, out var count))
                {
                    count = Syllables.Of(word.ToString());
                    lookup[word] = count;
                }

                words++;
                syllables += count;
                polysyllables += count >= 3 ? 1 : 0;
            }
        }

        return new(words, sentences, syllables, polysyllables);
    }
}
