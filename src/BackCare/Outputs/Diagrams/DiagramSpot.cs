namespace BackCare.Outputs.Diagrams;

/// <summary>A card in its row, or the lane of a line that passes it. Its place is found step by step.</summary>
/// <param name="node">The card; of a lane, the card to which it leads.</param>
/// <param name="height">In pixels; 0 for a lane.</param>
internal sealed class DiagramSpot(int node, bool isLane, double width, double height)
{
    private readonly List<DiagramSpot> above = [];
    private readonly List<DiagramSpot> below = [];

    public int Node => node;

    public bool IsLane => isLane;

    public double Width => width;

    public double Height => height;

    /// <summary>Linked spots of the row above.</summary>
    public IReadOnlyList<DiagramSpot> Above => above;

    /// <summary>Linked spots of the row below.</summary>
    public IReadOnlyList<DiagramSpot> Below => below;

    /// <summary>Where in its row it stands, from 0 to 1.</summary>
    public double Order { get; set; }

    public double X { get; set; }

    /// <summary>Of its row.</summary>
    public double Top { get; set; }

    /// <summary>Where the highest card of its row ends.</summary>
    public double RowBottom { get; set; }

    public double Middle => X + (Width / 2);

    /// <summary>Links this spot to one of the row below, once.</summary>
    public void LinkTo(DiagramSpot other)
    {
        if (!below.Contains(other))
        {
            below.Add(other);
            other.above.Add(this);
        }
    }
}
