namespace BackCare.Assessments;

/// <summary>The lowered self-check that the C# scorer and score.js both read: ids, places and whole numbers.</summary>
/// <param name="Json">One line of UTF-8 JSON; decimals are whole numbers over <c>scale</c>.</param>
public sealed record Program(ReadOnlyMemory<byte> Json)
{
    /// <summary>Lowers a bound self-check.</summary>
    public static Program Lower(Assessment assessment) => throw new NotSupportedException(assessment.Id);
}
