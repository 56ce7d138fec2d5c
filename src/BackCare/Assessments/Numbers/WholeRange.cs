namespace BackCare.Assessments.Numbers;

/// <summary>
/// The whole numbers that a question accepts, both ends included; <paramref name="Low"/> is below <paramref name="High"/>.
/// </summary>
public readonly record struct WholeRange(long Low, long High)
{
    /// <summary>The range as written: <c>16 to 110</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Low} to {High}");
}
