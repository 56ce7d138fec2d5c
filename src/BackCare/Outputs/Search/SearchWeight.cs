namespace BackCare.Outputs.Search;

/// <summary>How much a word counts on a page: one bit for each place that matters, so that a better place wins over all lesser ones together.</summary>
internal static class SearchWeight
{
    /// <summary>In the title.</summary>
    public const int Title = 16;

    /// <summary>In the description or the takeaways.</summary>
    public const int Takeaway = 8;

    /// <summary>In a heading, or the name of a topic.</summary>
    public const int Heading = 4;

    /// <summary>In the text; counted up to three times.</summary>
    public const int Text = 1;

    /// <summary>Bits of a whole weight.</summary>
    public const int Bits = 5;

    private const int MostTexts = 3;

    /// <summary>A weight after one more find.</summary>
    public static int Plus(int weight, int found) => found != Text ? weight | found : (weight & MostTexts) < MostTexts ? weight + 1 : weight;
}
