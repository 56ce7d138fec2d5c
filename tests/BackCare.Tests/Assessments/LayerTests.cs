using BackCare.Tests.House;

namespace BackCare.Tests.Assessments;

/// <summary>The rooms around the prover: each knows only those above it in the table, and no circle of types has more than three.</summary>
public sealed class LayerTests
{
    private static readonly Dictionary<string, string[]> MayKnow = new(StringComparer.Ordinal)
    {
        ["Numbers"] = [],
        ["Model"] = ["Numbers"],
        ["Programs"] = ["Numbers", "Model"],
        ["Scoring"] = ["Numbers", "Model", "Programs"],
        ["Rules"] = ["Numbers", "Model", "Scoring"],
        ["Proving.Witnesses"] = ["Numbers", "Model"],
        ["Proving.Variables"] = ["Numbers", "Model", "Programs", "Scoring"],
        ["Proving.Choices"] = ["Numbers", "Model", "Programs", "Scoring", "Proving.Variables"],
        ["Proving.Diagram"] = ["Numbers", "Model", "Programs", "Scoring", "Proving.Variables", "Proving.Choices"],
        ["Proving.Queries"] =
            ["Numbers", "Model", "Programs", "Scoring", "Rules", "Proving.Witnesses", "Proving.Variables", "Proving.Choices",
                "Proving.Diagram"],
        ["Claims"] = ["Numbers", "Model", "Programs", "Scoring", "Rules", "Proving.Witnesses", "Proving.Queries"],
        ["Comparing"] =
            ["Numbers", "Model", "Programs", "Proving.Witnesses", "Proving.Variables", "Proving.Choices", "Proving.Diagram",
                "Proving.Queries"],
        ["Graphing"] =
            ["Numbers", "Model", "Programs", "Proving.Witnesses", "Proving.Variables", "Proving.Choices", "Proving.Diagram",
                "Proving.Queries"],
    };

    [Fact]
    public void Every_layer_knows_only_the_layers_above_it()
    {
        var strangers =
            from use in LibraryCode.Uses
            let room = Room(use.From)
            let known = Room(use.To)
            where MayKnow.ContainsKey(room) && MayKnow.ContainsKey(known) && room != known && !MayKnow[room]
                .Contains(known, StringComparer.Ordinal)
            select $"{use.From} uses {use.To}";

        Violations.None(strangers.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_circle_of_types_is_larger_than_three()
    {
        var uses = LibraryCode.Uses
            .Where(u => MayKnow.ContainsKey(Room(u.From)) && MayKnow.ContainsKey(Room(u.To)))
            .Select(u => (From: u.From.ToString().Split('+')[0], To: u.To.ToString().Split('+')[0]))
            .Distinct()
            .ToLookup(u => u.From, u => u.To, StringComparer.Ordinal);
        var reached = uses.Select(u => u.Key).ToDictionary(t => t, t => Reach(t, uses), StringComparer.Ordinal);

        var circles = reached
            .Select(t => t.Value.Where(other => reached.TryGetValue(other, out var back) && back.Contains(t.Key))
                .Order(StringComparer.Ordinal).ToList())
            .Where(c => c.Count > 3)
            .Select(c => string.Join(", ", c));

        Violations.None(circles.Distinct(StringComparer.Ordinal));
    }

    private static HashSet<string> Reach(string type, ILookup<string, string> uses)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([type]);
        while (open.TryPop(out var next))
        {
            foreach (var used in uses[next].Where(reached.Add))
            {
                open.Push(used);
            }
        }

        return reached;
    }

    private static string Room(TypeName type) =>
        type.Namespace.StartsWith("BackCare.Assessments.", StringComparison.Ordinal) && type.Assembly.Length == 0
            ? type.Namespace["BackCare.Assessments.".Length..]
            : "";
}
