using BackCare.Tests.Sites;

namespace BackCare.Tests.Linting;

/// <summary>What an editor would say to a sentence, and what an editor lets pass.</summary>
public sealed class EnglishLintTests
{
    [Theory]
    [InlineData("Hold it for 10-15 seconds.", "BC7402 `10-15` is a range written with a dash")]
    [InlineData("Rest for 2–3 days.", "BC7402 `2–3` is a range written with a dash")]
    [InlineData("Walk 1.5 – 2 miles.", "BC7402 `1.5 – 2` is a range written with a dash")]
    [InlineData("We meet on 5-2-2026.", "BC7403 `5-2-2026` can be read in two ways")]
    [InlineData("We meet on 3/4/26.", "BC7403 `3/4/26` can be read in two ways")]
    [InlineData("About 20 percent get better.", "BC7401 `20 percent` is hard to picture")]
    [InlineData("About 20% get better in half an hour.", "BC7401 `20%` is hard to picture")]
    [InlineData("This doubles your risk.", "BC7404 `doubles your risk` does not say how many people that is")]
    [InlineData("Half the risk is a lot.", "BC7404 `Half the risk` does not say how many people that is")]
    [InlineData("Take 400 twice a day.", "BC7405 `Take 400 twice` has no unit")]
    [InlineData("Take ibuprofen 400 in the morning.", "BC7405 `Take ibuprofen 400 in the morning` has no unit")]
    public void A_number_that_says_too_little_is_found(string words, string expected) => Assert.Equal([expected], Found(words));

    [Theory]
    [InlineData("Call 555-0142, 1-800-555-0100 or (555) 555-0199.")]
    [InlineData("We wrote this on 2026-05-02, and read it again in 2026-11.")]
    [InlineData("Hold it for 10 to 15 seconds. Ask about L4-L5.")]
    [InlineData("About 20% get better: 1 in 5 people.")]
    [InlineData("About 40%, or two out of five, get better.")]
    [InlineData("The risk doubles from 1 in 100 to 2 in 100.")]
    [InlineData("About 10% to 15%, or 1 in 10 to 1 in 7 people, get better.")]
    [InlineData("Take 2 tablets in the morning. Take 10 deep breaths. Take 1.5 mg at night.")]
    public void A_number_that_says_enough_is_left_alone(string words) => Assert.Empty(Found(words));

    [Theory]
    [InlineData("This is a cure.", "BC7308 `cure` is a promise that no one can keep")]
    [InlineData("Rest is guaranteed to help.", "BC7308 `guaranteed` is a promise that no one can keep")]
    [InlineData("The change is permanent.", "BC7308 `permanent` is a promise that no one can keep")]
    [InlineData("It is 100 percent safe.", "BC7308 `100 percent` is a promise that no one can keep")]
    [InlineData("There is a small risk. We began in 2019.", "BC7309 `small risk` gives no number")]
    [InlineData("Ask for an MRI scan.", "BC7305 `MRI` is not spelled out")]
    [InlineData("It has been slowly corrected.", "BC7306 `been slowly corrected` does not say who does it")]
    public void A_word_that_an_editor_stops_at_is_found(string words, string expected) => Assert.Contains(expected, Found(words));

    [Theory]
    [InlineData("There is no cure. We cannot guarantee it. It is not permanent.")]
    [InlineData("There is a small risk, about 1 in 100.")]
    [InlineData("Magnetic resonance imaging (MRI) is a scan. An MRI is loud.")]
    [InlineData("An MRI (magnetic resonance imaging) is a scan.")]
    [InlineData("Ask about T12, vitamin B12 and COVID-19.")]
    [InlineData("It is indeed a hundred steps. You are tired.")]
    [InlineData("Move AND rest, but do NOT lift.")]
    [InlineData("Call if you feel numb OR weak.")]
    public void An_ordinary_sentence_is_left_alone(string words) => Assert.Empty(Found(words));

