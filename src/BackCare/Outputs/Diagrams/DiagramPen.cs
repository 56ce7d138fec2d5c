using System.Collections.Immutable;
using System.Numerics;
using BackCare.Assessments.Model;
using BackCare.Outputs.Formats;

namespace BackCare.Outputs.Diagrams;

/// <summary>Writes a column from top to bottom; each call starts below the previous one. All lengths are in pixels.</summary>
/// <param name="left">The left edge of the column.</param>
/// <param name="top">The top edge of the column.</param>
internal sealed class DiagramPen(double left, double top)
{
    private const double BadgeWidth = 30;
    private const double BulletWidth = 11;

    private readonly ImmutableArray<DiagramMark>.Builder marks = ImmutableArray.CreateBuilder<DiagramMark>();

    /// <summary>The y coordinate of the next line.</summary>
    public double Bottom { get; private set; } = top;

    public ImmutableArray<DiagramMark> Marks => marks.ToImmutable();

    /// <summary>A count with its unit, such as "1 answer set" or "12 answer sets".</summary>
    public static string Sets(BigInteger count) => count.IsOne ? "1 answer set" : $"{Markup.Count(count)} answer sets";

    /// <summary>Writes the number of a node, to the left of its title.</summary>
    public void Badge(int number) => marks.Add(new TextMark(left, Bottom + 16, "badge", Markup.Number(number)));

    /// <summary>Writes a title to the right of a badge.</summary>
    public void Title(string text, double width)
    {
        foreach (var line in TextMeasure.Wrap(text, width - BadgeWidth, 13 * TextMeasure.Bold, 5))
        {
            Bottom += 17;
            marks.Add(new TextMark(left + BadgeWidth, Bottom - 2, "title", line));
        }

        Bottom += 3;
    }

    /// <summary>Writes text in as many lines as needed, up to <paramref name="most"/>.</summary>
    public void Line(string text, double width, double size, string style, int most) =>
        Lines(left, TextMeasure.Wrap(text, width, size, most), size, style);

    /// <summary>Writes an item of a bulleted list.</summary>
    public void Entry(string text, double width, double size, string style, int most)
    {
        marks.Add(new TextMark(left, Bottom + size + 0.5, style, "•"));
        Lines(left + BulletWidth, TextMeasure.Wrap(text, width - BulletWidth, size, most), size, style);
    }

    /// <summary>Writes one bold line, shortened if it is too long.</summary>
    public void Pointer(string text, double width) => Lines(left, TextMeasure.Wrap(text, width, 12 * TextMeasure.Bold, 1), 12, "go");

    /// <summary>Writes a thin horizontal line.</summary>
    public void Rule(double width)
    {
        marks.Add(new BoxMark(left, Bottom + 5, "rule", width, 1));
        Bottom += 8;
    }

    /// <summary>Writes an outcome: its title and its level, which is shown as a word and as a colour.</summary>
    public void Outcome(Outcome? outcome, double width)
    {
        var level = outcome?.Level.Word() ?? "none";
        var text = outcome is null ? "no outcome" : $"{level.Replace('_', ' ')}: {DiagramCard.Words(outcome.Title.Value)}";
        var lines = TextMeasure.Wrap(text, width - 16, 12 * TextMeasure.Bold, 3);
        marks.Add(new BoxMark(left, Bottom + 3, $"level {level}", width, (lines.Length * 15.5) + 6));
        Bottom += 5;
        foreach (var line in lines)
        {
            Bottom += 15.5;
            marks.Add(new TextMark(left + 8, Bottom - 2.5, $"on {level}", line));
        }

        Bottom += 5;
    }

    private void Lines(double x, ImmutableArray<string> lines, double size, string style)
    {
        foreach (var line in lines)
        {
            Bottom += size + 3.5;
            marks.Add(new TextMark(x, Bottom - 3, style, line));
        }
    }
}
