using System.Globalization;

namespace BackCare.Yaml;

/// <summary>The two date formats of front matter: <c>2026-05-02</c>, and <c>2026-05-02T09:30:00+02:00</c> (or with <c>Z</c>).</summary>
public static class CivilDate
{
    private static readonly string[] WithOffset =
        ["yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", "yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd HH:mm:sszzz"];

    /// <summary>
    /// Parses a date, and gives the civil day as written: an offset never shifts it. False for any other text and for days that do not
    /// exist, such as 2026-02-30.
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

    /// <summary>
    /// Why a text of the form <c>2026-11-31</c> is not a date, such as "November has 30 days"; null if that is not the reason.
    /// </summary>
    internal static string? ReasonNotADate(string text)
    {
        var digits = text.AsSpan();
        if (text is not [_, _, _, _, '-', _, _, '-', _, _]
            || !int.TryParse(digits[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || !int.TryParse(digits[5..7], NumberStyles.None, CultureInfo.InvariantCulture, out var month)
            || !int.TryParse(digits[8..], NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            || year == 0
            || month is < 1 or > 12
            || day <= DateTime.DaysInMonth(year, month))
        {
            return null;
        }

        var name = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month) + (month == 2 ? $" {text[..4]}" : "");
        return string.Create(CultureInfo.InvariantCulture, $"{name} has {DateTime.DaysInMonth(year, month)} days");
    }
}
