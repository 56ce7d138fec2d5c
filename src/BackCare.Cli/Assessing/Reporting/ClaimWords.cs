using System.Globalization;
using System.Numerics;

namespace BackCare.Cli.Assessing.Reporting;

/// <summary>The claims in plain words, and counts in readable form.</summary>
internal static class ClaimWords
{
    /// <summary>The statement that a claim proves; for an unknown id, the id itself.</summary>
    public static string Words(string id) => id switch
    {
        "P1" => "every path has exactly one outcome",
        "P2" => "every question is asked on some path",
        "P3" => "every outcome, option, band and card can be reached",
        "P4" => "the longest path is not too long",
        "P5" => "no red flag ends below its level",
        "P6" => "ranges are exact, and each score value is in one band",
        "P7" => "each condition is sometimes true and sometimes false",
        "P8" => "every value is available wherever it is read",
        "P9" => "more points never lower the level, where `monotone` says so",
        "P10" => "every lookup value is in its table",
        _ => id,
    };

    /// <summary>A count with thousands separators, such as <c>1,234</c>.</summary>
    public static string Number(BigInteger count) => count.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>A number of answer sets in words, such as "1 answer set" or "12 answer sets".</summary>
    public static string Sets(BigInteger count) => count.IsOne ? "1 answer set" : $"{Number(count)} answer sets";
}
