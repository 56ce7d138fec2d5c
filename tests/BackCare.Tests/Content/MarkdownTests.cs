namespace BackCare.Tests.Content;

public sealed class MarkdownTests
{
    [Theory]
    [InlineData("One\ntwo", "<p>One\ntwo</p>")]
    [InlineData("One  \ntwo\\\nthree", "<p>One<br>\ntwo<br>\nthree</p>")]
    [InlineData("*a* **b** ***c*** `d<e`", "<p><em>a</em> <strong>b</strong> <em><strong>c</strong></em> <code>d&lt;e</code></p>")]
    [InlineData("A & B < C \"q\" 'r' \\* &copy; &#65;", "<p>A &amp; B &lt; C &quot;q&quot; 'r' * © A</p>")]
    [InlineData("{{ x }} {% y %}", "<p>{{ x }} {% y %}</p>")]
    [InlineData("> quoted", "<blockquote>\n<p>quoted</p>\n</blockquote>")]
    [InlineData("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>")]
    [InlineData("3. a\n4. b", "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>")]
    [InlineData("- a\n\n- b", "<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>")]
    [InlineData("***", "<hr>")]
    [InlineData("```js\n<a>\n```", "<pre><code class=\"language-js\">&lt;a&gt;\n</code></pre>")]
    [InlineData("```\"><script>\nx\n```", "<pre><code class=\"language-&quot;&gt;&lt;script&gt;\">x\n</code></pre>")]
    [InlineData("    code\n    more", "<pre><code>code\nmore\n</code></pre>")]
    [InlineData("a {.b #c onclick=x}", "<p>a {.b #c onclick=x}</p>")]
    [InlineData("~~a~~ ^b^ ==c== :smile: https://x.example", "<p>~~a~~ ^b^ ==c== :smile: https://x.example</p>")]
    [InlineData("Term\n:   Means", "<dl>\n<dt>Term</dt>\n<dd>Means</dd>\n</dl>")]
    [InlineData("*[ABC]: A \"b\" <c>\n\nThe ABC.", "<p>The <abbr title=\"A &quot;b&quot; &lt;c&gt;\">ABC</abbr>.</p>")]
    [InlineData("- [ ] to do\n- [x] *done*",
        "<ul>\n<li class=\"task\">\n<label><input type=\"checkbox\" disabled> to do</label>\n</li>\n<li class=\"task\">\n<label><input "
        + "type=\"checkbox\" disabled checked> <em>done</em></label>\n</li>\n</ul>")]
    [InlineData("| a | b |\n|:--|--:|\n| c | d |",
        "<table>\n<thead>\n<tr>\n<th scope=\"col\" class=\"align-left\">a</th>\n<th scope=\"col\" "
        + "class=\"align-right\">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td class=\"align-left\">c</td>\n<td "
            + "class=\"align-right\">d</td>\n</tr>\n</tbody>\n</table>")]
    public void Markdown_becomes_html(string markdown, string html) => Assert.Equal(html, Pages.Html(markdown));

    [Theory]
    [InlineData("# A, b & C!", "a-b--c")]
    [InlineData("# Snake_case and-hyphens", "snake_case-and-hyphens")]
    [InlineData("# `Code` *and* [link](a.md)", "code-and-link")]
    [InlineData("# Ärger mit Füßen 2", "ärger-mit-füßen-2")]
    [InlineData("# 日本", "日本")]
    [InlineData("# 1. First: go", "1-first-go")]
    [InlineData("Title\n===", "title")]
    public void Headings_have_the_ids_that_they_have_on_github(string markdown, string id) =>
        Assert.Equal(id, Pages.Body(markdown).Headings.Single().Id);

    [Fact]
    public void A_repeated_heading_is_numbered()
    {
        var ids = Pages.Body("# A\n# A\n# A-1\n# A\n").Headings.Select(h => h.Id);

        Assert.Equal(["a", "a-1", "a-1-1", "a-2"], ids);
    }

    [Fact]
    public void A_heading_knows_its_level_words_and_place()
    {
        var heading = Pages.Body("Text\n\n### A *b* `c`\n").Headings.Single();

        Assert.Equal((3, "A b c", "a-b-c", new(7, 1)), (heading.Level, heading.Text, heading.Id, heading.Location.Start));
    }

