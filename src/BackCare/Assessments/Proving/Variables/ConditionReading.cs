using BackCare.Assessments.Model;

namespace BackCare.Assessments.Proving.Variables;

/// <summary>Where a condition decides something.</summary>
internal enum ReadingKind
{
    AskIf,
    Stop,
    When,
}

/// <summary>One condition at one place where paths read it.</summary>
/// <param name="Place">The question before (<c>ask_if</c>) or behind which it is read; the number of questions for a <c>when</c>.</param>
/// <param name="Owner">The id of the question, or of the outcome.</param>
/// <param name="Fact">The fact that holds what is left of it.</param>
internal sealed record ConditionReading(ReadingKind Kind, Condition Condition, int Place, string Owner, int Fact);
