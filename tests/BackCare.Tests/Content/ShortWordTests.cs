using BackCare.Content.Sources;
using BackCare.Linting.Words;

namespace BackCare.Tests.Content;

public sealed class ShortWordTests
{
    [Theory]
    [InlineData("back pain")]
    [InlineData("back")]
    [InlineData("A")]
    [InlineData("rest. Then move on, slowly")]
    [InlineData("rest, then move on")]
    [InlineData("48 hours of rest and more")]
    [InlineData("exactly16letters and more words")]
    [InlineData("exactly16letters")]
    [InlineData("pain- and more of the same words")]
    [InlineData("Zz09@[`{/: and more of the same")]
    public void The_word_at_the_start_is_the_one_that_is_packed(string text)
    {
        Assert.True(Sentences.NextWord(text, 0, text.Length, out var start, out var wanted));

        Assert.True(ShortWord.TryRead(text, out var length, out var word));

        Assert.Equal((0, wanted), (start, length));
        Assert.True(ShortWord.TryPack(text.AsSpan(0, length), out var packed));
        Assert.Equal(packed, word);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" back pain")]
    [InlineData("seventeenletters1 and more")]
    [InlineData("don't lift anything heavy")]
    [InlineData("don’t lift anything heavy")]
    [InlineData("low-back pain lasts for weeks")]
    [InlineData("10,000 steps are a lot of steps")]
    [InlineData("e.g. a walk around the block")]
    [InlineData("café and more of the same words")]
    [InlineData("e-é and more of the same words")]
    [InlineData("ｂack pain in full width letters")]
    public void What_may_go_on_is_left_to_the_reader_of_all_words(string text) => Assert.False(ShortWord.TryRead(text, out _, out _));

    [Theory]
    [InlineData("Back", "back")]
    [InlineData("A", "a")]
    [InlineData("L5S1", "l5s1")]
    [InlineData("EXACTLY16LETTERS", "exactly16letters")]
    [InlineData("zero0", "zero0")]
    public void A_word_is_written_small(string word, string small)
    {
        Assert.True(ShortWord.TryPack(word, out var packed));
        Assert.True(ShortWord.TryPack(small, out var wanted));

        Assert.Equal(word, packed.ToString());
        Assert.Equal(small, packed.Small.ToString());
        Assert.Equal(wanted, packed.Small);
        Assert.Equal(wanted.GetHashCode(), packed.Small.GetHashCode());
    }

    [Fact]
    public void Sentences_have_the_words_that_are_read_one_by_one()
    {
        var random = new Random(7);
        var lexicon = new Lexicon([]);
        for (var round = 0; round < 4000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 60)).Select(_ => "aZ09 ,:'’-–é(x"[random.Next(14)]));
            var words = new List<string>();
            for (var at = 0; Sentences.NextWord(text, at, text.Length, out var start, out var length); at = start + length)
            {
                words.Add(text.Substring(start, length));
            }

            var sentences = Sentences.Of(text, lexicon);

            Assert.Equal(words.Count, sentences.Sum(s => s.WordCount));
            Assert.Equal(words.Sum(w => lexicon.Syllables(w)), sentences.Sum(s => s.SyllableCount));
        }
    }
}
