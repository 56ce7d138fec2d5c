using System.Collections.Immutable;

namespace BackCare.Benchmarks.Articles;

/// <summary>One of the forty terms that articles may carry.</summary>
internal readonly record struct Tag(string Id, string Title)
{
    /// <summary>All forty, in the order of their declaration.</summary>
    public static ImmutableArray<Tag> All { get; } =
    [
        .. "Ankles,Balance,Breathing,Calves,Carrying,Chairs,Cold packs,Cooking,Cycling,Daily tasks,Desk work,Driving,Elbows,Feet,Floor moves,Gardening,Hands,Heat,Hips,Housework,Jaw,Knees,Lifting,Lower back,Neck,Pacing,Pool,Rest days,Running,Shoulders,Sleep,Stairs,Standing,Stretching,Travel,Upper back,Visits,Walking,Warm-up,Wrists"
            .Split(',')
            .Select(title => new Tag(title.ToLowerInvariant().Replace(' ', '-'), title)),
    ];
}
