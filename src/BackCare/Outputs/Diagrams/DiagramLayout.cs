using System.Collections.Immutable;
using BackCare.Assessments.Graphing;
using BackCare.Assessments.Model;

namespace BackCare.Outputs.Diagrams;

/// <summary>Arranges cards in rows, one row for each question, and reserves lanes for the lines that pass through a row.</summary>
internal sealed class DiagramLayout
{
    private const double Gap = 34;
    private const double RowGap = 72;
    private const double LaneWidth = 14;
    private const int Sweeps = 12;

    private readonly List<List<DiagramSpot>> rows = [];

    public DiagramLayout(Assessment assessment, AssessmentGraph diagram, double left, double top)
    {
        Cards = [.. diagram.Nodes.Select((_, at) => DiagramCard.Of(assessment, diagram, at))];
        var places = diagram.Nodes.Select(n => assessment.Question(n.Questions[0]).Place).ToList();
        var order = places.Distinct().Order().ToList();
        Fill([.. places.Select(p => order.IndexOf(p))], diagram);
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            Sort(isDown: sweep % 2 == 0);
        }

        Place(left, top);
    }

    public ImmutableArray<DiagramCard> Cards { get; }

    /// <summary>Cards and lanes with their positions, row by row from the top.</summary>
    public IEnumerable<DiagramSpot> Spots => rows.SelectMany(r => r);

    public double Right { get; private set; }

    public double Bottom { get; private set; }

    private void Fill(ImmutableArray<int> rowOf, AssessmentGraph diagram)
    {
        var spots = new Dictionary<(int Row, int Node), DiagramSpot>();
        rows.AddRange(Enumerable.Range(0, rowOf.DefaultIfEmpty(-1).Max() + 1).Select(_ => new List<DiagramSpot>()));
        for (var node = 0; node < rowOf.Length; node++)
        {
            Spot(rowOf[node], node);
        }

        for (var node = 0; node < rowOf.Length; node++)
        {
            foreach (var next in diagram.Nodes[node].Edges.Select(e => e.Node).OfType<int>().Distinct())
            {
                var above = Spot(rowOf[node], node);
                for (var row = rowOf[node] + 1; row <= rowOf[next]; row++)
                {
                    var below = Spot(row, next);
                    above.LinkTo(below);
                    above = below;
                }
            }
        }

        DiagramSpot Spot(int row, int node)
        {
            if (!spots.TryGetValue((row, node), out var spot))
            {
                var isLane = row != rowOf[node];
                spots.Add((row, node), spot = new(node, isLane, isLane ? LaneWidth : DiagramCard.Width, isLane ? 0 : Cards[node].Height));
                rows[row].Add(spot);
            }

            return spot;
        }
    }

    /// <summary>Moves each spot towards the middle of the spots it is linked to, so that few lines cross.</summary>
    private void Sort(bool isDown)
    {
        foreach (var row in isDown ? rows : rows.AsEnumerable().Reverse())
        {
            var sorted =
                row.Select((spot, at) =>
                    (spot, Middle: (isDown ? spot.Above : spot.Below) is { Count: > 0 } linked ? linked.Average(s => s.Order) : at))
                .OrderBy(s => s.Middle)
                .Select(s => s.spot)
                .ToList();
            for (var at = 0; at < sorted.Count; at++)
            {
                (row[at], sorted[at].Order) = (sorted[at], (at + 0.5) / sorted.Count);
            }
        }
    }

    private void Place(double left, double top)
    {
        Bottom = top;
        foreach (var row in rows)
        {
            var x = double.MinValue;
            foreach (var spot in row)
            {
                var wanted = (spot.Above.Count > 0 ? spot.Above.Average(s => s.Middle) : 0) - (spot.Width / 2);
                spot.X = Math.Max(wanted, x);
                x = spot.X + spot.Width + Gap;
            }

            var drift = row.Average(s => s.Middle - (s.Above.Count > 0 ? s.Above.Average(a => a.Middle) : 0));
            row.ForEach(s => (s.X, s.Top, s.RowBottom) = (s.X - drift, Bottom, Bottom + row.Max(r => r.Height)));
            Bottom += row.Max(s => s.Height) + RowGap;
        }

        Bottom -= rows.Count > 0 ? RowGap : 0;
        var shift = left - Spots.Select(s => s.X).DefaultIfEmpty(left).Min();
        foreach (var spot in Spots)
        {
            spot.X = Math.Round(spot.X + shift);
            Right = Math.Max(Right, spot.X + spot.Width);
        }
    }
}
