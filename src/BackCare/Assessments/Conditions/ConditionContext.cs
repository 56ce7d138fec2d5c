namespace BackCare.Assessments.Conditions;

/// <summary>Where a condition stands, and so what it may read.</summary>
/// <param name="Names">Everything that the file declares.</param>
/// <param name="Use">The key under which it stands.</param>
/// <param name="Limit">Only questions at places below this may be read.</param>
/// <param name="Owner">The question, score or outcome that has the condition, for messages.</param>
internal sealed record ConditionContext(Names Names, ConditionUse Use, int Limit, string Owner);

/// <summary>The keys under which conditions stand.</summary>
internal enum ConditionUse
{
    AskIf,
    Stop,
    When,
    Count,
}
