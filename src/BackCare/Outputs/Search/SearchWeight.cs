namespace BackCare.Outputs.Search;

/// <summary>
/// The weight of a word on a page: one bit for each important place, so that a better place outweighs all lesser places together.
/// </summary>
internal static class SearchWeight
{
    /// <summary>An occurrence in the title.</summary>
    public const int Title = 16;

    /// <summary>An occurrence in the description or the takeaways.</summary>
    public const int Takeaway = 8;

    /// <summary>An occurrence in a heading or in the name of a term.</summary>
    public const int Heading = 4;

    /// <summary>An occurrence in the text; counted up to three times.</summary>
    public const int Text = 1;

    /// <summary>The number of bits in a weight.</summary>
    public const int Bits = 5;

    private const int MostTexts = 3;

    /// <summary>A weight after one more occurrence.</summary>
    public static int Plus(int weight, int found) =>
        found != Text ? weight | found : (weight & MostTexts) < MostTexts ? weight + 1 : weight;
}
