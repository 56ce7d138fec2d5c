using System.Reflection;
using Xunit.v3;

namespace BackCare.BrowserTests;

/// <summary>What happens where there is no browser; needs none.</summary>
public sealed class ChromiumTests
{
    [Theory]
    [InlineData(true, null, true)]
    [InlineData(true, "true", true)]
    [InlineData(false, null, false)]
    [InlineData(false, "false", false)]
    [InlineData(false, "true", true)]
    public void Without_Chromium_tests_run_in_CI_alone(bool isThere, string? ci, bool run) =>
        Assert.Equal(run, Chromium.Expects(isThere, ci));

    [Fact]
    public async Task A_browser_that_must_be_there_and_is_not_fails_with_what_to_install()
    {
        var error = await Assert.ThrowsAsync<FileNotFoundException>(() => Chromium.Launch(null!, "/nowhere/chromium"));

        Assert.Contains("apt-get install chromium", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_browser_test_is_skipped_with_the_reason_unless_a_browser_is_expected() => Assert.All(
        (IFactAttribute[])[new BrowserFactAttribute(), new BrowserTheoryAttribute()],
        attribute =>
        {
            Assert.Equal(Chromium.Missing, attribute.Skip);
            Assert.Equal(typeof(bool), attribute.SkipType!.GetProperty(attribute.SkipUnless!)!.PropertyType);
        });

    [Fact]
    public void Every_test_that_stands_on_the_stage_is_a_browser_test() => Assert.All(
        typeof(Stage).Assembly.GetTypes()
            .Where(t => t.GetConstructors().Any(c => c.GetParameters().Any(p => p.ParameterType == typeof(Stage))))
                .SelectMany(t => t.GetMethods()),
        method => Assert.All(
            method.GetCustomAttributes().OfType<IFactAttribute>(),
            attribute =>
                Assert.True(attribute is BrowserFactAttribute or BrowserTheoryAttribute, $"{method.DeclaringType}.{method.Name}")));
}
