using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using BackCare.Assessments.Graphing;
using BackCare.Assessments.Model;
using BackCare.Outputs.Formats;

namespace BackCare.Outputs.Diagrams;

/// <summary>
/// Draws the reduced diagram of a self-check as SVG 1.1, in one file that loads and runs nothing and contains selectable text.
/// </summary>
public static class DiagramSvg
{
    /// <summary>The maximum number of nodes; a larger drawing would be unreadable.</summary>
    public const int MostNodes = 250;

    private const string Namespace = "http://www.w3.org/2000/svg";
    private const double Margin = 28;
    private const double HeadWidth = 720;

    private const string Explanation =
        "Start at 1. Each card shows a question, followed by its answers and what comes next. Paths that lead to the same outcomes with "
        + "the same answers share a card. A question is left out wherever none of its answers changes the outcome.";

    /// <summary>The drawing as UTF-8.</summary>
    public static ReadOnlyMemory<byte> Write(Assessment assessment, AssessmentGraph diagram)
    {
        var head = Head(assessment, diagram);
        var layout = new DiagramLayout(assessment, diagram, Margin, head.Bottom + 32);
        var (width, height) = (Math.Max(layout.Right, HeadWidth + Margin) + Margin, layout.Bottom + Margin);
        return Xml.Write(xml =>
        {
            xml.WriteStartElement("svg", Namespace);
            xml.WriteAttributeString("width", Pixels(width));
            xml.WriteAttributeString("height", Pixels(height));
            xml.WriteAttributeString("viewBox", $"0 0 {Pixels(width)} {Pixels(height)}");
            xml.WriteAttributeString("aria-labelledby", "title");
            Element(xml, "title", DiagramCard.Words(assessment.Title.Value), ("id", "title"));
            Element(xml, "style", DiagramStyle.Css);
            WriteArrow(xml);
            Element(xml, "rect", null, ("class", "paper"), ("width", "100%"), ("height", "100%"));
            WriteMarks(xml, head.Marks);
            foreach (var spot in layout.Spots)
            {
                WriteLines(xml, spot);
            }

            foreach (var spot in layout.Spots.Where(s => !s.IsLane))
            {
                WriteCard(xml, layout.Cards[spot.Node], spot);
            }

            xml.WriteEndElement();
        });
    }

    private static DiagramPen Head(Assessment assessment, AssessmentGraph diagram)
    {
        var pen = new DiagramPen(Margin, Margin);
        var total = diagram.Outcomes.Aggregate(System.Numerics.BigInteger.Zero, (sum, o) => sum + o.Count);
        pen.Line(DiagramCard.Words(assessment.Title.Value), HeadWidth, 20, "headline", most: 3);
        pen.Line($"{assessment.Id}, version {Markup.Number(assessment.Version.Value)}, {DiagramPen.Sets(total)}, hash "
            + $"{assessment.ContentHash[..Math.Min(16, assessment.ContentHash.Length)]}…", HeadWidth, 12, "soft", most: 2);
        pen.Line(Explanation, HeadWidth, 12, "", most: 4);
        if (!diagram.Passed.IsEmpty)
        {
            var passed = diagram.Passed.Select(q => DiagramCard.Words(DiagramCard.Ask(assessment.Question(q))));
            pen.Line($"Asked, but with no effect on the outcome: {string.Join("; ", passed)}", HeadWidth, 12, "", most: 6);
        }

        foreach (var (outcome, count) in diagram.Outcomes)
        {
            pen.Outcome(assessment.Outcome(outcome), HeadWidth / 2);
            pen.Line(DiagramPen.Sets(count), HeadWidth / 2, 11, "soft", most: 1);
        }

        return pen;
    }

    private static void WriteArrow(XmlWriter xml)
    {
        xml.WriteStartElement("marker", Namespace);
        ImmutableArray<(string Name, string Value)> attributes =
            [("id", "arrow"), ("viewBox", "0 0 10 10"), ("refX", "9"), ("refY", "5"), ("markerWidth", "9"), ("markerHeight", "9"),
                ("orient", "auto")];
        foreach (var (name, value) in attributes)
        {
            xml.WriteAttributeString(name, value);
        }

        Element(xml, "path", null, ("class", "head"), ("d", "M0 0L10 5L0 10z"));
        xml.WriteEndElement();
    }

    private static void WriteLines(XmlWriter xml, DiagramSpot spot)
    {
        if (spot.IsLane)
        {
            Element(xml, "path", null, ("class", "line"), ("d", $"M{Pixels(spot.Middle)} {Pixels(spot.Top)}V{Pixels(spot.RowBottom)}"));
        }

        var below = spot.Below.OrderBy(s => s.Middle).ToList();
        for (var at = 0; at < below.Count; at++)
        {
            var (from, to) = (spot.X + (spot.Width * (at + 1) / (below.Count + 1)), below[at]);
            var (y, half) = (spot.RowBottom, (to.Top - spot.RowBottom) / 2);
            var path =
                $"M{Pixels(from)} {Pixels(spot.Top + spot.Height)}V{Pixels(y)}C{Pixels(from)} {Pixels(y + half)} {Pixels(to.Middle)} "
                + $"{Pixels(y + half)} {Pixels(to.Middle)} {Pixels(to.Top)}";
            Element(xml, "path", null, ("class", to.IsLane ? "line" : "line end"), ("d", path));
        }
    }

    private static void WriteCard(XmlWriter xml, DiagramCard card, DiagramSpot spot)
    {
        xml.WriteStartElement("g", Namespace);
        xml.WriteAttributeString("transform", $"translate({Pixels(spot.X)} {Pixels(spot.Top)})");
        Element(xml, "rect", null, ("class", "card"), ("rx", "6"), ("width", Pixels(spot.Width)), ("height", Pixels(spot.Height)));
        WriteMarks(xml, card.Marks);
        xml.WriteEndElement();
    }

    private static void WriteMarks(XmlWriter xml, ImmutableArray<DiagramMark> marks)
    {
        foreach (var mark in marks)
        {
            if (mark is BoxMark box)
            {
                Element(xml, "rect", null, ("class", box.Style), ("x", Pixels(box.X)), ("y", Pixels(box.Y)),
                    ("rx", box.Height > 1 ? "3" : "0"), ("width", Pixels(box.Width)), ("height", Pixels(box.Height)));
            }
            else if (mark is TextMark text)
            {
                Element(xml, "text", text.Text, ("class", text.Style), ("x", Pixels(text.X)), ("y", Pixels(text.Y)));
            }
        }
    }

    private static void Element(XmlWriter xml, string name, string? text, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name, Namespace);
        foreach (var (key, value) in attributes)
        {
            if (value.Length > 0)
            {
                xml.WriteAttributeString(key, value);
            }
        }

        if (text is not null)
        {
            xml.WriteString(Xml.Clean(text));
        }

        xml.WriteEndElement();
    }

    private static string Pixels(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
