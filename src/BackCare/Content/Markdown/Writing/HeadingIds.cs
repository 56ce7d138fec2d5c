using System.Globalization;
using System.Text;

namespace BackCare.Content.Markdown.Writing;

/// <summary>
/// Generates the ids of headings as GitHub does: lower case, with letters, digits, hyphens and underscores kept, a hyphen for each space,
/// and everything else dropped. A repeated id ends in <c>-1</c>, <c>-2</c> and so on.
/// </summary>
internal sealed class HeadingIds
{
    private readonly Dictionary<string, int> used = new(StringComparer.Ordinal);

    /// <summary>An id for the heading, unique in the document.</summary>
    public string Next(string heading)
    {
        var wanted = Of(heading);
        var id = wanted;
        while (!used.TryAdd(id, 0))
        {
            id = $"{wanted}-{(++used[wanted]).ToString(CultureInfo.InvariantCulture)}";
        }

        return id;
    }

    private static string Of(string heading) => Ascii.IsValid(heading) ? OfAscii(heading) : OfAny(heading);

    private static string OfAscii(string heading)
    {
        var room = heading.Length <= 256 ? stackalloc char[256] : new char[heading.Length];
        var length = 0;
        foreach (var letter in heading)
        {
            if (char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' || char.IsWhiteSpace(letter))
            {
                room[length++] = char.IsWhiteSpace(letter) ? '-' : char.ToLowerInvariant(letter);
            }
        }

        return new(room[..length]);
    }

    private static string OfAny(string heading)
    {
        var id = new StringBuilder(heading.Length);
        foreach (var rune in heading.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || rune.Value == '-')
            {
                id.Append('-');
            }
            else if (rune.Value == '_' || Rune.IsLetterOrDigit(rune) || IsMark(rune))
            {
                id.Append(Rune.ToLowerInvariant(rune));
            }
        }

        return id.ToString();
    }

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.ConnectorPunctuation
            or UnicodeCategory.LetterNumber;
}