    [Fact]
    public void A_table_whose_head_is_empty_has_no_header()
    {
        Assert.False(Pages.Body("| | |\n|-|-|\n| a | b |\n").Tables.Single().HasHeader);
        Assert.True(Pages.Body("| x | |\n|-|-|\n| a | b |\n").Tables.Single().HasHeader);
    }

    [Fact]
    public void Footnotes_stand_at_the_end_under_ids_of_their_document()
    {
        var body = Pages.Body("One[^a] two[^b].\n\nTerm\n:   Means\n\n[^a]: First *note*.\n\n[^b]: Second.\n");

        Assert.EndsWith(
            """
            <section class="footnotes" role="doc-endnotes">
            <ol>
            <li id="fn-page-1">
            <p>First <em>note</em>. <a href="#fnref-page-1" role="doc-backlink">&#8617;&#xFE0E; 1</a></p>
            </li>
            <li id="fn-page-2">
            <p>Second. <a href="#fnref-page-2" role="doc-backlink">&#8617;&#xFE0E; 2</a></p>
            </li>
            </ol>
            </section>
            """,
            Pages.Html(body.Pieces));
        Assert.StartsWith("<p>One<sup><a id=\"fnref-page-1\" href=\"#fn-page-1\" role=\"doc-noteref\">1</a></sup> two",
            Pages.Html(body.Pieces));
        Assert.Equal(["One two.", "Term", "Means", "First note.", "Second."], body.Prose.Select(p => p.ToString()));
    }

    [Theory]
    [InlineData("A[^1]", "BC2054")]
    [InlineData("A [^long name] b", "BC2054")]
    [InlineData("A\\[^1]", "")]
    [InlineData("`[^1]`", "")]
    [InlineData("[1] [a] ^2", "")]
    public void A_mark_without_a_footnote_is_an_error(string markdown, string ids) => Assert.Equal(ids, Pages.Ids(markdown));

    [Theory]
    [InlineData("| a | b |\n| --- | --- |\n| c | d |\n| e |\n| f | | |\n", "")]
    [InlineData("| a | b |\n| --- | --- |\n| c \\| x | `d|` |\n", "7:15-16 BC2056")]
    [InlineData("| a | b |\n| --- | --- |\n| c | d | more | and more |\n", "7:11-26 BC2056")]
    [InlineData("a | b\n--- | ---\nc | d | e\n", "7:9-10 BC2056")]
    [InlineData("| a | b |\n| --- |\n| c | d |\n", "6:1-8 BC2057")]
    [InlineData("Before.\n| a | b |\n|:---|---:|---|\n", "7:1-16 BC2057")]
    [InlineData("> | a |\n> | --- | --- |\n", "6:3-16 BC2057")]
    [InlineData("| a \\| b |\n| --- |\n", "")]
    [InlineData("one | two\n\n---\n\n`|---|`\n", "")]
    public void A_table_that_would_lose_words_or_show_its_dashes_is_an_error(string markdown, string expected) =>
        Assert.Equal(expected, Pages.Lines(Pages.Markdown(markdown)));

    [Fact]
    public void A_line_of_dashes_without_names_above_is_a_table_without_a_head() =>
        Assert.False(Assert.Single(Pages.Body("| --- | --- |\n| a | b |\n").Tables).HasHeader);

    [Fact]
    public void A_cell_keeps_its_place_behind_a_pipe_that_is_a_sign()
    {
        var body = Pages.Body("| a | b |\n| --- | --- |\n| c \\| d *e* | f |\n");

        var cell = body.Prose[2];
        Assert.Equal("c | d e", cell.ToString());
        Assert.Equal(11, cell.PlaceOf(6, 1).Start.Column);
    }

    /// <summary>The shortcut for paragraphs of one plain line must not pass over a sign that means something.</summary>
    [Fact]
    public void A_paragraph_of_one_line_reads_as_the_same_line_below_another()
    {
        for (var sign = '!'; sign < '\u0180'; sign++)
        {
            foreach (var text in new[] { $"a{sign}b", $"a {sign} b", $"ab {sign}b{sign} c", $"a{sign}{sign}b{sign}{sign}", $"a{sign}" })
            {
                Assert.Equal(Read($"Above\n{text}\n").Replace("Above\n", "", StringComparison.Ordinal), Read($"{text}\n"));
            }
        }

        static string Read(string markdown) =>
            Pages.Markdown(markdown) is { Value: { } page } ? Pages.Html(page.Body.Pieces) : Pages.Ids(markdown);
    }

