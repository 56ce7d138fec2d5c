namespace BackCare.Assessments.Proving.Variables;

/// <summary>The residual of one condition. Its values are formulas.</summary>
/// <param name="formula">The condition before anything is known.</param>
/// <param name="written">The condition as it is written.</param>
internal sealed class ConditionVariable(ResidualFormulas formulas, int formula, string written) : LiveVariable
{
    /// <inheritdoc/>
    public override int Start => formula;

    /// <inheritdoc/>
    public override string Words => $"`{written}`";

    private protected override int Advance(int value, int source, Decision decision) =>
        formulas.Substitute(value, source, decision.Truths.AsSpan());
}
