using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;
using BackCare.Diagnostics;

namespace BackCare.Assessments.Rules;

/// <summary>The rules for proving a self-check: 4xxx. BC4001 to BC4010 are the claims P1 to P10.</summary>
public static class ProofRules
{
    /// <summary>P1: every complete path has exactly one outcome.</summary>
    public static readonly Rule OneOutcome = new("BC4001", Severity.Error, "answers with no outcome, or with two");

    /// <summary>P2: every question is asked on some path.</summary>
    public static readonly Rule Asked = new("BC4002", Severity.Error, "question is never asked");

    /// <summary>P3: every outcome, option, band and card is reachable.</summary>
    public static readonly Rule Reachable = new("BC4003", Severity.Error, "outcome, band or card is never reached");

    /// <summary>P4: the longest path has at most <c>longest</c> questions.</summary>
    public static readonly Rule ShortEnough = new("BC4004", Severity.Error, "longest path has too many questions");

    /// <summary>P5: a red flag never ends below its level.</summary>
    public static readonly Rule RedFlagHolds = new("BC4005", Severity.Error, "red flag can end in a milder outcome");

    /// <summary>P6: the range is exact, and each achievable value is in exactly one band.</summary>
    public static readonly Rule BandsFit = new("BC4006", Severity.Error, "inexact range, or bands with a gap or overlap");

    /// <summary>P7: each condition is sometimes true and sometimes false.</summary>
    public static readonly Rule Decides = new("BC4007", Severity.Error, "condition is always true or never true");

    /// <summary>P8: everything is defined wherever it is read.</summary>
    public static readonly Rule Defined = new("BC4008", Severity.Error, "condition reads an answer that can be missing");

    /// <summary>P9: more points never lower the level.</summary>
    public static readonly Rule Monotone = new("BC4009", Severity.Error, "more points can lead to a milder outcome");

    /// <summary>P10: every lookup value exists in its table.</summary>
    public static readonly Rule Listed = new("BC4010", Severity.Error, "value missing from a lookup table");

    /// <summary>The result of an example is not the expected one.</summary>
    public static readonly Rule FailedExample = new("BC4020", Severity.Error, "example gives a different result");

    /// <summary>The answers of an example are not answers that a reader can give.</summary>
    public static readonly Rule UnscorableExample = new("BC4021", Severity.Error, "example cannot be scored");

    /// <summary>A row of a lookup table that no answers reach.</summary>
    public static readonly Rule UnusedRow = new("BC4022", Severity.Warning, "unused row in a lookup table");

    /// <summary>The lowest or highest reachable value of a band without an example.</summary>
    public static readonly Rule EdgeWithoutExample = new("BC4023", Severity.Warning, "edge of a band has no example");

    /// <summary>The proof would exceed its budget.</summary>
    public static readonly Rule TooLarge = new("BC4024", Severity.Error, "self-check is too large to prove");

    private static readonly Rule[] Claims =
        [OneOutcome, Asked, Reachable, ShortEnough, RedFlagHolds, BandsFit, Decides, Defined, Monotone, Listed];

    /// <summary>The finding of a claim that fails.</summary>
    /// <param name="claim"><c>P1</c> to <c>P10</c>.</param>
    internal static Diagnostic Failed(string claim, Location at, string message, string detail) =>
        new(Claims[int.Parse(claim.AsSpan(1)) - 1], at, message, null, detail);

    internal static Diagnostic Example(Example example, Location at, string what, string expected, string got) =>
        new(
            FailedExample,
            at,
            $"example \"{example.Name.Value}\" expects {what} {expected} but gets {got}",
            "fix the example, or the condition that is wrong");

    internal static Diagnostic Unscorable(Example example, InputError error) => new(
        UnscorableExample,
        example.Name.Location,
        $"example \"{example.Name.Value}\" cannot be scored{(error.Question is { } question ? $" at `{question}`" : "")}: {error.Message}",
        error.Value == "null" && error.Question is { } missing ? $"add an answer to `{missing}`" : null);

    internal static Diagnostic Unused(Score score, LookupRow row) =>
        new(
            UnusedRow,
            row.Location,
            $"no answers lead to {row.From}, so this row of `{score.Id}` is never used",
            "remove it, or check the points");

    internal static Diagnostic Edge(Band band, string score, Rational value, string example) =>
        new(
            EdgeWithoutExample,
            band.Location,
            $"no example gives the score `{score}` the value {value}, an edge of the band `{band.Id}`",
            null,
            $"If this is right, add it to `examples`:\n  {example}");

    internal static Diagnostic OverBudget(Location at, string message, string detail) => new(TooLarge, at, message, null, detail);
}
