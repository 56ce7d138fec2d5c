using System.Collections.Immutable;

namespace BackCare.Diagnostics;

/// <summary>The value of all that passed, with everything that was found on the way. Reading never stops at an error.</summary>
/// <param name="Value">What could be made; parts with an error are absent from it.</param>
/// <param name="Diagnostics">In the order found; sorted only when shown.</param>
public sealed record Checked<T>(T Value, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>True if no finding is an error.</summary>
    public bool Passed => !Diagnostics.AnyError();

    /// <summary>Runs the next phase on the value whether or not this one found errors, and joins the findings.</summary>
    public Checked<TResult> SelectMany<TNext, TResult>(Func<T, Checked<TNext>> next, Func<T, TNext, TResult> join)
    {
        var following = next(Value);
        return new(join(Value, following.Value), [.. Diagnostics, .. following.Diagnostics]);
    }
}
