namespace BackCare.Assessments.Model;

/// <summary>What a missing item of a score counts as.</summary>
public enum Fill
{
    /// <summary>The mean of the answered items; divisors over all items.</summary>
    Mean,

    /// <summary>Zero points; divisors over all items.</summary>
    Zero,

    /// <summary>Nothing: the answered items alone (mean and percent only).</summary>
    Drop,
}