    [Fact]
    public void Words_are_counted_and_the_summary_is_cut_between_paragraphs_outside_containers()
    {
        var long60 = string.Join(' ', Enumerable.Repeat("word", 58));

        var body = Pages.Body($"# Head\n\n:::important\nInside the box.\n:::\n\nFirst one.\n\n- item\n\n{long60}\n\nNot this.\n");

        Assert.Equal($"First one. {long60}", body.Summary);
        Assert.Equal(1 + 3 + 2 + 1 + 58 + 2, body.WordCount);
    }

    [Theory]
    [InlineData("a &#0; b")]
    [InlineData("a &#1; b")]
    [InlineData("a &#xD800; b")]
    [InlineData("a &#xFFFE; b")]
    [InlineData("a \u0001 b")]
    [InlineData("a \0 b")]
    public void A_character_that_cannot_be_shown_is_an_error(string markdown) => Assert.Equal("BC2003", Pages.Ids(markdown));

    [Theory]
    [InlineData("<div>x</div>", "BC2030", "use a container such as `:::important`, or remove it")]
    [InlineData("a <b>x", "BC2030", "write `**bold**`")]
    [InlineData("a </b> x", "BC2030", "write `**bold**`")]
    [InlineData("<img src=x onerror=alert(1)>", "BC2030", "write `![what it shows](file.svg)`")]
    [InlineData("a <iframe src=\"x\"></iframe>", "BC2030", "use `:::video https://…`")]
    [InlineData("<script>alert(1)</script>", "BC2030", "remove it; the theme provides the styles and scripts of a page")]
    [InlineData("| a |\n|-|\n| <u> |", "BC2030", "use a container such as `:::important`, or remove it")]
    [InlineData("<?php ?>", "BC2030", "use a container such as `:::important`, or remove it")]
    [InlineData("<!DOCTYPE html>", "BC2030", "use a container such as `:::important`, or remove it")]
    [InlineData("<![CDATA[ x ]]>", "BC2030", "use a container such as `:::important`, or remove it")]
    public void Raw_html_is_an_error_that_says_what_to_write(string markdown, string rule, string instead)
    {
        var found = Pages.Markdown(markdown).Diagnostics[0];

        Assert.Equal((rule, instead), (found.Rule.Id, found.Suggestion));
    }

    [Theory]
    [InlineData("<!-- note -->\n\nText", "<p>Text</p>")]
    [InlineData("Te<!-- note -->xt", "<p>Text</p>")]
    [InlineData("<!-- a --> <!-- b -->\nText", "<p>Text</p>")]
    [InlineData("<!-- a\n\nb -->\nText", "<p>Text</p>")]
    public void Comments_fall_away(string markdown, string html) => Assert.Equal(html, Pages.Html(markdown));

    [Theory]
    [InlineData("<!-- a --> text", "BC2052")]
    [InlineData("<!-- a --> <b>", "BC2030")]
    [InlineData("<!-- a --> <!-- b\n\nc -->\nText", "BC2039")]
    [InlineData("<!-- never closed\n\ntext", "BC2039")]
    public void Comments_hide_no_text(string markdown, string rule) => Assert.Equal(rule, Pages.Ids(markdown));

    [Fact]
    public void A_comment_silences_a_rule_on_the_next_line_with_text()
    {
        var found =
            Pages.Body("One\n\n<!-- backcare: off BC7301 because it is a quotation -->\n\nTwo <!-- backcare: off BC7302 because so --> "
                + "three\n").Suppressions;

        Assert.Equal([("BC7301", "it is a quotation", 9), ("BC7302", "so", 9)], found.Select(s => (s.RuleId, s.Reason, s.Line)));
    }

    [Theory]
    [InlineData("<!-- backcare: off BC7301 -->")]
    [InlineData("<!-- backcare: off BC7301 because -->")]
    [InlineData("<!-- backcare: off BC2030 because x -->")]
    [InlineData("<!-- backcare off BC7301 because x -->")]
    [InlineData("<!-- BackCare: off BC7301 because x -->")]
    public void A_silencing_comment_names_a_lint_rule_and_a_reason(string comment) => Assert.Equal("BC2039", Pages.Ids(comment));
}
