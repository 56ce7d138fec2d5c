using System.Numerics;
using BackCare.Assessments.Model;
using BackCare.Diagnostics;

namespace BackCare.Assessments.Rules;

/// <summary>One claim of SELF-CHECKS section 4 and what became of it.</summary>
/// <param name="Id"><c>P1</c> to <c>P10</c>.</param>
/// <param name="Ok">True: proved. A claim that holds has null everywhere else.</param>
/// <param name="Message">One line: what is wrong.</param>
/// <param name="Count">How many answer sets show it.</param>
/// <param name="Witness">One answer set that shows it.</param>
/// <param name="Location">Where the cause is written.</param>
public sealed record Proof(string Id, bool Ok, string? Message, BigInteger? Count, AnswerMap? Witness, Location? Location)
{
    /// <summary>The line of the cause.</summary>
    public int? Line => Location?.Start.Line;

    /// <summary>A claim that holds.</summary>
    public static Proof Holds(string id) => new(id, Ok: true, null, null, null, null);
}
