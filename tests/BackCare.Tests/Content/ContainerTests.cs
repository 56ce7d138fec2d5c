using BackCare.Content.Model;

namespace BackCare.Tests.Content;

public sealed class ContainerTests
{
    [Theory]
    [InlineData("emergency", "Call 911 now if:\n- it is bad")]
    [InlineData("urgent", "Call us today")]
    [InlineData("non-urgent", "Book a visit if:\n\nit stays")]
    [InlineData("important", "Read *this*.\n\n- a\n\n> b")]
    [InlineData("do", "- walk\n- rest")]
    [InlineData("dont", "- do not lift")]
    [InlineData("takeaways", "- a\n- b\n- c")]
    [InlineData("exercise Knee hug", "1. Lie down")]
    [InlineData("figure", "![a](b.svg)\nThe caption.")]
    [InlineData("video https://video.example/x?y=1", "Watch it.")]
    [InlineData("self-check lower-back", null)]
    [InlineData("contact", null)]
    public void Every_container_is_one_piece(string opening, string? content)
    {
        var body = Pages.Body($"Before\n\n:::{opening}\n{(content is null ? "" : content + "\n")}:::\n\nAfter\n");

        var container = body.Containers.Single();
        Assert.Equal(opening.Split(' ')[0], container.Kind.Name());
        Assert.Equal((7, 8 + (content?.Split('\n').Length ?? 0)), (container.Location.Start.Line, container.Location.End.Line));
        Assert.Contains($"({container.Kind.Name()})", Pages.Html(body.Pieces));
    }

