using System.Collections.Immutable;

namespace BackCare.Cli.Disk;

/// <summary>The changes that a build made in its destination, not counting the record.</summary>
/// <param name="Written">The paths of new and changed files, sorted.</param>
/// <param name="Unchanged">The number of files that did not change.</param>
/// <param name="Deleted">The paths of files of the previous site that were deleted, sorted.</param>
/// <param name="Foreign">The paths of files that BackCare did not make and kept, sorted.</param>
/// <param name="ReplacedOneByOne">The reason why the folder could not be swapped in one step; null if it was.</param>
internal sealed record OutputCounts(
    ImmutableArray<string> Written,
    int Unchanged,
    ImmutableArray<string> Deleted,
    ImmutableArray<string> Foreign,
    string? ReplacedOneByOne);
