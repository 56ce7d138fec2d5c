namespace BackCare.Assessments.Proving.Variables;

/// <summary>The truth of a test on one path.</summary>
internal enum Truth
{
    False,
    True,

    /// <summary>It reads an answer, or a score, that is not there.</summary>
    Undefined,
}

/// <summary>Turns what the scorer says into a <see cref="Truth"/>.</summary>
internal static class Truths
{
    /// <summary>Null is undefined.</summary>
    public static Truth ToTruth(this bool? holds) => holds switch
    {
        null => Truth.Undefined,
        true => Truth.True,
        false => Truth.False,
    };
}

/// <summary>The truths of a test on some path, among the paths on which it is defined.</summary>
internal readonly record struct TruthSet(bool True, bool False)
{
    /// <summary>The set of one truth.</summary>
    public static TruthSet Of(Truth truth) => new(truth == Truth.True, truth == Truth.False);

    /// <summary>The truths of both.</summary>
    public TruthSet Or(TruthSet other) => new(True || other.True, False || other.False);
}
