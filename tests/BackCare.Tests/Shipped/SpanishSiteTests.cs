using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using BackCare.Rendering.Themes;
using BackCare.Sites.Model;
using BackCare.Tests.House;
using BackCare.Yaml;

namespace BackCare.Tests.Shipped;

/// <summary>
/// Walks the Spanish pages of this repository's own site: nothing English is left that does not say so, and no warning sign is lost.
/// </summary>
public sealed partial class SpanishSiteTests
{
    private const string Check = "self-checks/lower-back/index.html";

    private static IReadOnlyList<KeyValuePair<string,
        IHtmlDocument>> Pages { get; } = [.. ShippedSite.Pages.Where(p => p.Key.StartsWith("es/", StringComparison.Ordinal))];

    public static TheoryData<string> MostNeeded =>
        ["", "relieve-lower-back-pain/", "when-to-get-help/", "contact/", "privacy/", "search/", "self-checks/", "self-checks/lower-back/",
            "self-checks/lower-back/embed/", "self-checks/lower-back/share/"];

    [Theory]
    [MemberData(nameof(MostNeeded))]
    public void What_readers_need_most_is_there_in_Spanish(string path)
    {
        var page = ShippedSite.Page($"es/{path}index.html");

        Assert.Equal("es", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(path.Contains("embed", StringComparison.Ordinal) ? 0 : 1, page.QuerySelectorAll("nav.languages a[lang=en]").Length);
    }

    [Fact]
    public void A_link_leads_to_the_Spanish_page_where_there_is_one() => Violations.None(
        from page in Pages
        from link in page.Value.QuerySelectorAll("a[href]")
        let target = new Uri(new Uri(ShippedSite.BaseUrl + page.Key), link.GetAttribute("href"))
        where target.Host == "backcare.example" && !target.AbsolutePath.StartsWith("/es/", StringComparison.Ordinal)
            && link.GetAttribute("lang") != "en"
        let spanish = $"es{target.AbsolutePath}{(target.AbsolutePath.EndsWith('/') ? "index.html" : "")}"
        where ShippedSite.Built.Paths.Contains(spanish, StringComparer.Ordinal)
        select $"{page.Key}: {link.GetAttribute("href")}");

    [Fact]
    public void A_link_to_an_English_page_says_so() => Violations.None(
        from page in Pages
        from link in page.Value.QuerySelectorAll("main a[href^='/']")
        where !link.GetAttribute("href")!.StartsWith("/es/", StringComparison.Ordinal) && link.GetAttribute("hreflang") != "en"
        select $"{page.Key}: {link.OuterHtml}");

    [Fact]
    public void No_words_of_the_English_theme_are_left()
    {
        var (english, spanish) = (Words("en"), Words("es"));
        var left = english.Where(e => e.Value != spanish[e.Key] && Value().Replace(e.Value, "").Count(char.IsLetter) > 2)
            .Select(e => (e.Key, Whole: Pattern(e.Value))).ToList();

        Violations.None(
            from page in Pages
            from text in Texts(page.Value)
            from words in left
            where words.Whole.IsMatch(text)
            select $"{page.Key}: {words.Key}: {text}");
    }

    [Fact]
    public void English_words_stand_only_where_the_page_says_so() => Violations.None(
        from page in Pages
        from text in Texts(page.Value)
        where EnglishWord().IsMatch(text)
        select $"{page.Key}: {text}");

    [Fact]
    public void Every_question_option_and_outcome_of_the_self_check_is_there()
    {
        var (english, spanish) = (ShippedSite.Page(Check), ShippedSite.Page($"es/{Check}"));

        Assert.All(["data-question", "data-option", "data-outcome", "data-score"], name => Assert.Equal(
            english.QuerySelectorAll($"[{name}]").Select(e => e.GetAttribute(name)),
            spanish.QuerySelectorAll($"[{name}]").Select(e => e.GetAttribute(name))));
    }

    [Fact]
    public void Every_red_flag_of_the_self_check_is_there_in_words_of_its_own()
    {
        var site = ShippedSite.Built.Publication!.Site;
        var assessment = site.SelfChecks.Single(c => c.Id == "lower-back").Proved.Assessment;
        var spanish = site.Pages.OfType<SelfCheckPage>().Single(p => p is { Language: "es", Form: SelfCheckForm.Full }).SelfCheck;
        var key = ShippedSite.Page($"es/{Check}").QuerySelectorAll("table.key")[0].QuerySelectorAll("li").Select(li => li.TextContent)
            .ToList();
        var flags =
            (from question in assessment.Questions
             from option in question.Options
             where option.RedFlag is not null
             select (Number: question.Place + 1, Option: option)).ToList();

        Assert.Equal(flags.Count, key.Count);
        Assert.All(flags, flag =>
        {
            var words = spanish.Words(flag.Option.Text!.Value);
            Assert.Contains($"Pregunta {flag.Number}: {words}", key);
            Assert.True(flag.Option.Id is "yes" or "no" || words != flag.Option.Text.Value.Value, words);
        });
    }

    [Theory]
    [InlineData("es/self-checks/lower-back/index.html", "[aria-labelledby=_red] li")]
    [InlineData("es/when-to-get-help/index.html", ".emergency li")]
    [InlineData("es/when-to-get-help/index.html", ".urgent li")]
    [InlineData("es/when-to-get-help/index.html", ".non-urgent li")]
    [InlineData("es/relieve-lower-back-pain/index.html", ".emergency li")]
    public void The_lists_of_warning_signs_are_as_long_as_in_English(string path, string items)
    {
        var own = ShippedSite.Page(path).QuerySelectorAll($"main {items}").Length;

        Assert.NotEqual(0, own);
        Assert.Equal(ShippedSite.Page(path["es/".Length..]).QuerySelectorAll($"main {items}").Length, own);
    }

    [Fact]
    public void Every_emergency_text_of_the_self_check_has_the_number_of_the_English_one()
    {
        string[] Numbers(string path) =>
            [.. ShippedSite.Page(path).QuerySelectorAll("main a[href^='tel:']").Select(a => a.GetAttribute("href")!)];

        Assert.NotEmpty(Numbers(Check));
        Assert.Equal(Numbers(Check), Numbers($"es/{Check}"));
    }

    [Fact]
    public void Days_are_written_in_Spanish() =>
        Assert.Contains("23 de noviembre de 2026", ShippedSite.Page($"es/{Check}").Body!.TextContent, StringComparison.Ordinal);

    /// <summary>What a reader sees or hears, outside of what is marked as English and of code to copy.</summary>
    private static IEnumerable<string> Texts(IHtmlDocument page) =>
        page.Body!.Descendants<IText>()
            .Where(t => IsSpanish(t.ParentElement!) && t.ParentElement!.Closest("script, style, pre, code, textarea") is null)
            .Select(t => Address().Replace(t.Data, "").Trim())
            .Concat(from element in page.All
                    where IsSpanish(element)
                    from name in (string[])["aria-label", "title", "placeholder", "alt", "data-word", "data-soon"]
                    select element.GetAttribute(name)?.Trim() ?? "")
            .Append(page.Title ?? "")
            .Where(t => t.Length > 0);

    private static bool IsSpanish(IElement element) => element.Closest("[lang]")?.GetAttribute("lang") == "es";

    private static Regex Pattern(string words) =>
        new($"^{Regex.Replace(Regex.Escape(words), @"\\\{\d}", ".+")}$", RegexOptions.CultureInvariant);

    private static Dictionary<string, string> Words(string language)
    {
        var path = $"templates/strings/{language}.yml";
        var map = Assert.IsType<YamlMap>(YamlReader.Read(Repository.Text(path), path, RenderingRules.Yaml).Value);
        return map.Entries.ToDictionary(e => e.Key.Text, e => Assert.IsType<YamlText>(e.Value).Text, StringComparer.Ordinal);
    }

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Value();

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Address();

    [GeneratedRegex(@"\b(?:the|and|you|your|with|of|or|for|to|is|are|this|page|pain)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex EnglishWord();
}
