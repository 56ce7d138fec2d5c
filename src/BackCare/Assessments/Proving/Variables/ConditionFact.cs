using BackCare.Assessments.Model;

namespace BackCare.Assessments.Proving.Variables;

/// <summary>What is left of one condition. Its values are formulas.</summary>
internal sealed class ConditionFact(Formulas formulas, Condition condition) : LiveFact
{
    /// <inheritdoc/>
    public override int Start { get; } = formulas.Of(condition);

    /// <inheritdoc/>
    public override string Words => $"`{condition.Source}`";

    private protected override int Given(int value, int source, in Event @event) => formulas.Given(value, source, @event.Truths.AsSpan());
}