    [Theory]
    [InlineData("Call us\n- a\n- b", "Call us", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>")]
    [InlineData("Call us\nif *bad*.\n\nMore.", "Call us", "<p>if <em>bad</em>.</p>\n<p>More.</p>")]
    [InlineData("Call **us** [now](a.md)", "Call us now", "")]
    [InlineData("## Call us\nText", "Call us", "<p>Text</p>")]
    public void The_first_line_of_a_care_card_is_its_heading(string content, string heading, string html)
    {
        var card = (CareCard)Pages.Body($":::urgent\n{content}\n:::\n").Containers.Single();

        Assert.Equal(heading, card.Heading.Text);
        Assert.Equal(ProseKind.CardHeading, card.Heading.Prose.Single().Kind);
        Assert.Equal(html, Pages.Html(card.Body.Pieces));
    }

    [Fact]
    public void In_an_emergency_card_the_configured_number_is_a_link()
    {
        var body =
            Pages.Body(":::emergency\nCall 911 (not 9110, 1911 or 911-555) or **911**.\n- [911](tel:911) or `911`\n:::\n\n:::urgent\nNot "
                + "911\n:::\n");

        var card = (CareCard)body.Containers[0];
        Assert.Equal("Call <a href=\"tel:911\">911</a> (not 9110, 1911 or 911-555) or <strong><a href=\"tel:911\">911</a></strong>.",
            Pages.Html(card.Heading.Pieces));
        Assert.Equal("<ul>\n<li><a href=\"tel:911\">911</a> or <code>911</code></li>\n</ul>", Pages.Html(card.Body.Pieces));
        Assert.Equal([6, 6, 7], body.Links.Select(l => l.Location.Start.Line));
        Assert.All(body.Links, l => Assert.Equal((LinkKind.Telephone, "911", "tel:911"), (l.Kind, l.Text, l.Target)));
        Assert.Equal((new(6, 6), new(6, 9)), (body.Links[0].Location.Start, body.Links[0].Location.End));
    }

    [Theory]
    [InlineData("![Knees](k.svg)\n\nA start.\n\n1. Lie *down*\n2. Pull\n\nDose: 10 times,\na day\nStop if: it hurts\n")]
    [InlineData("![Knees](k.svg)\nA start.\n1. Lie *down*\n2. Pull\nDose: 10 times,\na day\nStop if: it hurts\n")]
    [InlineData("A start.\n\n1. Lie *down*\n2. Pull\n\n![Knees](k.svg)\n\nStop if: it hurts\nDose: 10 times,\na day\n")]
    public void An_exercise_has_its_parts_wherever_blank_lines_stand(string content)
    {
        var exercise = (Exercise)Pages.Body($":::exercise Knee hug \n{content}:::\n").Containers.Single();

        Assert.Equal(("Knee hug", new(5, 13)), (exercise.Title.Value, exercise.Title.Location.Start));
        Assert.Equal("k.svg", exercise.Drawing!.Source);
        Assert.Equal("<p>A start.</p>", Pages.Html(exercise.Introduction.Pieces));
        Assert.Equal(["Lie <em>down</em>", "Pull"], exercise.Steps.Select(s => Pages.Html(s.Pieces)));
        Assert.Equal("10 times,\na day", Pages.Html(exercise.Dose.Pieces));
        Assert.Equal("it hurts", Pages.Html(exercise.StopIf.Pieces));
    }

    [Fact]
    public void Dose_and_stop_if_are_plain_words_outside_exercises() =>
        Assert.Equal("<ul>\n<li>a\nDose: b</li>\n</ul>\n<p>Stop if: c</p>", Pages.Html("- a\nDose: b\n\nStop if: c\n"));

    [Theory]
    [InlineData("![a](b.svg)\nCap *x*.", "Cap <em>x</em>.")]
    [InlineData("![a](b.svg)\n\nCap.", "Cap.")]
    [InlineData("![a](b.svg)\n\nCap.\n\nMore.", "<p>Cap.</p>\n<p>More.</p>")]
    public void A_figure_has_an_image_and_a_caption(string content, string caption)
    {
        var figure = (Figure)Pages.Body($":::figure\n{content}\n:::\n").Containers.Single();

        Assert.Equal("b.svg", figure.Image.Source);
        Assert.Equal(caption, Pages.Html(figure.Caption.Pieces));
    }

    [Fact]
    public void A_video_is_a_link_with_its_words()
    {
        var body = Pages.Body(":::video https://v.example/x\nWatch *it*.\n:::\n");

        var video = (Video)body.Containers.Single();
        Assert.Equal(("https://v.example/x", "Watch it.", LinkKind.External), (video.Link.Target, video.Link.Text, video.Link.Kind));
        Assert.Contains(video.Link, body.Links);
    }

    [Fact]
    public void Takeaways_are_shown_first_wherever_they_stand()
    {
        var body = Pages.Body("Text\n\n:::takeaways\n- a\n- b\n- c\n:::\n");

        Assert.Equal("(takeaways)<p>Text</p>", Pages.Html(body.Pieces));
        Assert.Equal(["a", "b", "c"], Pages.Markdown("Text\n\n:::takeaways\n- a\n- b\n- c\n:::\n").Value!.Takeaways.Select(t => t.Text));
    }

    [Theory]
    [InlineData("```\n:::emergency\n:::\n```")]
    [InlineData("~~~md\n:::nothing\n~~~")]
    [InlineData(":::important\n```\n:::\n```\n:::")]
    [InlineData(":::important\n- a\n\n  ```\n  :::\n  ```\n:::")]
    [InlineData(":::important\n<!--\n:::\n-->\nText\n:::")]
    [InlineData("Text with ::: and :::do in it")]
    [InlineData("`:::do`")]
    [InlineData("- a\n:::important\nb\n:::")]
    [InlineData("> a\n:::important\nb\n:::")]
    [InlineData("Text\n:::important\nb\n:::\nText")]
    [InlineData("Term\n:   Means\n\n:::important\nb\n:::")]
    [InlineData(":::important\nb\n:::\n:::important\nc\n:::")]
    [InlineData("::: important\nb\n:::")]
    [InlineData("<!-- ::: -->\n\nText")]
    public void Containers_are_found_where_they_are_and_nowhere_else(string markdown) => Assert.Equal("", Pages.Ids(markdown));

    [Theory]
    [InlineData(":::emergncy\na\n:::", "5:1-12 BC2040")]
    [InlineData(":::Emergency\na\n:::", "5:1-13 BC2040")]
    [InlineData(":::do extra words\n- a\n:::", "5:7-18 BC2041")]
    [InlineData(":::contact x\n:::", "5:12-13 BC2041")]
    [InlineData("a\n\n:::important\nb", "7:1-13 BC2042")]
    [InlineData(":::important\n```\n:::", "5:1-13 BC2042")]
    [InlineData(":::important\n\n:::", "5:1-13 BC2043")]
    [InlineData(":::important\n<!-- only -->\n:::", "5:1-13 BC2043")]
    [InlineData(":::important\na\n:::do\n- b\n:::\n:::", "7:1-6 BC2044")]
    [InlineData(":::important\na\n\n:::important\nb\n:::", "8:1-13 BC2044")]
    [InlineData("- a\n  :::do\n  - b", "6:3-8 BC2045")]
    [InlineData("> :::do\n> - b", "5:3-8 BC2045")]
    [InlineData("    :::do\n    - b", "5:5-10 BC2045")]
    [InlineData("a\n\n:::", "7:1-4 BC2046")]
    [InlineData(":::exercise\n1. a\n:::", "5:1-12 BC2047")]
    [InlineData(":::self-check\n:::", "5:1-14 BC2047")]
    [InlineData(":::self-check Lower Back\n:::", "5:15-25 BC2047")]
    [InlineData(":::video\na\n:::", "5:1-9 BC2047")]
    [InlineData(":::video http://x.example\na\n:::", "5:10-26 BC2047")]
    [InlineData(":::video javascript:x\na\n:::", "5:10-22 BC2047")]
    [InlineData(":::video https://x.example more\na\n:::", "5:10-32 BC2047")]
    [InlineData(":::urgent\n- a\n:::", "6:1-4 BC2048")]
    [InlineData(":::do\nText\n:::", "6:1-5 BC2048")]
    [InlineData(":::dont\n- a\n\nText\n:::", "8:1-5 BC2048")]
    [InlineData(":::exercise x\nText\n:::", "5:1-14 BC2048")]
    [InlineData(":::exercise x\n1. a\n\n> q\n:::", "8:1-4 BC2048")]
    [InlineData(":::exercise x\n1. a\n\nDose: b\nDose: c\n:::", "9:1-8 BC2048")]
    [InlineData(":::figure\nText\n:::", "6:1-5 BC2048")]
    [InlineData(":::figure\n![a](b.svg)\n:::", "6:1-12 BC2048")]
    [InlineData(":::contact\nText\n:::", "6:1-5 BC2049")]
    [InlineData(":::self-check a\nText\n:::", "6:1-5 BC2049")]
    [InlineData("::important\na", "5:1-12 BC2050")]
    [InlineData(":::important\na\n::::", "5:1-13 BC2042\n7:1-5 BC2050")]
    [InlineData(":::takeaways\n- a\n- b\n:::", "6:1-1 BC2016")]
    [InlineData(":::takeaways\n- a\n- b\n- c\n:::\n:::takeaways\n- a\n- b\n- c\n:::", "10:1-1 BC2018")]
    public void What_is_wrong_with_a_container_is_said_at_its_place(string markdown, string findings) =>
        Assert.Equal(findings, Pages.Lines(Pages.Markdown(markdown)));

    [Fact]
    public void Takeaways_stand_in_front_matter_or_in_the_body() =>
        Assert.Equal("6:1-1 BC2018",
            Pages.Lines(Pages.Read("---\ntitle: a\ndescription: b\ntakeaways: [A., B., C.]\n---\n:::takeaways\n- a\n- b\n- c\n:::\n")));

    [Fact]
    public void An_unknown_container_names_the_nearest_one() =>
        Assert.Equal("did you mean `emergency`?", Pages.Markdown(":::emergncy\na\n:::").Diagnostics.Single().Suggestion);

    [Fact]
    public void An_error_inside_a_container_is_reported_too() => Assert.Equal("BC2031", Pages.Ids(":::do\n- [a](javascript:x)\n:::"));
}
