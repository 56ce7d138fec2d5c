using System.Globalization;

namespace BackCare.Rendering.Views;

/// <summary>A civil day.</summary>
internal sealed class DateView(DateOnly day, ThemeStrings strings) : View
{
    public static readonly ViewShape Table = ViewShape.Of<DateView>(
        "date",
        ("text", "In words: `November 9, 2026`.", v => v.Text),
        ("iso", "For machines: `2026-11-09`.", v => v.Iso));

    public override ViewShape Shape => Table;

    private string Text => strings.Day(day);

    private string Iso => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
