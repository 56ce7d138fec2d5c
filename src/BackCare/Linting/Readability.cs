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

    /// <summary>Measures stretches of prose. A term that the page explains counts two syllables, in all its words together.</summary>
    /// <param name="explained">Single-word terms of the glossary, in small letters.</param>
    public static Readability Of(IEnumerable<string> stretches, IReadOnlySet<string> explained)
    {
        var (words, sentences, syllables, polysyllables) = (0, 0, 0, 0);
        foreach (var sentence in stretches.SelectMany(s => Linting.Sentences.Of(s)))
        {
            sentences++;
            foreach (var word in sentence.Words)
            {
                var count = explained.Contains(word.ToLowerInvariant()) ? 2 : Syllables.Of(word);
                words++;
                syllables += count;
                polysyllables += count >= 3 ? 1 : 0;
            }
        }

        return new(words, sentences, syllables, polysyllables);
    }
}
