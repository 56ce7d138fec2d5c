namespace BackCare.Assessments.Model;

/// <summary>How outcomes are chosen on an unstopped path.</summary>
public enum Policy
{
    /// <summary>The first outcome whose <c>when</c> is true.</summary>
    First,

    /// <summary>The only outcome whose <c>when</c> is true: all are defined everywhere, and exactly one is true (proven, P1).</summary>
    Unique,
}
