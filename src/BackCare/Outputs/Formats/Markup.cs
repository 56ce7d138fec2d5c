using System.Globalization;
using System.Numerics;
using System.Text;

namespace BackCare.Outputs.Formats;

/// <summary>Formats HTML for documents that are not pages of the site.</summary>
internal static class Markup
{
    /// <summary>The text, escaped for element content and quoted attributes.</summary>
    public static string Text(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            escaped.Append(c switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", '"' => "&quot;", '\'' => "&#39;", _ => c.ToString() });
        }

        return escaped.ToString();
    }

    /// <summary>A table with a caption. Cells are already HTML; the first cell of each row is its heading.</summary>
    public static string Table(string kind, string caption, string[] heads, IEnumerable<string[]> rows)
    {
        var body =
            string.Concat(rows.Select(r =>
                $"<tr><th scope=\"row\">{r[0]}</th>{string.Concat(r.Skip(1).Select(c => $"<td>{c}</td>"))}</tr>\n"));
        return $"""
            <table class="{kind}">
            <caption>{Text(caption)}</caption>
            <thead><tr>{string.Concat(heads.Select(h => $"<th scope=\"col\">{Text(h)}</th>"))}</tr></thead>
            <tbody>
            {body}</tbody>
            </table>

            """;
    }

    /// <summary>A count with commas between thousands.</summary>
    public static string Count(BigInteger count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A percentage of the whole with one decimal; a small share above 0 is never shown as 0.</summary>
    public static string Share(BigInteger part, BigInteger whole)
    {
        var thousandths = whole.IsZero ? 0 : (int)((part * 2000 / whole + 1) / 2);
        return thousandths == 0 && !part.IsZero ? "under 0.1 %" : (thousandths / 10m).ToString("0.0", CultureInfo.InvariantCulture) + " %";
    }

    /// <summary>A day in words, such as 2 May 2026.</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A day in words, such as 2 May 2026, with a month of three letters.</summary>
    public static string ShortDay(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A whole number without separators.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
