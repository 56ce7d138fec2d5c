namespace BackCare.Assessments.Proving.Diagram;

/// <summary>What makes one path a worse witness than another: more questions, then less mild answers.</summary>
/// <param name="Questions">On the path, skipped ones included.</param>
/// <param name="Harshness">The sum of the indices of the choices, which are in the order of mildness.</param>
internal readonly record struct Cost(int Questions, int Harshness) : IComparable<Cost>
{
    /// <summary>Worse than any path.</summary>
    public static Cost None => new(int.MaxValue, 0);

    /// <summary>True if there is such a path.</summary>
    public bool Exists => Questions != int.MaxValue;

    public static Cost operator +(Cost a, Cost b) =>
        a.Exists && b.Exists ? new(a.Questions + b.Questions, a.Harshness + b.Harshness) : None;

    public static bool operator <(Cost a, Cost b) => a.CompareTo(b) < 0;

    public static bool operator >(Cost a, Cost b) => a.CompareTo(b) > 0;

    public static bool operator <=(Cost a, Cost b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Cost a, Cost b) => a.CompareTo(b) >= 0;

    /// <summary>What one choice adds.</summary>
    /// <param name="index">Its index among the choices of its question; 0 is "not asked".</param>
    public static Cost OfChoice(int index) => index == 0 ? default : new(1, index - 1);

    /// <inheritdoc/>
    public int CompareTo(Cost other) =>
        Questions != other.Questions ? Questions.CompareTo(other.Questions) : Harshness.CompareTo(other.Harshness);
}
