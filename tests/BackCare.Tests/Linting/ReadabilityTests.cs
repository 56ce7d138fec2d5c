using BackCare.Linting.Words;

namespace BackCare.Tests.Linting;

public sealed class ReadabilityTests
{
    [Theory]
    [InlineData(100, 10, 130, 3.65)]
    [InlineData(13, 1, 26, 13.08)]
    public void The_grade_has_its_known_answers(int words, int sentences, int syllables, double grade) =>
        Assert.Equal(grade, new Readability(words, sentences, syllables, 0).Grade, 2);

    [Fact]
    public void Smog_is_not_given_for_fewer_than_30_sentences()
    {
        Assert.Null(new Readability(300, 29, 400, 30).Smog);
        Assert.Equal(8.8418, new Readability(300, 30, 400, 30).Smog!.Value, 4);
    }

    [Theory]
    [InlineData("Dr. Cole met us. She was kind.", 2)]
    [InlineData("Try heat, e.g. a warm pack. It helps.", 2)]
    [InlineData("In the U.S. call 911.", 1)]
    [InlineData("Walk 2.5 miles. Then rest!", 2)]
    [InlineData("an item without a mark", 1)]
    [InlineData("“Is it bad?” No.", 2)]
    [InlineData("…", 0)]
    public void Sentences_end_at_marks_that_close_them(string text, int count) =>
        Assert.Equal(count, Sentences.Of(text, new([])).Count);

    [Fact]
    public void A_term_that_the_page_explains_counts_two_syllables()
    {
        var plain = Readability.Of(["Sciatica hurts."], new([]));
        var explained = Readability.Of(["Sciatica hurts."], new(["sciatica"]));

        Assert.Equal(5, plain.SyllableCount);
        Assert.Equal(3, explained.SyllableCount);
    }
}
