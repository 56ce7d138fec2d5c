using BackCare.Diagnostics;
using BackCare.Settings;

namespace BackCare;

/// <summary>Decides which day is "today" at the clinic.</summary>
internal static class Calendar
{
    /// <summary>Today's date in the site's time zone. An unknown zone is reported, and UTC is used instead.</summary>
    public static Checked<DateOnly> Today(SiteConfig config, BuildOptions options)
    {
        if (options.TodayIn(config.TimeZone) is { } today)
        {
            return new(today, []);
        }

        return new(options.TodayIn("UTC") ?? DateOnly.MinValue, [SettingsRules.TimeZone(new(config.TimeZone, config.TimeZoneLocation))]);
    }
}
