namespace BackCare.Diagnostics;

/// <summary>A place between two characters of a text.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 units; a byte order mark is not counted, a tab counts one.</param>
public readonly record struct Position(int Line, int Column) : IComparable<Position>
{
    /// <summary>Line 1, column 1.</summary>
    public static Position Start { get; } = new(1, 1);

    /// <inheritdoc/>
    public int CompareTo(Position other) => (Line, Column).CompareTo((other.Line, other.Column));
}
