namespace BackCare.Outputs.Diagrams;

/// <summary>Something drawn: a text, or a box. Places are pixels from the left upper corner of what it stands on.</summary>
/// <param name="Style">A class of the style sheet; empty for none.</param>
internal abstract record DiagramMark(double X, double Y, string Style);

/// <summary>A line of text; Y is its foot.</summary>
internal sealed record TextMark(double X, double Y, string Style, string Text) : DiagramMark(X, Y, Style);

/// <summary>A box with round corners.</summary>
internal sealed record BoxMark(double X, double Y, string Style, double Width, double Height) : DiagramMark(X, Y, Style);
