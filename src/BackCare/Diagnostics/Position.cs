namespace BackCare.Diagnostics;

/// <summary>A position between two characters of a text.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 units; a tab counts as one, a byte order mark is not counted.</param>
public readonly record struct Position(int Line, int Column) : IComparable<Position>
{
    /// <summary>Line 1, column 1.</summary>
    public static Position Start { get; } = new(1, 1);

    /// <inheritdoc/>
    public int CompareTo(Position other) => (Line, Column).CompareTo((other.Line, other.Column));
}
