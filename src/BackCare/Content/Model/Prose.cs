using BackCare.Diagnostics;

namespace BackCare.Content.Model;

/// <summary>A stretch of text that readers see, such as a paragraph. It is a view of the words of a whole text.</summary>
public readonly record struct Prose
{
    private readonly ProseText text;
    private readonly int index;

    internal Prose(ProseText text, int index) => (this.text, this.index) = (text, index);

    /// <summary>The role of the stretch on the page.</summary>
    public ProseKind Kind => text.KindOf(index);

    /// <summary>The plain words, with a space in place of each line break.</summary>
    public ReadOnlySpan<char> Text => Memory.Span;

    /// <summary>The same words as <see cref="Text"/>, in a form that can be stored.</summary>
    internal ReadOnlyMemory<char> Memory => text.WordsOf(index);

    /// <summary>The words of all stretches of the same text, without separators.</summary>
    internal ReadOnlySpan<char> AllWords => text.Words;

    /// <summary>The location of the whole stretch.</summary>
    public Location Location => text.LocationOf(index);

    /// <summary>The container that the stretch is in; null if it is in none.</summary>
    public ContainerKind? Container => text.ContainerOf(index);

    /// <summary>True if the whole stretch is bold.</summary>
    public bool IsBold => text.IsBold(index);

    /// <summary>The source location of <paramref name="length"/> characters of the text, from index <paramref name="offset"/>.</summary>
    public Location PlaceOf(int offset, int length) => text.PlaceOf(index, offset, length);

    /// <summary>The plain words as a string.</summary>
    public override string ToString() => Text.ToString();
}
