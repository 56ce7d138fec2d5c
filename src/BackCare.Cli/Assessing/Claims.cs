using System.Globalization;
using System.Numerics;

namespace BackCare.Cli.Assessing;

/// <summary>The claims in words, and numbers as people read them.</summary>
internal static class Claims
{
    /// <summary>What a claim says where it holds.</summary>
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

    /// <summary>A count with its thousands apart.</summary>
    public static string Number(BigInteger count) => count.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>"1 answer set", "12 answer sets".</summary>
    public static string Sets(BigInteger count) => count.IsOne ? "1 answer set" : $"{Number(count)} answer sets";
}
