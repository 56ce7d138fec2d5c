using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using BackCare.Tests.House;

namespace BackCare.Tests.Shipped;

/// <summary>
/// Headings, buttons, labels and menus begin with a capital, and no other word has one but names of people and places, titles of pages, and
/// abbreviations.
/// </summary>
public sealed partial class SentenceCaseTests
{
    private const string Looked =
        "h1, h2, h3, h4, h5, h6, button, summary, label, legend, th, nav a, .button, .crumbs a, [data-option] [data-part=text]";

    private static readonly ImmutableArray<string> Names = [.. NamesOf(ShippedSite.Built.Publication!.Site)];

    private static readonly ImmutableArray<string> Titles =
        [.. ShippedSite.Pages.Select(p => Text(p.Value.QuerySelector("h1")!)).Distinct(StringComparer.Ordinal)
            .OrderByDescending(t => t.Length)];

    [Fact]
    public void Headings_buttons_labels_and_menus_are_in_sentence_case() => Violations.None(
        from page in ShippedSite.Pages
        from element in page.Value.QuerySelectorAll(Looked)
        let wrong = Wrong(Text(element))
        where wrong is not null
        select $"{page.Key}: {element.LocalName} `{Text(element)}`: {wrong}");

    [Fact]
    public void Words_that_scripts_show_are_in_sentence_case() => Violations.None(
        from page in ShippedSite.Pages
        from data in page.Value.QuerySelectorAll("script#_data")
        from word in JsonDocument.Parse(data.TextContent).RootElement.GetProperty("words").EnumerateObject()
        where word.Name is "back" or "start" or "print_all" or "continue" or "skip" or "print" or "copy" or "again" or "answers"
            or "read_next" or "scores" or "problem" or "change"
        let wrong = Wrong(word.Value.GetString()!)
        where wrong is not null
        select $"{page.Key}: {word.Name} `{word.Value}`: {wrong}");

    [Theory]
    [InlineData("When To Get Help", "To")]
    [InlineData("when to get help", "when")]
    [InlineData("Book a Visit", "Visit")]
    [InlineData("Pida una Cita", "Cita")]
    [InlineData("¿cuándo pedir ayuda?", "cuándo")]
    public void A_capital_too_many_and_one_too_few_are_found(string text, string wrong) => Assert.Equal(wrong, Wrong(text));

    [Theory]
    [InlineData("What your answers mean")]
    [InlineData("Do I need an MRI scan?")]
    [InlineData("Emergency: Call 911 now")]
    [InlineData("911 or 112")]
    [InlineData("Written by Morgan Draftwell, MD")]
    [InlineData("Is it new? Yes, it is")]
    [InlineData("¿Cuándo pedir ayuda?")]
    public void Names_abbreviations_and_new_sentences_are_left_alone(string text) => Assert.Null(Wrong(text));

    // The first word that should have another letter in front; null if all is well. A title in other words is a name, but not in itself.
    private static string? Wrong(string text)
    {
        var rest = Names.Concat(Titles.Where(t => t != text)).Aggregate(text, (t, name) => t.Replace(name, "0", StringComparison.Ordinal));
        var words = Word().Matches(rest);
        foreach (Match word in words)
        {
            var isFirst = rest[..word.Index].All(c => !char.IsLetterOrDigit(c));
            if (isFirst && char.IsLower(word.Value[0]))
            {
                return word.Value;
            }

            var begins = isFirst || Beginning().IsMatch(rest[..word.Index]);
            if (!begins && char.IsUpper(word.Value[0]) && word.Value is not "I" && !word.Value.All(char.IsUpper))
            {
                return word.Value;
            }
        }

        return null;
    }

    // What stands in an element of its own beside others begins anew.
    private static string Text(IElement element) => string.Join(' ', Parts(element)).Trim();

    private static IEnumerable<string> Parts(IElement element) =>
        from node in element.ChildNodes
        let own = node is IElement inner ? Text(inner) : node.TextContent
        where own.Trim().Length > 0
        select (node is IElement { LocalName: "span" } && node.PreviousSibling is not null ? "| " : "") + Blanks().Replace(own, " ").Trim();

    private static IEnumerable<string> NamesOf(BackCare.Sites.Site site) =>
        [.. site.Registers.People.Select(p => p.Name.Value), site.Config.Title, site.Config.Clinic.Name!,
            .. site.Registers.Locations.Select(l => l.Name.Value)];

    [GeneratedRegex(@"\p{L}[\p{L}\p{M}'’-]*")]
    private static partial Regex Word();

    [GeneratedRegex(@"[.?!:|…]\s*[“«""¿¡(]*$")]
    private static partial Regex Beginning();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
