namespace BackCare.Diagnostics;

/// <summary>A stretch of a source file.</summary>
/// <param name="File">Path from the site's root with "/" between names; for a bare file, the path as it was typed.</param>
/// <param name="Start">The first character.</param>
/// <param name="End">Just behind the last character; equal to <paramref name="Start"/> where only a place is known.</param>
public readonly record struct Location(string File, Position Start, Position End) : IComparable<Location>
{
    /// <summary>Where BackCare itself is at fault, or the machine: no file stands behind it.</summary>
    public static Location Program => TopOf("backcare");

    /// <summary>True for <see cref="Program"/>.</summary>
    public bool IsProgram => this == Program;

    /// <summary>The top of a file, for findings that concern it as a whole.</summary>
    public static Location TopOf(string file) => new(file, Position.Start, Position.Start);

    /// <summary>A stretch of <paramref name="length"/> UTF-16 units in one line.</summary>
    public static Location InLine(string file, int line, int column, int length) =>
        new(file, new(line, column), new(line, column + length));

    /// <summary>By file (ordinal), then start, then end.</summary>
    public int CompareTo(Location other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        return byFile != 0 ? byFile : (Start, End).CompareTo((other.Start, other.End));
    }

    /// <summary><c>file:line:column</c>.</summary>
    public override string ToString() => $"{File}:{Start.Line}:{Start.Column}";
}
