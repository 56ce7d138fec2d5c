namespace BackCare.Outputs.Diagrams;

/// <summary>
/// A card in its row, or the lane of a line that passes through the row. The layout fills in its coordinates step by step.
/// </summary>
/// <param name="node">The index of the card; for a lane, of the card it leads to.</param>
/// <param name="height">The height in pixels; 0 for a lane.</param>
internal sealed class DiagramSpot(int node, bool isLane, double width, double height)
{
    private readonly List<DiagramSpot> above = [];
    private readonly List<DiagramSpot> below = [];

    public int Node => node;

    public bool IsLane => isLane;

    public double Width => width;

    public double Height => height;

    /// <summary>The linked spots in the row above.</summary>
    public IReadOnlyList<DiagramSpot> Above => above;

    /// <summary>The linked spots in the row below.</summary>
    public IReadOnlyList<DiagramSpot> Below => below;

    /// <summary>The relative position in its row, from 0 to 1.</summary>
    public double Order { get; set; }

    public double X { get; set; }

    /// <summary>The y coordinate of its row.</summary>
    public double Top { get; set; }

    /// <summary>The y coordinate at which the tallest card in its row ends.</summary>
    public double RowBottom { get; set; }

    public double Middle => X + (Width / 2);

    /// <summary>Links this spot to one in the row below, unless they are already linked.</summary>
    public void LinkTo(DiagramSpot other)
    {
        if (!below.Contains(other))
        {
            below.Add(other);
            other.above.Add(this);
        }
    }
}
