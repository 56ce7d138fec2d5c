using BackCare.Diagnostics;

namespace BackCare.Linting;

/// <summary>Rules 74xx: numbers with a clear meaning.</summary>
public static class NumberRules
{
    /// <summary>A percentage without a form such as "1 in 10" or "about half" in the same passage.</summary>
    public static readonly Rule BarePercentage = new("BC7401", Severity.Warning, "percentage without \"1 in n\" or plain words");

    /// <summary>A range of numbers written with a dash, such as "10-15".</summary>
    public static readonly Rule DashRange = new("BC7402", Severity.Warning, "range written with a dash");

    /// <summary>A date such as 3/4/2026, in which the order of day and month is unclear.</summary>
    public static readonly Rule AmbiguousDate = new("BC7403", Severity.Warning, "ambiguous date in figures");

    /// <summary>A relative risk, such as "double the risk", without the number of people it applies to.</summary>
    public static readonly Rule RelativeRisk = new("BC7404", Severity.Warning, "relative risk without a starting point");

    /// <summary>A dose without a unit.</summary>
    public static readonly Rule DoseWithoutUnit = new("BC7405", Severity.Warning, "dose without a unit");

    internal static Diagnostic Percentage(Location at, string words) =>
        new(BarePercentage, at, $"`{words}` is hard to picture", "put it in plain words too, such as \"1 in 10 people\" or \"about half\"");

    internal static Diagnostic Dash(Location at, string words) => new(
        DashRange,
        at,
        $"`{words}` is a range written with a dash",
        $"write `{string.Join(" to ", words.Split(['-', '–', '—'], StringSplitOptions.TrimEntries))}`");

    internal static Diagnostic Date(Location at, string words) =>
        new(AmbiguousDate, at, $"`{words}` can be read in two ways", "spell out the month, as in 3 April 2026");

    internal static Diagnostic Relative(Location at, string words) => new(
        RelativeRisk,
        at,
        $"`{words}` does not say how many people that is",
        "give both numbers, as in \"from 1 in 100 to 2 in 100 people\"");

    internal static Diagnostic Dose(Location at, string words) =>
        new(DoseWithoutUnit, at, $"`{words}` has no unit", "add a unit, such as mg, ml, tablets or minutes");
}
