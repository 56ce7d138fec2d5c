using BackCare.Content.Sources;
using BackCare.Linting.Words;

namespace BackCare.Tests.Linting;

public sealed class WordTableTests
{
    [Fact]
    public void Finds_what_was_added_and_nothing_else()
    {
        var counts = new WordTable();
        var words = Enumerable.Range(0, 20_000).Select(i => $"w{i * 7919}").ToArray();

        foreach (var (i, word) in words.Index())
        {
            counts.Add(Packed(word), new(i + 1, i % 2 == 0));
        }

        counts.Add(Packed(words[5]), new(1000, true));

        Assert.Equal(words.Length, counts.Size);
        Assert.All(words.Index(), w => Assert.Equal(new(w.Index + 1, w.Index % 2 == 0), counts.Find(Packed(w.Item))));
        Assert.Equal([0, 0, 0], new[] { "", "w", "w1" }.Select(w => counts.Find(Packed(w)).Syllables));
    }

    [Fact]
    public void Words_that_are_made_to_collide_are_given_up_not_searched_for_ever()
    {
        var counts = new WordTable();
        var words = Enumerable.Range(0, 1_000_000).Select(i => $"{i:x}").Where(w => (HashOf(w) & 2047) == 7).Take(350).ToList();

        words.ForEach(w => counts.Add(Packed(w), new(1, false)));

        Assert.Equal(350, words.Count);
        Assert.Equal(256, counts.Size);
        Assert.Equal(256, words.Sum(w => counts.Find(Packed(w)).Syllables));

        // As in WordTable: the table has 2048 places before it grows.
        static int HashOf(string word)
        {
            var (low, high) = Packed(word);
            return (int)(((low * 0x9E3779B97F4A7C15) ^ (high * 0xC2B2AE3D27D4EB4F)) >> 33);
        }
    }

    [Fact]
    public void Readers_see_each_word_whole_while_others_add()
    {
        var counts = new WordTable();

        Parallel.For(0, 40_000, i =>
        {
            var word = $"word{i % 9000}";
            var found = counts.Find(Packed(word)).Syllables;
            Assert.True(found == 0 || found == (i % 9000) + 1);
            counts.Add(Packed(word), new((i % 9000) + 1, false));
        });

        Assert.Equal(9000, counts.Size);
        Assert.All(Enumerable.Range(0, 9000), i => Assert.Equal(i + 1, counts.Find(Packed($"word{i}")).Syllables));
    }

    private static ShortWord Packed(string word)
    {
        Assert.True(ShortWord.TryPack(word, out var packed));
        return packed;
    }
}
