namespace BackCare.Linting.Words;

/// <summary>What LINQ says of strings, said of spans.</summary>
internal static class Characters
{
    /// <summary>True if one of them is wanted.</summary>
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

    /// <summary>How many of them are wanted.</summary>
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
