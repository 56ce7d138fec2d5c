using System.Numerics;
using System.Runtime.InteropServices;

namespace BackCare.Assessments.Proving.Variables;

/// <summary>Gives equal rows of whole numbers one number, counting from 0 in the order in which they first appear.</summary>
/// <param name="width">How many numbers a row has; may be 0, and then there is at most one row.</param>
internal sealed class RowTable(int width)
{
    // All rows one after the other: a million states are two arrays, not a million objects.
    private readonly List<int> rows = [];

    // Open addressing with linear probing; a slot has the number of a row plus one; 0 is free. At most half of them are taken.
    private int[] slots = new int[16];

    /// <summary>How many different rows there are.</summary>
    public int Count { get; private set; }

    /// <summary>The row of this number; valid until the next row is added.</summary>
    public ReadOnlySpan<int> this[int number] => CollectionsMarshal.AsSpan(rows).Slice(number * width, width);

    /// <summary>The number of the row, which is <see cref="Count"/> as it was before if the row is new.</summary>
    public int Add(ReadOnlySpan<int> row)
    {
        if (Count * 2 >= slots.Length)
        {
            Grow();
        }

        var slot = Find(row);
        if (slots[slot] == 0)
        {
            rows.AddRange(row);
            slots[slot] = ++Count;
        }

        return slots[slot] - 1;
    }

    /// <summary>Frees what only adding and finding need; the rows stay readable.</summary>
    public void Freeze()
    {
        slots = [];
        rows.TrimExcess();
    }

    private int Find(ReadOnlySpan<int> row)
    {
        var mask = slots.Length - 1;
        var slot = Hash(row) & mask;
        while (slots[slot] != 0 && !this[slots[slot] - 1].SequenceEqual(row))
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private void Grow()
    {
        slots = new int[slots.Length * 2];
        for (var number = 0; number < Count; number++)
        {
            slots[Find(this[number])] = number + 1;
        }
    }

    private static int Hash(ReadOnlySpan<int> row)
    {
        var hash = 0x9E3779B97F4A7C15UL;
        foreach (var number in row)
        {
            hash = (BitOperations.RotateLeft(hash, 23) ^ (uint)number) * 0xD6E8FEB86659FD93UL;
        }

        return (int)(hash >> 33);
    }
}
