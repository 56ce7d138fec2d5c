using System.Collections.Immutable;

namespace BackCare.Outputs.Search;

/// <summary>Words too common to be useful, in the form of <see cref="SearchWords"/>. They are neither indexed nor searched for.</summary>
internal static class StopWords
{
    private const string English =
        "a about after all also am an and any are as at be because been before but by can could did do does dont for from had has have he "
        + "her here him his how i if im in "
        + "into is it its ive just me more most my no not of on or our out over should so some than that the their them then there these "
            + "they this to too up us was we "
        + "were what when where which who why will with would you your";

    private const string Spanish =
        "a al algo como con cual cuando de del desde donde el ella ellas ellos en entre era es esa ese eso esta estan estas este esto "
        + "estos fue ha hay la las le les lo los "
        + "mas me mi mis muy no nos o para pero por porque que quien se ser si sin sobre son su sus tambien te ti tu tus un una unas uno "
            + "unos y ya yo";

    /// <summary>The stop words of a language; empty for an unknown language.</summary>
    public static ImmutableArray<string> Of(string language) => [.. (language.Split('-')[0] switch
    {
        "en" => English,
        "es" => Spanish,
        _ => "",
    }).Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
