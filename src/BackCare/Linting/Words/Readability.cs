namespace BackCare.Linting.Words;

/// <summary>The counts from which the reading grade of a text is calculated.</summary>
/// <param name="Words">The number of words.</param>
/// <param name="Sentences">The number of sentences.</param>
/// <param name="SyllableCount">The number of syllables in all words.</param>
/// <param name="Polysyllables">The number of words of three syllables or more.</param>
public readonly record struct Readability(int Words, int Sentences, int SyllableCount, int Polysyllables)
{
    /// <summary>The smallest number of sentences for which SMOG is valid.</summary>
    public const int LeastSentencesOfSmog = 30;

    /// <summary>
    /// The Flesch-Kincaid grade, 0.39·words/sentences + 11.8·syllables/words − 15.59 (Kincaid et al. 1975): a US school grade, unrounded;
    /// 0 for a text without words.
    /// </summary>
    public double Grade => Words == 0 ? 0 : (0.39 * Words / Sentences) + (11.8 * SyllableCount / Words) - 15.59;

    /// <summary>
    /// The SMOG grade, 1.0430·√(polysyllables·30/sentences) + 3.1291 (McLaughlin 1969); null for fewer than 30 sentences.
    /// </summary>
    public double? Smog => Sentences < LeastSentencesOfSmog ? null : (1.0430 * Math.Sqrt(Polysyllables * 30.0 / Sentences)) + 3.1291;

    /// <summary>
    /// The reading ease of a Spanish text, 206.84 − 60·syllables/words − 1.02·words/sentences (Fernández Huerta 1959, as corrected by Law
    /// 2011, with sentence length in words). Usually between 0 (hardest) and 100 (easiest), unrounded; 100 for a text without words.
    /// </summary>
    public double FernandezHuerta => Words == 0 ? 100 : 206.84 - (60.0 * SyllableCount / Words) - (1.02 * Words / Sentences);

    /// <summary>Returns these counts with those of one more sentence added.</summary>
    public Readability With(Sentence sentence) => new(
        Words + sentence.WordCount, Sentences + 1, SyllableCount + sentence.SyllableCount, Polysyllables + sentence.Polysyllables);

    /// <summary>Measures several passages of prose together.</summary>
    public static Readability Of(IEnumerable<string> stretches, Lexicon lexicon) =>
        stretches.SelectMany(text => Linting.Words.Sentences.Of(text, lexicon))
            .Aggregate(default(Readability), (measured, sentence) => measured.With(sentence));
}
