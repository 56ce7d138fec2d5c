namespace BackCare.Diagnostics;

/// <summary>A part of a source file.</summary>
/// <param name="File">
/// The path from the site's root, with "/" between names; for a file outside a site, the path as the user typed it.
/// </param>
/// <param name="Start">The position of the first character.</param>
/// <param name="End">The position after the last character; equal to <paramref name="Start"/> if the part is empty.</param>
public readonly record struct Location(string File, Position Start, Position End) : IComparable<Location>
{
    /// <summary>The location of findings about BackCare itself or the machine, which concern no file.</summary>
    public static Location Program => TopOf("backcare");

    /// <summary>True for <see cref="Program"/>.</summary>
    public bool IsProgram => this == Program;

    /// <summary>The top of a file, for findings about the whole file.</summary>
    public static Location TopOf(string file) => new(file, Position.Start, Position.Start);

    /// <summary>A part of one line, <paramref name="length"/> UTF-16 units long; line and column count from 1.</summary>
    public static Location InLine(string file, int line, int column, int length) =>
        new(file, new(line, column), new(line, column + length));

    /// <summary>Compares by file (ordinal), then start, then end.</summary>
    public int CompareTo(Location other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        return byFile != 0 ? byFile : (Start, End).CompareTo((other.Start, other.End));
    }

    /// <summary>The start, as <c>file:line:column</c>.</summary>
    public override string ToString() => $"{File}:{Start.Line}:{Start.Column}";
}
