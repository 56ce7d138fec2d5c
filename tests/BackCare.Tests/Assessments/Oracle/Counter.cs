using System.Numerics;
using BackCare.Assessments.Proving.Witnesses;

namespace BackCare.Tests.Assessments.Oracle;

/// <summary>Counts answer sets and keeps the shortest, the first of equals.</summary>
internal sealed class Counter
{
    private int length = int.MaxValue;

    public BigInteger Count { get; private set; }

    /// <summary>Null while nothing was counted.</summary>
    public Witness? Witness { get; private set; }

    /// <summary>Null while nothing was counted.</summary>
    public WitnessedCount? Seen => Witness is null ? null : new(Count, Witness);

    public void Add(EnumeratorState state, BigInteger weight, int outcome)
    {
        Count += weight;
        if (state.Length < length)
        {
            (length, Witness) = (state.Length, state.Witness(outcome));
        }
    }
}
