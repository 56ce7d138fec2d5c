using BackCare.Linting.Words;
using BackCare.Tests.House;

namespace BackCare.Tests.Linting;

public sealed class SyllablesTests
{
    [Fact]
    public void At_least_97_of_100_words_of_the_list_are_counted_right()
    {
        var words = (
            from line in Repository.Text("tests/BackCare.Tests/Linting/syllables.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            let parts = line.Split(' ')
            from word in parts[1..]
            select (Word: word, Count: int.Parse(parts[0]))).ToList();

        var wrong = words.Where(w => Syllables.Of(w.Word) != w.Count).Select(w => $"{w.Word}: {Syllables.Of(w.Word)} not {w.Count}")
            .ToList();

        Assert.True(words.Count >= 300, $"{words.Count} words");
        Assert.True(wrong.Count <= words.Count * 0.03, string.Join(", ", wrong));
    }

    [Theory]
    [InlineData("7", 1)]
    [InlineData("long-term", 2)]
    [InlineData("don't", 1)]
    [InlineData("didn’t", 2)]
    [InlineData("back's", 1)]
    [InlineData("x", 1)]
    public void Numbers_hyphens_and_apostrophes_are_read_as_words(string word, int count) =>
        Assert.Equal(count, Syllables.Of(word));
}
