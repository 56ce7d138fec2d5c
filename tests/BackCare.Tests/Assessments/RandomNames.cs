namespace BackCare.Tests.Assessments;

/// <summary>What a random self-check has declared so far.</summary>
public sealed class RandomNames
{
    /// <summary>Questions and items of blocks, in order.</summary>
    public List<RandomQuestion> Questions { get; } = [];

    public List<string> Blocks { get; } = [];

    /// <summary>Scores that conditions may read; filled when all questions are there.</summary>
    public List<string> Scores { get; } = [];

    /// <summary>Band sets with the names of their bands.</summary>
    public List<(string Id, List<string> Bands)> BandSets { get; } = [];

    public IEnumerable<RandomQuestion> Weighed => Questions.Where(q => q is { Weighed: true, IsUnscored: false });
}

/// <summary>A question of a random self-check.</summary>
/// <param name="Kind"><c>one</c>, <c>yes_no</c>, <c>any</c> or <c>number</c>.</param>
/// <param name="Options">How many; they are called x0, x1, …; yes_no has yes and no.</param>
/// <param name="Weighed">Whether it can stand in a sum.</param>
/// <param name="Block">Whether it is an item of a block.</param>
public sealed record RandomQuestion(string Id, string Kind, int Options, bool Weighed, bool Block)
{
    public int Low { get; init; }

    public int High { get; init; }

    public bool IsUnscored { get; init; }

    public string Option(int at) => Kind == "yes_no" ? (at == 0 ? "yes" : "no") : $"x{at}";
}
