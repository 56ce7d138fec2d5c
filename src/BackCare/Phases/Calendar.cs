using BackCare.Diagnostics;
using BackCare.Settings;

namespace BackCare.Phases;

/// <summary>Asks the shell what day it is where the clinic is.</summary>
internal static class Calendar
{
    /// <summary>
    /// The civil day in the site's time zone; a zone that <paramref name="todayIn"/> does not know is reported (BC1010) and read as UTC.
    /// </summary>
    public static Checked<DateOnly> Today(SiteConfig config, Func<string, DateOnly?> todayIn) => todayIn(config.TimeZone) is { } today
        ? new(today, [])
        : new(todayIn("UTC") ?? DateOnly.MinValue, [SettingsRules.TimeZone(new(config.TimeZone, config.TimeZoneLocation))]);
}
