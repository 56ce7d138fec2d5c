using System.Collections;

namespace BackCare.Content.Model;

/// <summary>Stretches of text that follow each other: a window on the words of a whole text, so that a part of it keeps nothing of its own.</summary>
public readonly struct ProseList : IReadOnlyList<Prose>
{
    private readonly ProseText? text;
    private readonly int first;

    internal ProseList(ProseText text, int first, int count) => (this.text, this.first, Count) = (text, first, count);

    /// <summary>How many stretches there are.</summary>
    public int Count { get; }

    /// <summary>One stretch, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are not that many.</exception>
    public Prose this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            return new(text!, first + index);
        }
    }

    /// <summary>From the first to the last; nothing is allocated.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<Prose> IEnumerable<Prose>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Goes through the stretches of a list.</summary>
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
