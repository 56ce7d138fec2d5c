using BackCare.Diagnostics;

namespace BackCare.Content.Model;

/// <summary>One stretch of readable text: a window on the words of a whole text.</summary>
public readonly record struct Prose
{
    private readonly ProseText text;
    private readonly int index;

    internal Prose(ProseText text, int index) => (this.text, this.index) = (text, index);

    /// <summary>The role of the stretch on the page.</summary>
    public ProseKind Kind => text.KindOf(index);

    /// <summary>Plain words, line breaks as spaces.</summary>
    public ReadOnlySpan<char> Text => Memory.Span;

    /// <summary>The same as <see cref="Text"/>, as memory that can be stored.</summary>
    internal ReadOnlyMemory<char> Memory => text.WordsOf(index);

    /// <summary>The words of all stretches of the same text.</summary>
    internal ReadOnlySpan<char> AllWords => text.Words;

    /// <summary>The whole stretch.</summary>
    public Location Location => text.LocationOf(index);

    /// <summary>The container around it; null if there is none.</summary>
    public ContainerKind? Container => text.ContainerOf(index);

    /// <summary>True if all of it is bold.</summary>
    public bool IsBold => text.IsBold(index);

    /// <summary>The source location of <paramref name="length"/> characters of the text from <paramref name="offset"/> on.</summary>
    public Location PlaceOf(int offset, int length) => text.PlaceOf(index, offset, length);

    /// <summary>The plain words as a string.</summary>
    public override string ToString() => Text.ToString();
}
