using BackCare.Diagnostics;

namespace BackCare.Tests.Content;

public sealed class ProseTests
{
    private const string Markdown = """
        # A *head*

        Some **bold** and [a
        link](b.md) with `code` &amp; more, 😀 done.

        **All bold**

        - item *one*
          1. step

        | Head | |
        |------|-|
        | cell *x* | y |

        Term
        :   Meaning

        :::emergency
        Call 911
        - if worse
        :::

        :::exercise Hug
        1. Pull
        Dose: two
        :::
        """;

    [Fact]
    public void All_text_that_is_read_is_there_in_order()
    {
        var prose = Pages.Body(Markdown).Prose.Select(p => $"{p.Kind} {p.Container}: {p.Text}");

        Assert.Equal(
            [
                "Heading : A head", "Paragraph : Some bold and a link with code & more, 😀 done.", "Paragraph : All bold",
                    "ListItem : item one", "Step : step",
                "TableHead : Head", "TableCell : cell x", "TableCell : y", "Term : Term", "Paragraph : Meaning",
                    "CardHeading Emergency: Call 911",
                "ListItem Emergency: if worse", "Title Exercise: Hug", "Step Exercise: Pull", "Label Exercise: two",
            ],
            prose);
    }

    [Fact]
    public void Every_word_is_found_at_its_place()
    {
        var text = Pages.FrontMatter + Markdown.ReplaceLineEndings("\n");

        foreach (var prose in Pages.Body(Markdown.ReplaceLineEndings("\n")).Prose)
        {
            foreach (var word in prose.ToString().Split(' ').Where(w => w is not ("" or "code" or "&")))
            {
                var place = prose.PlaceOf(prose.Text.IndexOf(word, StringComparison.Ordinal), word.Length);

                Assert.Equal(word, Pages.TextAt(text, place));
            }
        }
    }

    [Fact]
    public void A_place_that_runs_over_a_line_end_ends_on_the_next_line()
    {
        var prose = Pages.Body("One two\nthree *four*\n").Prose.Single();

        var place = prose.PlaceOf(4, "two three four".Length);

        Assert.Equal((new(5, 5), new(6, 12)), (place.Start, place.End));
    }

    [Theory]
    [InlineData("**All of it**", true)]
    [InlineData("**All** of it", false)]
    [InlineData("*All of it*", false)]
    public void A_paragraph_that_is_all_bold_says_so(string markdown, bool isBold) =>
        Assert.Equal(isBold, Pages.Body(markdown).Prose.Single().IsBold);

    [Fact]
    public void Code_blocks_alternative_texts_and_comments_are_no_prose() =>
        Assert.Empty(Pages.Body("```\ncode\n```\n\n![alt](a.svg)\n\n<!-- c -->\n").Prose);

    [Fact]
    public void Columns_count_utf16_units_and_a_tab_as_one()
    {
        var link = Pages.Body("a\t😀 [b](c.md)").Links.Single();

        Assert.Equal(new Location("content/page.md", new(5, 6), new(5, 15)), link.Location);
    }
}
