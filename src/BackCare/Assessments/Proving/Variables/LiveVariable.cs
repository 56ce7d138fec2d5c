namespace BackCare.Assessments.Proving.Variables;

/// <summary>
/// One thing that a state remembers because an expression further on reads it: the residual of a condition, or an unfinished score.
/// Its values are numbers that only the variable itself can interpret.
/// </summary>
internal abstract class LiveVariable
{
    // By table, then value, then column. Cells hold the next value plus one, so that the 0 of a fresh array means "not worked out yet".
    private readonly Dictionary<int, List<int[]>> known = [];

    /// <summary>Its value before the first question.</summary>
    public abstract int Start { get; }

    /// <summary>What it is about, in words for a message.</summary>
    public abstract string Words { get; }

    /// <summary>
    /// Its value after a source has been decided. Each is worked out once, and only where some path takes it.
    /// </summary>
    /// <param name="source">The index of a question, or the number of questions plus the index of a score.</param>
    /// <param name="column">The index of the choice, or the class of the score's value.</param>
    /// <param name="columns">How many columns of this source are known to be possible.</param>
    /// <param name="decision">What became known.</param>
    public int Next(int value, int source, int column, int columns, Decision decision)
    {
        var (table, cell) = Locate(source, column, columns, decision);
        if (!known.TryGetValue(table, out var rows))
        {
            known.Add(table, rows = []);
        }

        while (rows.Count <= value)
        {
            rows.Add([]);
        }

        var row = rows[value];
        if (row.Length <= cell)
        {
            Array.Resize(ref row, Math.Max(cell + 1, columns));
            rows[value] = row;
        }

        return (row[cell] == 0 ? row[cell] = Advance(value, source, decision) + 1 : row[cell]) - 1;
    }

    /// <summary>
    /// Gives decisions that always do the same to this variable one table and cell, so that they are worked out once for all questions.
    /// </summary>
    private protected virtual (int Table, int Cell) Locate(int source, int column, int columns, Decision decision) => (source, column);

    private protected abstract int Advance(int value, int source, Decision decision);
}
