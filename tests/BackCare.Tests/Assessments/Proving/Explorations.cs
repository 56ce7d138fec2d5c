using BackCare.Assessments.Model;
using BackCare.Assessments.Proving.Queries;

namespace BackCare.Tests.Assessments.Proving;

internal static class Explorations
{
    /// <summary>What the prover finds out about a self-check as it is shipped.</summary>
    public static Exploration Of(Assessment assessment, long budget = Explorer.Budget) =>
        Explorer.Explore(assessment, Program.Lower(assessment), budget);
}
