namespace BackCare.Diagnostics;

/// <summary>Finds the known word closest to a misspelled one.</summary>
public static class Spelling
{
    /// <summary>
    /// The candidate that takes the fewest edits (insert, delete, replace or swap of neighbours; letter case and <c>_</c> for <c>-</c> are
    /// free), the first by ordinal order among equals; null if every candidate takes more edits than a third of the word's length, limited
    /// to the range from one to three.
    /// </summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        var folded = Fold(word);
        var most = Math.Clamp(word.Length / 3, 1, 3);
        string? best = null;
        foreach (var candidate in candidates.Where(c => Math.Abs(c.Length - word.Length) <= most))
        {
            var distance = Distance(folded, Fold(candidate), most);
            if (distance < most || (distance == most && (best is null || string.CompareOrdinal(candidate, best) < 0)))
            {
                (best, most) = (candidate, distance);
            }
        }

        return best;
    }

    /// <summary><c>did you mean `x`?</c> for the nearest candidate; null if none is near enough.</summary>
    public static string? DidYouMean(string word, IEnumerable<string> candidates) =>
        Nearest(word, candidates) is { } nearest ? $"did you mean `{nearest}`?" : null;

    private static string Fold(string text) => text.ToLowerInvariant().Replace('_', '-');

    /// <summary>The number of edits; any number above <paramref name="most"/> as soon as that is exceeded.</summary>
    private static int Distance(string a, string b, int most)
    {
        int[][] rows = [new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]];
        for (var j = 0; j <= b.Length; j++)
        {
            rows[0][j] = j;
        }

        var leastAbove = 0;
        for (var i = 1; i <= a.Length; i++)
        {
            var least = Fill(rows, i, a, b);
            if (least > most && leastAbove > most)
            {
                return least;
            }

            leastAbove = least;
        }

        return rows[a.Length % 3][b.Length];
    }

    private static int Fill(int[][] rows, int i, string a, string b)
    {
        var (above, row) = (rows[(i - 1) % 3], rows[i % 3]);
        var least = row[0] = i;
        for (var j = 1; j <= b.Length; j++)
        {
            var replaced = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = Math.Min(replaced, Math.Min(above[j], row[j - 1]) + 1);
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
            {
                row[j] = Math.Min(row[j], rows[(i - 2) % 3][j - 2] + 1);
            }

            least = Math.Min(least, row[j]);
        }

        return least;
    }
}
