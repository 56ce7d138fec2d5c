using System.Diagnostics;
using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;

namespace BackCare.Assessments.Programs;

/// <summary>The words for roundings and fills in the JSON of a program.</summary>
internal static class ProgramWords
{
    /// <summary>Such as <c>half_up</c>.</summary>
    public static string WordOf(Rounding rounding) => rounding switch
    {
        Rounding.HalfUp => "half_up",
        Rounding.Up => "up",
        Rounding.Down => "down",
        Rounding.HalfEven => "half_even",
        _ => throw new UnreachableException(),
    };

    /// <summary>The rounding of a word.</summary>
    /// <exception cref="FormatException">The word is none of the four.</exception>
    public static Rounding ReadRounding(string word) => word switch
    {
        "half_up" => Rounding.HalfUp,
        "up" => Rounding.Up,
        "down" => Rounding.Down,
        "half_even" => Rounding.HalfEven,
        _ => throw new FormatException(word),
    };

    /// <summary>Such as <c>mean</c>.</summary>
    public static string WordOf(Fill fill) => fill switch
    {
        Fill.Mean => "mean",
        Fill.Zero => "zero",
        Fill.Drop => "drop",
        _ => throw new UnreachableException(),
    };

    /// <summary>The fill of a word.</summary>
    /// <exception cref="FormatException">The word is none of the three.</exception>
    public static Fill ReadFill(string word) => word switch
    {
        "mean" => Fill.Mean,
        "zero" => Fill.Zero,
        "drop" => Fill.Drop,
        _ => throw new FormatException(word),
    };
}
