namespace BackCare.Linting.Words;

/// <summary>Counterparts of LINQ methods for spans of characters.</summary>
internal static class Characters
{
    /// <summary>Determines whether any character satisfies the predicate.</summary>
    public static bool Any(this ReadOnlySpan<char> text, Func<char, bool> isWanted)
    {
        foreach (var character in text)
        {
            if (isWanted(character))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Counts the characters that satisfy the predicate.</summary>
    public static int Count(this ReadOnlySpan<char> text, Func<char, bool> isWanted)
    {
        var count = 0;
        foreach (var character in text)
        {
            count += isWanted(character) ? 1 : 0;
        }

        return count;
    }
}
