namespace BackCare.Assessments.Proving.Diagram;

/// <summary>The states before one question, and where each answer leads. Stops lead to ends of their own.</summary>
internal sealed class Layer(int width, int stopWidth)
{
    // The edges of state s are those from firstEdge[s] up to, and without, firstEdge[s + 1].
    private readonly List<int> firstEdge = [0];
    private readonly List<int> targets = [];

    /// <summary>The states before the question.</summary>
    public StateSet States { get; } = new(width);

    /// <summary>The ends of paths that the stop of this question ends.</summary>
    public StateSet Stopped { get; } = new(stopWidth);

    /// <summary>By state: whether the question is asked.</summary>
    public List<bool> Asked { get; } = [];

    /// <summary>How many edges a state has: one for each choice of an asked question, else one.</summary>
    public int EdgesOf(int state) => firstEdge[state + 1] - firstEdge[state];

    /// <summary>The state before the next question, or the complement (~) of the index among <see cref="Stopped"/>.</summary>
    /// <param name="edge">From 0, in order of the choices.</param>
    public int Target(int state, int edge) => targets[firstEdge[state] + edge];

    /// <summary>The choice of an edge: its index among the choices of the question.</summary>
    public int ChoiceOf(int state, int edge) => Asked[state] ? edge + 1 : 0;

    /// <summary>Adds one edge of the state under way.</summary>
    public void AddEdge(int target) => targets.Add(target);

    /// <summary>Ends the edges of the state under way.</summary>
    public void EndState(bool asked)
    {
        Asked.Add(asked);
        firstEdge.Add(targets.Count);
    }
}
