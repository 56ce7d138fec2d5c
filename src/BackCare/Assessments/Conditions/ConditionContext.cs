namespace BackCare.Assessments.Conditions;

/// <summary>The place of a condition in a file, which determines what it can read.</summary>
/// <param name="Names">Everything that the file declares.</param>
/// <param name="Use">The key whose value it is.</param>
/// <param name="Limit">Only questions with an index below this can be read.</param>
/// <param name="Owner">The question, score or outcome that has the condition, for messages.</param>
internal sealed record ConditionContext(Names Names, ConditionUse Use, int Limit, string Owner);

/// <summary>The keys whose values are conditions.</summary>
internal enum ConditionUse
{
    AskIf,
    Stop,
    When,
    Count,
}
