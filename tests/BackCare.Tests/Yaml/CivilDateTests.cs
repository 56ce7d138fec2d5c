using BackCare.Yaml;

namespace BackCare.Tests.Yaml;

public sealed class CivilDateTests
{
    [Theory]
    [InlineData("2026-05-02")]
    [InlineData("2026-05-02T09:30:00+02:00")]
    [InlineData("2026-05-02T23:59:59-10:00")]
    [InlineData("2026-05-02T00:00:00+14:00")]
    [InlineData("2026-05-02T09:30+02:00")]
    [InlineData("2026-05-02 09:30:00+02:00")]
    [InlineData("2026-05-02T09:30:00Z")]
    [InlineData("2026-05-02T09:30:00.123Z")]
    public void The_day_is_read_as_it_is_written(string text)
    {
        Assert.True(CivilDate.TryParse(text, out var date));
        Assert.Equal(new DateOnly(2026, 5, 2), date);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2026-02-30")]
    [InlineData("2026-13-01")]
    [InlineData("2026-5-2")]
    [InlineData("02.05.2026")]
    [InlineData("05/02/2026")]
    [InlineData("2026-05-02 ")]
    [InlineData("2026-05-02T09:30:00")]
    [InlineData("2026-05-02T25:00:00Z")]
    [InlineData("٢٠٢٦-٠٥-٠٢")]
    [InlineData("Z")]
    [InlineData("yesterday")]
    public void Anything_else_is_no_date(string text) => Assert.False(CivilDate.TryParse(text, out _));

    [Fact]
    public void A_leap_day_is_a_day_in_leap_years_only()
    {
        Assert.True(CivilDate.TryParse("2028-02-29", out _));
        Assert.False(CivilDate.TryParse("2026-02-29", out _));
    }
}
