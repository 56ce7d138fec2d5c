using System.Collections.Immutable;
using System.Reflection;

namespace BackCare.Tests.House;

/// <summary>Who uses whom in the compiled shell.</summary>
public static class ShellCode
{
    /// <summary>The executable <c>backcare</c>.</summary>
    public static Assembly Assembly { get; } = typeof(BackCare.Cli.Shell).Assembly;

    /// <summary>Every use of a type or member by the shell's own code; each once.</summary>
    public static ImmutableHashSet<CodeUse> Uses { get; } = LibraryCode.Read(Assembly);

    /// <summary>Every type of the shell that somebody wrote.</summary>
    public static ImmutableArray<Type> WrittenTypes { get; } = LibraryCode.WrittenIn(Assembly);
}
