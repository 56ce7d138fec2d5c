using System.Globalization;

namespace BackCare.Cli.Running;

/// <summary>Tells which day it is: as asked, else by SOURCE_DATE_EPOCH, else now, in the site's time zone.</summary>
internal static class Clock
{
    /// <summary>A function from an IANA time zone to today; it gives null for a zone that this machine does not know.</summary>
    /// <param name="asked">The day of <c>--now</c>.</param>
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
            : throw new UsageTrouble($"SOURCE_DATE_EPOCH wants a number of seconds since 1970, not `{text}`");
    }

    /// <summary>A day before the end of year 9999, so that no time zone leads out of the calendar.</summary>
    private const long LastSecond = 253_402_214_400;
}
