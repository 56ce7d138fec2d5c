using System.Collections.Immutable;

namespace BackCare.Diagnostics;

/// <summary>The result of a phase: the value of every part that passed, and all findings. Work never stops at an error.</summary>
/// <param name="Value">The value; parts with an error are absent from it.</param>
/// <param name="Diagnostics">The findings, in the order found; they are sorted only for display.</param>
public sealed record Checked<T>(T Value, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>True if no finding is an error.</summary>
    public bool Passed => !Diagnostics.AnyError();

    /// <summary>The result of the next phase, which runs even if this one found errors; its findings follow those of this one.</summary>
    public Checked<TResult> SelectMany<TNext, TResult>(Func<T, Checked<TNext>> next, Func<T, TNext, TResult> join)
    {
        var following = next(Value);
        return new(join(Value, following.Value), [.. Diagnostics, .. following.Diagnostics]);
    }
}
