using BackCare.Linting.Words;

namespace BackCare.Tests.Linting;

public sealed class PhraseFinderTests
{
    private static readonly string[] Words =
        ["cure", "Cure-all", "cures", "100", "100%", "will be fine", "will", "be", "chronic", "can't", "e.g.", "-", "%", "–", "’", ",", ".",
            "é", "(", ")"];

    private static readonly PhraseFinder<int> Finder = new(Words[..9].Select((w, i) => (w, i)));

    /// <summary>
    /// Linting looks only at the words of sentences that the word table marks; it must find what going through the whole text finds.
    /// </summary>
    [Fact]
    public void Looking_from_word_to_word_finds_all_that_the_whole_text_holds()
    {
        var random = new Random(7);
        for (var round = 0; round < 20_000; round++)
        {
            var text =
                string.Concat(Enumerable.Range(0, random.Next(1, 9))
                    .Select(_ => Words[random.Next(Words.Length)] + (random.Next(3) == 0 ? "" : " ")));
            List<FoundPhrase<int>>? found = null;
            for (var at = 0; Sentences.NextWord(text, at, text.Length, out var start, out var length); at = start + length)
            {
                if (Finder.MayBeginIn(text.AsSpan(start, length)))
                {
                    Finder.In(text, start, start + length, ref found);
                }
            }

            List<FoundPhrase<int>>? all = null;
            Finder.In(text, 0, text.Length, ref all);
            Assert.Equal(all ?? [], found ?? []);
        }
    }
}
