using BackCare.Assessments.Model;
using BackCare.Assessments.Programs;

namespace BackCare.Assessments.Proving.Diagram;

/// <summary>What a condition decides.</summary>
internal enum ConditionRole
{
    AskIf,
    Stop,
    When,
}

/// <summary>One condition at one point where paths read it.</summary>
/// <param name="Role">What it decides.</param>
/// <param name="Condition">What is proved, and what the scorers judge.</param>
/// <param name="Written">The same condition as it is written, for messages; the items of a block share theirs.</param>
/// <param name="Index">The question before (<c>ask_if</c>) or after (<c>stop</c>) which it is read; the number of questions for a <c>when</c>.</param>
/// <param name="Variable">The live variable with its residual.</param>
internal sealed record ConditionRead(ConditionRole Role, ProgramCondition Condition, Condition Written, int Index, int Variable)
{
    /// <summary>Its tests with the same tests as they are written, left to right.</summary>
    public IEnumerable<(ProgramTest Test, AtomicTest Written)> Tests => Pair(Condition, Written);

    /// <summary>The tests of a lowered condition with those of the condition that it comes from: lowering keeps their number and order.</summary>
    public static IEnumerable<(ProgramTest Test, AtomicTest Written)> Pair(ProgramCondition condition, Condition written) =>
        condition.Tests().Zip(written.Tests());
}
