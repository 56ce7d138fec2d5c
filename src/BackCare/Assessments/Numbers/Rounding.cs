namespace BackCare.Assessments.Numbers;

/// <summary>How a score becomes a whole number.</summary>
public enum Rounding
{
    /// <summary>To the nearest; a half goes away from zero.</summary>
    HalfUp,

    /// <summary>Away from zero.</summary>
    Up,

    /// <summary>Towards zero.</summary>
    Down,

    /// <summary>To the nearest; a half goes to the even neighbour.</summary>
    HalfEven,
}
