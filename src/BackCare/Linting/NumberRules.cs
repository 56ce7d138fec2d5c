using BackCare.Diagnostics;

namespace BackCare.Linting;

/// <summary>74: numbers that say what they mean.</summary>
public static class NumberRules
{
    /// <summary>A percentage alone.</summary>
    public static readonly Rule BarePercentage = new("BC7401", Severity.Warning, "a percentage stands without \"1 in n\" or words");

    /// <summary>A dash between numbers.</summary>
    public static readonly Rule DashRange = new("BC7402", Severity.Warning, "a range is written with a dash");

    /// <summary>Is 3/4 the third of April?</summary>
    public static readonly Rule AmbiguousDate = new("BC7403", Severity.Warning, "a date in figures can be read in two ways");

    /// <summary>Twice as likely as what?</summary>
    public static readonly Rule RelativeRisk = new("BC7404", Severity.Warning, "a relative risk stands without its base");

    /// <summary>A dose without its unit.</summary>
    public static readonly Rule DoseWithoutUnit = new("BC7405", Severity.Warning, "a dose has no unit");

    internal static Diagnostic Percentage(Location at, string words) =>
        new(BarePercentage, at, $"`{words}` is hard to picture", "say it as people: \"1 in 10 people\", \"about half\"");

    internal static Diagnostic Dash(Location at, string words) =>
        new(DashRange, at, $"`{words}` is a range with a dash", $"write `{string.Join(" to ", words.Split(['-', '–', '—'], StringSplitOptions.TrimEntries))}`");

    internal static Diagnostic Date(Location at, string words) =>
        new(AmbiguousDate, at, $"`{words}` is read in two ways", "write the month as a word: 3 April 2026");

    internal static Diagnostic Relative(Location at, string words) =>
        new(RelativeRisk, at, $"`{words}` does not say of how many", "add the base: \"from 1 in 100 to 2 in 100 people\"");

    internal static Diagnostic Dose(Location at, string words) =>
        new(DoseWithoutUnit, at, $"`{words}` has no unit", "write mg, ml, minutes, times a day …");
}
