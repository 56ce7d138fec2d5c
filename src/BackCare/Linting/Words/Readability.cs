namespace BackCare.Linting.Words;

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

    /// <summary>
    /// Ease of a Spanish text: 206.84 − 60·syllables/words − 1.02·words/sentences (Fernández Huerta 1959, in the corrected form of Law 2011, with the length of a sentence in words), mostly from 0
    /// (hardest) to 100 (easiest), unrounded; 100 for a text without words.
    /// </summary>
    public double FernandezHuerta => Words == 0 ? 100 : 206.84 - (60.0 * SyllableCount / Words) - (1.02 * Words / Sentences);

    /// <summary>The measure of this text and one more sentence.</summary>
    public Readability With(Sentence sentence) => new(
        Words + sentence.WordCount, Sentences + 1, SyllableCount + sentence.SyllableCount, Polysyllables + sentence.Polysyllables);

    /// <summary>Measures stretches of prose.</summary>
    public static Readability Of(IEnumerable<string> stretches, Lexicon lexicon) =>
        stretches.SelectMany(text => Linting.Words.Sentences.Of(text, lexicon)).Aggregate(default(Readability), (measured, sentence) => measured.With(sentence));
}
