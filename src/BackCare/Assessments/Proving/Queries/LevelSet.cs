using System.Numerics;
using BackCare.Assessments.Model;

namespace BackCare.Assessments.Proving.Queries;

/// <summary>Levels that are possible.</summary>
/// <param name="Bits">One bit for each, the most urgent the lowest; the sixth for "no outcome".</param>
internal readonly record struct LevelSet(byte Bits)
{
    /// <summary>The set of one level; of "no outcome" for null.</summary>
    public static LevelSet Of(Level? level) => new((byte)(1 << (level is { } known ? (int)known : 5)));

    /// <summary>The most urgent; null if there is none.</summary>
    public Level? MostUrgent => (Bits & 31) == 0 ? null : (Level)BitOperations.TrailingZeroCount(Bits);

    /// <summary>The mildest; null if there is none.</summary>
    public Level? Mildest => (Bits & 31) == 0 ? null : (Level)BitOperations.Log2((uint)Bits & 31);

    /// <summary>The levels of both.</summary>
    public LevelSet Or(LevelSet other) => new((byte)(Bits | other.Bits));
}
