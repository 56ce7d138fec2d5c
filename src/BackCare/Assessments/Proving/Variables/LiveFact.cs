using System.Collections.Immutable;
using BackCare.Assessments.Proving.Choices;

namespace BackCare.Assessments.Proving.Variables;

/// <summary>
/// One thing that a state remembers because an expression further on reads it: what is left of a condition, or an unfinished score.
/// Its values are numbers that only the fact itself can read.
/// </summary>
internal abstract class LiveFact
{
    // By value, then by choice; 0 is "not worked out yet", so every value stands one higher.
    private readonly Dictionary<int, List<int[]>> known = [];

    /// <summary>Its value before the first question.</summary>
    public abstract int Start { get; }

    /// <summary>What it is about, in words for a message.</summary>
    public abstract string Words { get; }

    /// <summary>
    /// Its value after a source has been decided. Each is worked out once, and only where some path takes it.
    /// </summary>
    /// <param name="source">The place of a question, or the number of questions plus the place of a score.</param>
    /// <param name="column">The place of the choice, or the number of the score's truths.</param>
    /// <param name="event">What happened.</param>
    public int Next(int value, int source, int column, in Event @event)
    {
        var (table, at) = Alike(source, column, @event);
        if (!known.TryGetValue(table, out var rows))
        {
            known.Add(table, rows = []);
        }

        while (rows.Count <= value)
        {
            rows.Add([]);
        }

        var row = rows[value];
        if (row.Length <= at)
        {
            Array.Resize(ref row, Math.Max(at + 1, @event.Columns));
            rows[value] = row;
        }

        return (row[at] == 0 ? row[at] = Given(value, source, @event) + 1 : row[at]) - 1;
    }

    /// <summary>Gives events that always do the same to this fact one table and column, so that they are worked out once for all questions.</summary>
    private protected virtual (int Table, int Column) Alike(int source, int column, in Event @event) => (source, column);

    private protected abstract int Given(int value, int source, in Event @event);
}

/// <summary>The decision of one source.</summary>
/// <param name="Truths">What its atoms come to, by <see cref="Atom.At"/>.</param>
/// <param name="Choice">Null where the source is a score.</param>
/// <param name="Columns">How many different events of this source are known to be possible.</param>
internal readonly record struct Event(ImmutableArray<Truth> Truths, Choice? Choice, int Columns);
