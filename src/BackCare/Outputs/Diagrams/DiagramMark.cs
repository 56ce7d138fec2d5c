namespace BackCare.Outputs.Diagrams;

/// <summary>A text or a box in a diagram. Coordinates are pixels from the top left corner of its card.</summary>
/// <param name="Style">A class of the style sheet; empty for none.</param>
internal abstract record DiagramMark(double X, double Y, string Style);

/// <summary>A line of text; Y is its baseline.</summary>
internal sealed record TextMark(double X, double Y, string Style, string Text) : DiagramMark(X, Y, Style);

/// <summary>A box with rounded corners.</summary>
internal sealed record BoxMark(double X, double Y, string Style, double Width, double Height) : DiagramMark(X, Y, Style);
