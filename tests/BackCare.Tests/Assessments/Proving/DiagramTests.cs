using BackCare.Assessments.Proving;

namespace BackCare.Tests.Assessments.Proving;

public sealed class DiagramTests
{
    [Fact]
    public void The_diagram_can_be_told_in_words()
    {
        var diagram = Diagram.Of(Check.Bound(WorkedExample.Yaml)).Value!;

        Assert.Equal(["age", "warning", "warning_new", "bone", "pain", "daily_sit", "daily_dress", "daily_sleep", null], diagram.Layers.Select(l => l.Question));
        Assert.Equal(["16 to 49 (34)", "50 to 110 (61)"], diagram.Layers[0].States[0].Edges.Select(e => $"{e.Answers} ({e.Weight})"));
        Assert.Equal(["`age >= 50`: false"], diagram.Layers[1].States[0].Remembers);
        Assert.Equal(["go_now"], diagram.Layers.SelectMany(l => l.States).SelectMany(s => s.Edges).Select(e => e.Stop).OfType<string>().Distinct());
        Assert.Equal(["book", "call_now", "self"], diagram.Layers[^1].States.Select(s => s.Outcome!).Distinct().Order());
    }

    [Fact]
    public void Paths_to_the_ends_are_the_answer_sets_that_nothing_stopped()
    {
        var diagram = Diagram.Of(Check.Bound(WorkedExample.Yaml)).Value!;

        Assert.Equal(172_624 - 760, diagram.Layers[^1].States.Aggregate(System.Numerics.BigInteger.Zero, (sum, s) => sum + s.Paths));
    }
}