    [Fact]
    public void Takeaways_are_read_like_the_text() =>
        Assert.Equal(
            ["content/a.md:6:15 BC7402", "content/a.md:7:18 BC7305"],
            Built("Words.", "takeaways:\n  - One.\n  - Do it for 10-15 minutes.\n  - Ask us about TENS.\n")
                .Select(f => $"{f.Location.File}:{f.Location.Start.Line}:{f.Location.Start.Column} {f.Rule.Id}"));

    [Theory]
    [InlineData("About 10%-15% get better.", "BC7401 `10%-15%` is hard to picture", "BC7402 `10%-15%` is a range written with a dash")]
    [InlineData("About 10% to 15% get better.", "BC7401 `10% to 15%` is hard to picture")]
    [InlineData("About 10-15% get better.", "BC7401 `10-15%` is hard to picture", "BC7402 `10-15%` is a range written with a dash")]
    public void A_range_of_percentages_is_told_once(string words, params string[] expected) => Assert.Equal(expected, Found(words));

    [Theory]
    [InlineData("You are weak **AND** numb.")]
    [InlineData("See [the guide (PDF, 2 MB)](https://example.org/guide.pdf).")]
    public void Words_written_large_and_units_are_no_abbreviations(string words) => Assert.Empty(Found(words));

    [Theory]
    [InlineData("Her MRN 1234567 is here.", "MRN 1234567")]
    [InlineData("NHS number 943 476 5919", "NHS number 943 476 5919")]
    [InlineData("patient no. 99812-A", "patient no. 99812-A")]
    [InlineData("DOB: 04/05/1980, seen here", "DOB: 04/05/1980")]
    [InlineData("Date of birth: May 4, 1980.", "Date of birth: May 4, 1980")]
    [InlineData("She was born on 4 May 1980.", "born on 4 May 1980")]
    [InlineData("Her number is 123-45-6789.", "123-45-6789")]
    public void What_looks_like_a_record_of_a_patient_is_found_whole(string words, string part)
    {
        var finding = Assert.Single(Built(words), f => f.Rule.Id == "BC7703");

        Assert.Equal(words.IndexOf(part, StringComparison.Ordinal) + 1, finding.Location.Start.Column);
        Assert.Equal(part.Length, finding.Location.End.Column - finding.Location.Start.Column);
    }

    [Theory]
    [InlineData("We ask for your date of birth and your patient number.")]
    [InlineData("Call 202-555-0142. In 2020 we saw 1200 people. We were born on a Monday.")]
    public void What_names_no_patient_is_left_alone(string words) => Assert.DoesNotContain(Built(words), f => f.Rule.Id == "BC7703");

    [Theory]
    [InlineData("[our page](b.md) and [our page](/b/)", 0)]
    [InlineData("[our page](b.md) and [our page](b.md#one)", 1)]
    [InlineData("[our page](b.md) and [Our page](https://example.org/b/)", 1)]
    public void The_same_words_lead_to_one_place_however_it_is_written(string words, int count)
    {
        var built =
            Site.From($"-- content/a.md --\n---\ntitle: A short page\ndescription: A short page.\ntype: page\n---\n{words}\n-- "
                + "content/b.md --\n---\ntitle: Another page\ndescription: Another page.\ntype: page\n---\n## One\n\nWords.\n").Prepare();

        Assert.Equal(count, built.Ids.Count(i => i == "BC7604"));
    }

    [Theory]
    [InlineData("[guide, 300 kB](https://example.org/g.PDF?x=1)", 1)]
    [InlineData("[guide (PDF, 300 kB)](https://example.org/g.PDF?x=1)", 0)]
    public void A_link_to_a_PDF_says_so(string words, int count) => Assert.Equal(count, Built(words).Count(f => f.Rule.Id == "BC7606"));

