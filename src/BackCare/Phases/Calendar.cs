using BackCare.Diagnostics;
using BackCare.Settings;

namespace BackCare.Phases;

/// <summary>Decides which day is "today" at the clinic.</summary>
internal static class Calendar
{
    /// <summary>
    /// Today's date in the site's time zone. A zone that <paramref name="todayIn"/> does not know is reported (BC1010), and UTC is used
    /// instead.
    /// </summary>
    public static Checked<DateOnly> Today(SiteConfig config, Func<string, DateOnly?> todayIn) => todayIn(config.TimeZone) is { } today
        ? new(today, [])
        : new(todayIn("UTC") ?? DateOnly.MinValue, [SettingsRules.TimeZone(new(config.TimeZone, config.TimeZoneLocation))]);
}
