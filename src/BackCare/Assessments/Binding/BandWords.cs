using System.Text.RegularExpressions;
using BackCare.Assessments.Numbers;
using BackCare.Assessments.Rules;
using BackCare.Diagnostics;
using BackCare.Yaml;

namespace BackCare.Assessments.Binding;

/// <summary>
/// Reads band words: <c>n</c>, <c>n to m</c>, <c>up to n</c>, <c>below n</c>, <c>at least n</c>, <c>above n</c>, and the two that join
/// them.
/// </summary>
internal static partial class BandWords
{
    /// <summary>The interval; null after an error. <c>unavailable</c> is the caller's.</summary>
    public static Interval? Parse(YamlText text, Findings findings)
    {
        var words = text.Text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var interval = words switch
        {
            [var n] when Rational.Parse(n) is { } one => new(one, true, one, true),
            ["up", "to", var n] => Between(null, false, n, true),
            [var n, "to", var m] => Between(n, true, m, true),
            ["below", var n] => Between(null, false, n, false),
            ["at", "least", var n] => Between(n, true, null, false),
            ["above", var n] => Between(n, false, null, false),
            ["above", var n, "up", "to", var m] => Between(n, false, m, true),
            ["at", "least", var n, "below", var m] => Between(n, true, m, false),
            _ => (Interval?)null,
        };
        if (interval is not { } found)
        {
            findings.Add(AssessmentRules.NoBandWords(text, Proposal(text.Text.Trim())));
            return null;
        }

        if (found is { Low: { } low, High: { } high } && (low > high || (low == high && !(found.LowIncluded && found.HighIncluded))))
        {
            findings.Add(AssessmentRules.EmptyBand(text, low, high));
            return null;
        }

        return found;
    }

    /// <summary>A range of whole numbers, at least two of them; null after an error.</summary>
    public static WholeRange? Whole(YamlText text, Findings findings)
    {
        if (text.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is not [var n, "to", var m]
            || Rational.Parse(n) is not { } low
            || Rational.Parse(m) is not { } high)
        {
            findings.Add(AssessmentRules.NoRange(text, Proposal(text.Text.Trim())));
            return null;
        }

        if (!IsUsable(low) || !IsUsable(high))
        {
            findings.Add(AssessmentRules.NotWhole(text));
            return null;
        }

        if (low >= high)
        {
            findings.Add(AssessmentRules.EmptyBand(text, low, high));
            return null;
        }

        return new((long)low.Numerator, (long)high.Numerator);
    }

    private static bool IsUsable(Rational number) =>
        number.IsWhole && System.Numerics.BigInteger.Abs(number.Numerator) <= 1_000_000_000_000;

    private static Interval? Between(string? low, bool lowIncluded, string? high, bool highIncluded)
    {
        var (from, to) = (low is null ? null : Rational.Parse(low), high is null ? null : Rational.Parse(high));
        return (low is not null && from is null) || (high is not null && to is null) ? null : new(from, lowIncluded, to, highIncluded);
    }

    private static string? Proposal(string words)
    {
        var dash = Dash().Match(words);
        if (dash.Success)
        {
            return $"write `{dash.Groups["low"].Value} to {dash.Groups["high"].Value}`";
        }

        var sign = Sign().Match(words);
        return sign.Success ? $"write `{Words(sign.Groups["sign"].Value)} {sign.Groups["number"].Value}`"
            : Plus().Match(words) is { Success: true } plus ? $"write `at least {plus.Groups["number"].Value}`"
            : null;
    }

    private static string Words(string sign) => sign switch
    {
        ">=" or "≥" or "from" or "min" => "at least",
        "<=" or "≤" or "at most" or "max" or "until" => "up to",
        ">" or "more than" or "over" or "greater than" => "above",
        _ => "below",
    };

    [GeneratedRegex(@"^(?<low>-?[0-9]+(\.[0-9]+)?) *(-|–|—|−|\.\.\.?|…) *(?<high>-?[0-9]+(\.[0-9]+)?)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Dash();

    [GeneratedRegex(@"^(?<sign>>=|≥|<=|≤|>|<|from|min|max|until|at most|more than|over|greater than|less than|under) *(?<number>-?[0-9]+(\.[0-9]+)?)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Sign();

    [GeneratedRegex(@"^(?<number>-?[0-9]+(\.[0-9]+)?) *\+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Plus();
}
