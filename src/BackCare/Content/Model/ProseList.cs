using System.Collections;

namespace BackCare.Content.Model;

/// <summary>Consecutive stretches of a text. The list is a view of the words of the whole text and stores none itself.</summary>
public readonly struct ProseList : IReadOnlyList<Prose>
{
    private readonly ProseText? text;
    private readonly int first;

    internal ProseList(ProseText text, int first, int count) => (this.text, this.first, Count) = (text, first, count);

    /// <summary>The number of stretches.</summary>
    public int Count { get; }

    /// <summary>The stretch at an index, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The index is negative, or not less than <see cref="Count"/>.</exception>
    public Prose this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            return new(text!, first + index);
        }
    }

    /// <summary>An enumerator of all stretches, in order. It allocates nothing.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<Prose> IEnumerable<Prose>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Enumerates the stretches of a list.</summary>
    public struct Enumerator(ProseList list) : IEnumerator<Prose>
    {
        private int at = -1;

        /// <inheritdoc/>
        public readonly Prose Current => list[at];

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext() => ++at < list.Count;

        /// <inheritdoc/>
        public void Reset() => at = -1;

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
