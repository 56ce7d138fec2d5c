using System.Globalization;

namespace BackCare.Yaml;

/// <summary>Reads the two date forms of front matter: <c>2026-05-02</c>, and <c>2026-05-02T09:30:00+02:00</c> (or with <c>Z</c>).</summary>
public static class CivilDate
{
    private static readonly string[] WithOffset =
        ["yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", "yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd HH:mm:sszzz"];

    /// <summary>
    /// The civil day as written (an offset is read but never shifts the day). False for anything else, also for 2026-02-30.
    /// </summary>
    public static bool TryParse(string text, out DateOnly date)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date))
        {
            return true;
        }

        var zoned = text.EndsWith('Z') ? $"{text[..^1]}+00:00" : text;
        if (!DateTimeOffset.TryParseExact(zoned, WithOffset, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment))
        {
            return false;
        }

        date = DateOnly.FromDateTime(moment.DateTime);
        return true;
    }
}
