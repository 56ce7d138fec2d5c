namespace BackCare.Assessments.Proving;

/// <summary>What a test comes to on one path.</summary>
internal enum Truth
{
    False,
    True,

    /// <summary>It reads an answer, or a score, that is not there.</summary>
    Undefined,
}
