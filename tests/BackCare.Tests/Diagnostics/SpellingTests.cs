using BackCare.Diagnostics;

namespace BackCare.Tests.Diagnostics;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("drafts", "draft")]
    [InlineData("titel", "title")]
    [InlineData("tilte", "title")]
    [InlineData("Title", "title")]
    [InlineData("publish-date", "publish_date")]
    [InlineData("publishDate", "publish_date")]
    [InlineData("descripton", "description")]
    [InlineData("dscrptin", null)]
    [InlineData("x", null)]
    [InlineData("zebra", null)]
    [InlineData("", null)]
    public void The_known_word_with_the_fewest_edits_is_meant(string word, string? expected) =>
        Assert.Equal(expected, Spelling.Nearest(word, ["title", "draft", "description", "publish_date"]));

    [Fact]
    public void A_swap_of_neighbours_is_one_edit() => Assert.Equal("ab", Spelling.Nearest("ba", ["ab"]));

    [Fact]
    public void Among_equals_the_first_in_ordinal_order_is_meant()
    {
        Assert.Equal("bat", Spelling.Nearest("fat", ["cat", "bat", "hat"]));
        Assert.Equal("bat", Spelling.Nearest("fat", ["bat", "hat", "cat"]));
    }

    [Fact]
    public void At_most_three_edits_are_forgiven_even_in_a_long_word()
    {
        Assert.Equal("understanding-lower-back-pain", Spelling.Nearest("understandng-lowr-bak-pain", ["understanding-lower-back-pain"]));
        Assert.Null(Spelling.Nearest("undrstandng-lowr-bak-pain", ["understanding-lower-back-pain"]));
    }

    [Fact]
    public void The_question_names_the_word() => Assert.Equal("did you mean `draft`?", Spelling.DidYouMean("drafts", ["draft"]));

    [Fact]
    public void Without_a_near_word_nothing_is_asked() => Assert.Null(Spelling.DidYouMean("zebra", ["draft"]));
}
