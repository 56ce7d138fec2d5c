namespace BackCare.Outputs.Diagrams;

/// <summary>The style sheet of a diagram. Levels have the same colours as in the proof report.</summary>
internal static class DiagramStyle
{
    public const string Css = """

        text { font: 12px Helvetica, Arial, "Liberation Sans", "DejaVu Sans", sans-serif; fill: #1b2733; }
        .headline { font-size: 20px; font-weight: bold; }
        .title { font-size: 13px; font-weight: bold; }
        .badge { font-size: 17px; font-weight: bold; fill: #14517a; }
        .soft { font-size: 11px; fill: #51606e; }
        .go { fill: #14517a; font-weight: bold; }
        .paper { fill: #fff; }
        .card { fill: #fff; stroke: #51606e; }
        .rule { fill: #d5dce3; }
        .line { fill: none; stroke: #7b8895; stroke-width: 1.4; }
        .end { marker-end: url(#arrow); }
        .head { fill: #7b8895; }
        .level { stroke: currentColor; }
        .on { font-weight: bold; }
        .level.emergency { fill: #8f1525; color: #8f1525; }
        .on.emergency { fill: #fff; }
        .level.urgent { fill: #fff1e6; color: #8a2b00; }
        .on.urgent { fill: #8a2b00; }
        .level.soon { fill: #fdf6dd; color: #6a4a00; }
        .on.soon { fill: #6a4a00; }
        .level.routine { fill: #ebf4fa; color: #14517a; }
        .on.routine { fill: #14517a; }
        .level.self_care { fill: #eef7f1; color: #14683f; }
        .on.self_care { fill: #14683f; }
        .level.none { fill: #fff; color: #1b2733; }

        """;
}
