using System.Collections.Immutable;
using BackCare.Diagnostics;

namespace BackCare.Content;

/// <summary>One stretch of text that a reader reads.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Plain words, line breaks as spaces.</param>
/// <param name="Location">The whole stretch.</param>
/// <param name="Container">The container in which it stands; null outside.</param>
/// <param name="IsBold">True if all of it is bold.</param>
/// <param name="Marks">Where its parts were written, by rising offset; the first is at offset 0. Empty for a text without a letter.</param>
public sealed record Prose(
    ProseKind Kind, string Text, Location Location, ContainerKind? Container, bool IsBold, ImmutableArray<ProseMark> Marks)
{
    /// <summary>Where <paramref name="length"/> characters of the text from <paramref name="offset"/> on stand in the source.</summary>
    public Location PlaceOf(int offset, int length) => new(Location.File, PositionOf(offset), PositionOf(offset + length, isEnd: true));

    private Position PositionOf(int offset, bool isEnd = false)
    {
        var position = Location.Start;
        foreach (var mark in Marks)
        {
            if (mark.Offset > offset || (isEnd && mark.Offset == offset && offset > 0))
            {
                break;
            }

            position = mark.Position with { Column = mark.Position.Column + Math.Min(offset - mark.Offset, mark.Length) };
        }

        return position;
    }
}

/// <summary>A run of prose that stands in one line of the source as it is.</summary>
/// <param name="Offset">In the prose's text.</param>
/// <param name="Length">In UTF-16 units; 0 where the source does not spell the text out (an entity, a folded YAML text).</param>
/// <param name="Position">Of its first character.</param>
public readonly record struct ProseMark(int Offset, int Length, Position Position);
