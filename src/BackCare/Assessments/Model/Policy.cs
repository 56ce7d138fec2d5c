namespace BackCare.Assessments.Model;

/// <summary>How outcomes are chosen on an unstopped path.</summary>
public enum Policy
{
    /// <summary>The first whose <c>when</c> holds.</summary>
    First,

    /// <summary>The only one whose <c>when</c> holds: all are defined everywhere and no two hold together (proven, P1).</summary>
    Unique,
}
