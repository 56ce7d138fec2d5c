using System.Diagnostics;

namespace BackCare.Assessments.Programs;

/// <summary>Looks through the parts of conditions.</summary>
internal static class ProgramConditions
{
    /// <summary>The tests in a condition, left to right, as often as they occur.</summary>
    public static IEnumerable<ProgramTest> Tests(this ProgramCondition condition) => condition switch
    {
        ProgramAndCondition and => and.Parts.SelectMany(Tests),
        ProgramOrCondition or => or.Parts.SelectMany(Tests),
        ProgramNotCondition not => not.Part.Tests(),
        ProgramTest test => [test],
        _ => throw new UnreachableException(),
    };
}
