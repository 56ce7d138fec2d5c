using BackCare.Diagnostics;
using BackCare.Settings;

namespace BackCare;

/// <summary>Asks the shell what day it is where the clinic is.</summary>
internal static class Calendar
{
    /// <summary>The civil day; an unknown zone is reported and read as UTC.</summary>
    public static Checked<DateOnly> Today(SiteConfig config, BuildOptions options)
    {
        if (options.TodayIn(config.TimeZone) is { } today)
        {
            return new(today, []);
        }

        return new(options.TodayIn("UTC") ?? DateOnly.MinValue, [SettingsRules.TimeZone(new(config.TimeZone, config.TimeZoneLocation))]);
    }
}