    [Theory]
    [InlineData("## WHAT TO DO NOW\n\nWords.", "BC7505 this heading is in all capitals")]
    [InlineData("**What to do**\n\nWords.", "BC7505 this bold line looks like a heading")]
    [InlineData("WHAT TO DO NOW\n\nWords.", "BC7505 this all-capital line looks like a heading")]
    public void A_line_that_shouts_or_poses_is_found(string words, string expected) => Assert.Equal([expected], Found(words));

    [Theory]
    [InlineData(":::dont\n- Do not lift.\n- Never twist.\n:::", 1)]
    [InlineData(":::dont\n- Do not lift.\n- Do not twist.\n:::", 0)]
    public void Each_dont_says_do_not(string words, int count) =>
        Assert.Equal(count, Found(words).Count(f => f.StartsWith("BC7208", StringComparison.Ordinal)));

    [Theory]
    [InlineData("you have chest pain. Do not wait for an appointment", 0)]
    [InlineData("you have chest pain. Book an appointment", 1)]
    [InlineData("you have chest pain. Do not wait. Book an appointment", 1)]
    [InlineData("you cannot wait; book an appointment", 1)]
    public void An_emergency_sells_nothing(string item, int count) =>
        Assert.Equal(count, Found($":::emergency\nCall 911 now if:\n- {item}\n:::")
            .Count(f => f.StartsWith("BC7209", StringComparison.Ordinal)));

    [Theory]
    [InlineData("You have a broken bone.", 1)]
    [InlineData("You may have a broken bone.", 1)]
    [InlineData("Call if you have a fever.", 0)]
    [InlineData("You have to call today.", 0)]
    public void A_result_names_no_disease(string text, int count)
    {
        var check = SmallCheck.Files()
            .Replace("questions:\n", $"cards:\n  go: {{ level: emergency, text: {text} }}\nquestions:\n", StringComparison.Ordinal)
            .Replace("{ yes: { level: emergency } }", "{ yes: { level: emergency, card: go } }", StringComparison.Ordinal);

        Assert.Equal(count, Site.From(Written.Doc("content/self-checks/_index.md") + check).Prepare().Ids.Count(i => i == "BC7804"));
    }

    [Fact]
    public void A_comment_that_silences_nothing_is_told()
    {
        Assert.Empty(Found("<!-- backcare: off BC7402 because a score reads so -->\nHold it for 10-15 seconds."));
        Assert.Equal(["BC7704"], Built("<!-- backcare: off BC7402 because a score reads so -->\nHold it.").Select(f => f.Rule.Id));
        Assert.Contains("BC7308", Built("<!-- backcare: off BC7308 because we mean it -->\nThis is a cure.").Select(f => f.Rule.Id));
    }

    [Fact]
    public void A_comment_above_the_first_text_silences_what_is_told_of_the_page_as_a_whole()
    {
        const string comment = "<!-- backcare: off BC7301 because the law prescribes these words -->\n";
        const string hard = "Musculoskeletal rehabilitation necessitates individualised multidisciplinary collaboration.\n\n";
        var words = string.Concat(Enumerable.Repeat(hard, 8));

        Assert.Contains("BC7301", Built(words).Select(f => f.Rule.Id));
        Assert.DoesNotContain(Built(comment + words).Select(f => f.Rule.Id), id => id is "BC7301" or "BC7704");
        Assert.Superset(new HashSet<string> { "BC7301", "BC7704" }, Built(hard + comment + words).Select(f => f.Rule.Id).ToHashSet());
    }

    private static IEnumerable<string> Found(string body) => Built(body).Select(f => $"{f.Rule.Id} {f.Message}");

    private static IEnumerable<BackCare.Diagnostics.Diagnostic> Built(string body, string matter = "")
    {
        var page =
            $"---\ntitle: A short page\ndescription: A short page of this clinic, written for the test alone.\n{matter}type: "
            + $"page\n---\n{body}\n";
        return Site.From($"-- content/a.md --\n{page}")
            .Prepare().Diagnostics.Where(f => f.Location.File == "content/a.md" && f.Rule.Id != "BC7702");
    }
}
