using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace BackCare.Assessments.Programs;

/// <summary>An immutable list that equals another one with equal items in the same order, so that records made of lists compare by content.</summary>
[CollectionBuilder(typeof(Sequence), nameof(Sequence.Create))]
public readonly struct Sequence<T> : IReadOnlyList<T>, IEquatable<Sequence<T>>
{
    private readonly ImmutableArray<T> items;

    internal Sequence(ImmutableArray<T> items) => this.items = items;

    /// <summary>How many items there are.</summary>
    public int Length => items.IsDefault ? 0 : items.Length;

    /// <summary>True where there are none; also of <c>default</c>.</summary>
    public bool IsEmpty => Length == 0;

    int IReadOnlyCollection<T>.Count => Length;

    /// <summary>The item at an index from 0.</summary>
    public T this[int index] => items[index];

    public static bool operator ==(Sequence<T> left, Sequence<T> right) => left.Equals(right);

    public static bool operator !=(Sequence<T> left, Sequence<T> right) => !left.Equals(right);

    /// <summary>The index of the first item equal to this one; -1 if there is none.</summary>
    public int IndexOf(T item) => items.IsDefault ? -1 : items.IndexOf(item);

    /// <summary>Whether some item equals this one.</summary>
    public bool Contains(T item) => IndexOf(item) >= 0;

    /// <summary>Enumerates the items in order.</summary>
    public ImmutableArray<T>.Enumerator GetEnumerator() => (items.IsDefault ? [] : items).GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(items.IsDefault ? [] : items)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(Sequence<T> other)
    {
        if (Length != other.Length)
        {
            return false;
        }

        for (var index = 0; index < Length; index++)
        {
            if (!EqualityComparer<T>.Default.Equals(items[index], other.items[index]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Sequence<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in this)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }
}

/// <summary>What <c>[…]</c> calls to make a <see cref="Sequence{T}"/>.</summary>
public static class Sequence
{
    /// <summary>A copy of the items.</summary>
    public static Sequence<T> Create<T>(ReadOnlySpan<T> items) => new([.. items]);
}
