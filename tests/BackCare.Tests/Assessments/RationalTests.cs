using BackCare.Assessments.Numbers;

namespace BackCare.Tests.Assessments;

public sealed class RationalTests
{
    [Theory]
    [InlineData("22", "22")]
    [InlineData("-0.270", "-0.27")]
    [InlineData("0.0001", "0.0001")]
    [InlineData("640/18", "320/9")]
    [InlineData("-3/4", "-0.75")]
    [InlineData("7/1", "7")]
    public void It_prints_as_a_whole_number_else_as_a_decimal_that_ends_else_as_a_fraction(string written, string printed) =>
        Assert.Equal(printed, Rational.Parse(written, fraction: true)?.ToString());

    [Theory]
    [InlineData("1,5")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("1e3")]
    [InlineData("+1")]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("1/0")]
    [InlineData("١")]
    public void Nothing_but_an_exact_decimal_is_read(string written) =>
        Assert.Null(Rational.Parse(written, fraction: written.Contains('/')));

    [Fact]
    public void A_default_value_is_zero() => Assert.Equal((0, 1), ((int)default(Rational).Numerator, (int)default(Rational).Denominator));
}
