using System.Globalization;

namespace BackCare.Cli.Running;

/// <summary>
/// Decides which day is "today": the day of <c>--now</c>, else that of SOURCE_DATE_EPOCH, else the current day, in the site's time zone.
/// </summary>
internal static class Clock
{
    /// <summary>A function that returns today's date in an IANA time zone; null for a zone that this machine does not know.</summary>
    /// <param name="asked">The day of <c>--now</c>; null if the option is absent.</param>
    /// <exception cref="UsageTrouble">SOURCE_DATE_EPOCH is set and is not a number of seconds.</exception>
    public static Func<string, DateOnly?> TodayIn(DateOnly? asked, Surroundings surroundings)
    {
        var moment = Moment(surroundings);
        return name => TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone)
            ? asked ?? DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, zone).DateTime)
            : null;
    }

    private static DateTimeOffset Moment(Surroundings surroundings)
    {
        if (surroundings.Variable("SOURCE_DATE_EPOCH") is not { Length: > 0 } text)
        {
            return surroundings.Now();
        }

        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= LastSecond
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : throw new UsageTrouble($"SOURCE_DATE_EPOCH must be a number of seconds since 1970, found `{text}`");
    }

    /// <summary>One day before the end of the year 9999, so that the date exists in every time zone.</summary>
    private const long LastSecond = 253_402_214_400;
}
