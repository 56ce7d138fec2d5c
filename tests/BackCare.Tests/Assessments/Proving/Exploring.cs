using BackCare.Assessments.Model;
using BackCare.Assessments.Proving.Queries;

namespace BackCare.Tests.Assessments.Proving;

/// <summary>What the prover finds out about a self-check as it is shipped.</summary>
internal static class Exploring
{
    public static Exploration Run(Assessment assessment, long budget = Explorer.Budget) =>
        Explorer.Explore(assessment, Program.Lower(assessment), budget);
}
