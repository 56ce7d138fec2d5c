using BackCare.Linting;

namespace BackCare.Tests.Linting;

public sealed class WordCountsTests
{
    [Fact]
    public void Finds_what_was_added_and_nothing_else()
    {
        var counts = new WordCounts();
        var words = Enumerable.Range(0, 20_000).Select(i => $"w{i * 7919}").ToArray();

        foreach (var (i, word) in words.Index())
        {
            counts.Add(word, i + 1);
        }

        counts.Add(words[5], 1000);

        Assert.Equal(words.Length, counts.Size);
        Assert.All(words.Index(), w => Assert.Equal(w.Index + 1, counts.Find(w.Item)));
        Assert.Equal([0, 0, 0], new[] { "", "w", "w1" }.Select(w => counts.Find(w)));
    }

    [Fact]
    public void Readers_see_each_word_whole_while_others_add()
    {
        var counts = new WordCounts();

        Parallel.For(0, 40_000, i =>
        {
            var word = $"word{i % 9000}";
            var found = counts.Find(word);
            Assert.True(found == 0 || found == (i % 9000) + 1);
            counts.Add(word, (i % 9000) + 1);
        });

        Assert.Equal(9000, counts.Size);
        Assert.All(Enumerable.Range(0, 9000), i => Assert.Equal(i + 1, counts.Find($"word{i}")));
    }
}
