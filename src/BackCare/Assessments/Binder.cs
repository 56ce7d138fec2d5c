using BackCare.Diagnostics;

namespace BackCare.Assessments;

/// <summary>Gives every name in a self-check its meaning and reports every mistake with its place.</summary>
public static class Binder
{
    /// <summary>The bound self-check; null if any mistake is an error.</summary>
    public static Checked<Assessment?> Bind(AssessmentSyntax syntax) => new(null, []);
}
