using System.Text.RegularExpressions;
using BackCare.Tests.House;

namespace BackCare.Tests.Rendering;

/// <summary>A theme that lays out by start and end, so that a language written from right to left needs no style of its own.</summary>
public sealed partial class RightToLeftTests
{
    private static readonly string[] Styles = [.. Repository.Files("templates", "*.css")];

    [Theory]
    [InlineData("ar", "rtl")]
    [InlineData("he", "rtl")]
    [InlineData("fa", "rtl")]
    [InlineData("ur-PK", "rtl")]
    [InlineData("es", null)]
    [InlineData("zh-Hans", null)]
    public void The_direction_follows_from_the_language(string language, string? direction)
    {
        var site = Site.From("-- content/a.md --\n---\ntitle: One page\ndescription: A page in another language.\ntype: page\n---\nText.\n")
            .With("site.yml", Site.Settings.Replace("language: en", $"language: {language}", StringComparison.Ordinal))
            .Build()
            .WithoutErrors();

        Assert.All(["index.html", "a/index.html", "404.html"], path => Assert.Equal(
            (language, direction),
            (site.Html(path).DocumentElement.GetAttribute("lang"), site.Html(path).DocumentElement.GetAttribute("dir"))));
    }

    [Fact]
    public void The_embedded_self_check_has_the_direction_too()
    {
        var site = Assessments.Translating.TranslationSite.Of(Assessments.Translating.TranslationSite.Spanish);
        var arabic = site
            .With("site.yml", Site.Settings + "languages:\n  ar: { title: عيادة }\n")
            .Without(Assessments.Translating.TranslationSite.File)
            .Without("content/_index.es.md")
            .With("content/self-checks/pain-today.ar.yml", Assessments.Translating.TranslationSite.Spanish)
            .Build()
            .WithoutErrors();

        Assert.All(
            ["ar/self-checks/pain-today/index.html", "ar/self-checks/pain-today/embed/index.html",
                "ar/self-checks/pain-today/share/index.html"],
            path => Assert.Equal("rtl", arabic.Html(path).DocumentElement.GetAttribute("dir")));
    }

    [Fact]
    public void The_styles_name_no_left_and_no_right()
    {
        Assert.NotEmpty(Styles);
        Violations.None(
            from path in Styles
            from Match side in Side().Matches(Repository.Text(path))
            select $"{path}: {side.Value}");
    }

    [Fact]
    public void No_shorthand_is_wider_on_one_side() => Violations.None(
        from path in Styles
        from Match shorthand in Shorthand().Matches(Repository.Text(path))
        let values = shorthand.Groups[1].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        where values.Length == 4 && values[1] != values[3]
        select $"{path}: {shorthand.Value}");

    [GeneratedRegex(@"(?<![a-z-])(?:(?:margin|padding|border|inset|scroll-margin)-)?(?:left|right)(?![a-z])[^;{}]*[;}]",
        RegexOptions.CultureInvariant)]
    private static partial Regex Side();

    [GeneratedRegex(@"(?:margin|padding|inset|border-width|scroll-margin): ([^;(]+);", RegexOptions.CultureInvariant)]
    private static partial Regex Shorthand();
}
