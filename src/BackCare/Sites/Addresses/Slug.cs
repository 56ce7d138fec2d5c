using System.Globalization;
using System.Text;

namespace BackCare.Sites.Addresses;

/// <summary>
/// Converts words to a part of a URL: lower-case letters and digits of any alphabet, separated by single hyphens, with plain Latin
/// letters in place of accented ones.
/// </summary>
public static class Slug
{
    /// <summary>The slug; empty if the words contain no letter or digit.</summary>
    public static string Of(string words)
    {
        var slug = new StringBuilder(words.Length);
        foreach (var letter in words)
        {
            var small = char.ToLowerInvariant(letter);
            if (small is >= '\u0300' and <= '\u036f')
            {
                continue;
            }

            if (char.IsLetterOrDigit(small) || (small > '\u007f' && IsMark(small)))
            {
                _ = small < '\u0080' || Folding.Of(small) is not { } folded ? slug.Append(small) : slug.Append(folded);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }

    private static bool IsMark(char letter) =>
        char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
