using System.Collections.Immutable;

namespace BackCare.Cli.Disk;

/// <summary>What a build changed in its destination; the record is not counted.</summary>
/// <param name="Written">Paths that are new or differ, sorted.</param>
/// <param name="Unchanged">How many files stayed as they were.</param>
/// <param name="Deleted">Paths that BackCare had made and that are gone, sorted.</param>
/// <param name="Foreign">Files that BackCare did not make and left alone, sorted.</param>
/// <param name="ReplacedOneByOne">Why the folder could not be swapped in one step; null if it could.</param>
internal sealed record OutputCounts(
    ImmutableArray<string> Written,
    int Unchanged,
    ImmutableArray<string> Deleted,
    ImmutableArray<string> Foreign,
    string? ReplacedOneByOne);
