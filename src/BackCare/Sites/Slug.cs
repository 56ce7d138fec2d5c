using System.Text;

namespace BackCare.Sites;

/// <summary>Turns words into a part of a URL: small letters and digits with single "-" between; marks are folded by a table of our own.</summary>
public static class Slug
{
    private const string Marked = "àáâãäåāăąçćčďèéêëēėęěğģìíîïīįıķłļñńňņòóôõöøōőŕřśšşșťțţùúûüūůűųýÿžźż";
    private const string Plain = "aaaaaaaaacccdeeeeeeeeggiiiiiiikllnnnnoooooooorrsssstttuuuuuuuuyyzzz";

    /// <summary>The slug; empty if the words hold neither letter nor digit of any alphabet.</summary>
    public static string Of(string words)
    {
        var slug = new StringBuilder(words.Length);
        foreach (var letter in words)
        {
            var small = char.ToLowerInvariant(letter);
            if (small is 'ß' or 'æ' or 'œ')
            {
                slug.Append(small switch { 'ß' => "ss", 'æ' => "ae", _ => "oe" });
            }
            else if (Folded(small) is var plain && char.IsLetterOrDigit(plain))
            {
                slug.Append(plain);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }

    private static char Folded(char small) =>
        small < '\u0080' ? small : Marked.IndexOf(small, StringComparison.Ordinal) is var at and >= 0 ? Plain[at] : small;
}
