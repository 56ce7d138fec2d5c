using System.Globalization;
using BackCare.Rendering.Markup;
using BackCare.Rendering.Themes;

namespace BackCare.Rendering.Views;

/// <summary>A day.</summary>
internal sealed class DateView(DateOnly day, ThemeStrings strings) : View
{
    public static readonly ViewShape Table = ViewShape.Of<DateView>(
        "date",
        ("text", "In words, such as `November 9, 2026`.", v => v.Text),
        ("time", "In words, for readers and machines (markup: a `time` element).", v => v.Time),
        ("iso", "For machines, such as `2026-11-09`.", v => v.Iso));

    /// <summary>A day; null where there is none.</summary>
    public static DateView? Of(ThemeStrings strings, DateOnly? day) => day is { } known ? new(known, strings) : null;

    public override ViewShape Shape => Table;

    private string Text => strings.Day(day);

    private Html Time => Html.Of($"<time datetime=\"{Iso}\">{HtmlText.Escaped(Text)}</time>");

    private string Iso => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
