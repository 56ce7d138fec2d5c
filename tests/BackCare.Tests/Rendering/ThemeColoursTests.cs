using System.Globalization;
using System.Text.RegularExpressions;
using BackCare.Rendering.Colours;

namespace BackCare.Tests.Rendering;

public sealed partial class ThemeColoursTests
{
    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#777777", "#ffffff", 4.48)]
    [InlineData("#0b5563", "#ffffff", 8.42)]
    public void Contrast_is_that_of_wcag(string front, string behind, double expected) =>
        Assert.Equal(expected, Colour.TryParse(front)!.Value.ContrastTo(Colour.TryParse(behind)!.Value), 0.05);

    [Fact]
    public void The_default_colours_pass_their_own_check_in_light_and_dark()
    {
        var sheet = Style(Site.From(""));

        var built = WithBrand(Value(sheet, "brand", 0)).Build();

        Assert.DoesNotContain("BC6012", built.Ids);
    }

    [Theory]
    [InlineData("#7fc4d0")]
    [InlineData("#ffffff")]
    [InlineData("#e0a000")]
    public void A_weak_brand_is_reported_where_it_is_written_with_a_shade_that_would_do(string brand)
    {
        var found = Assert.Single(WithBrand(brand).Build().Diagnostics, d => d.Rule.Id == "BC6012");

        Assert.Equal("site.yml", found.Location.File);
        var better = Hex().Match(found.Suggestion!).Value;
        Assert.DoesNotContain("BC6012", WithBrand(better).Build().Ids);
    }

    [Theory]
    [InlineData("#0b5563")]
    [InlineData("#4a1d6b")]
    [InlineData("#5c0a0a")]
    [InlineData("#003300")]
    public void A_brand_gets_a_dark_form_that_can_be_read(string brand)
    {
        var sheet = Style(WithBrand(brand));

        var dark = sheet.LastIndexOf("prefers-color-scheme: dark", StringComparison.Ordinal);
        var (own, background) =
            (Colour.TryParse(Value(sheet, "brand", dark))!.Value, Colour.TryParse(Value(sheet, "background", dark))!.Value);
        Assert.True(own.ContrastTo(background) >= 7, $"{own} on {background}");
    }

    [Fact]
    public void A_mixture_is_that_of_the_browser() =>
        Assert.Equal("#e9eff0", Colour.TryParse("#0b5563")!.Value.MixedWith(new(255, 255, 255), 0.09).ToString());

    private static Site WithBrand(string brand) =>
        Site.From("").With("site.yml", string.Create(CultureInfo.InvariantCulture, $"{Site.Settings}theme:\n  brand: \"{brand}\"\n"));

    private static string Style(Site site)
    {
        var built = site.Build();
        return built.Text(built.Paths.Single(p => p.EndsWith(".css", StringComparison.Ordinal)));
    }

    private static string Value(string sheet, string token, int from)
    {
        var at = sheet.IndexOf($"--{token}: ", from, StringComparison.Ordinal);
        return Hex().Match(sheet, at).Value;
    }

    [GeneratedRegex("#[0-9a-f]{6}")]
    private static partial Regex Hex();
}
