using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;
using BackCare.Assessments.Scoring;
using BackCare.Diagnostics;

namespace BackCare.Assessments.Rules;

/// <summary>What the build proves of a self-check, and what it finds when a claim fails: 4xxx. BC4001 to BC4010 are the claims P1 to P10.</summary>
public static class ProofRules
{
    /// <summary>P1: every complete path has exactly one outcome.</summary>
    public static readonly Rule OneOutcome = new("BC4001", Severity.Error, "some answers have no outcome, or two");

    /// <summary>P2: every question is asked on some path.</summary>
    public static readonly Rule Asked = new("BC4002", Severity.Error, "a question is never asked");

    /// <summary>P3: every outcome, option, band and card is reachable.</summary>
    public static readonly Rule Reachable = new("BC4003", Severity.Error, "an outcome, band or card is never reached");

    /// <summary>P4: the longest path has at most <c>longest</c> questions.</summary>
    public static readonly Rule ShortEnough = new("BC4004", Severity.Error, "the longest path has too many questions");

    /// <summary>P5: a red flag never ends below its level.</summary>
    public static readonly Rule RedFlagHolds = new("BC4005", Severity.Error, "a red flag can end in a milder outcome");

    /// <summary>P6: the range is exact, and each achievable value is in exactly one band.</summary>
    public static readonly Rule BandsFit = new("BC4006", Severity.Error, "a range is not exact, or bands leave a gap or overlap");

    /// <summary>P7: each condition is sometimes true and sometimes false.</summary>
    public static readonly Rule Decides = new("BC4007", Severity.Error, "a condition is always true or never");

    /// <summary>P8: everything is defined wherever it is read.</summary>
    public static readonly Rule Defined = new("BC4008", Severity.Error, "a condition reads an answer that may not be there");

    /// <summary>P9: more points never lower the level.</summary>
    public static readonly Rule Monotone = new("BC4009", Severity.Error, "more points can lead to a milder outcome");

    /// <summary>P10: every lookup value exists in its table.</summary>
    public static readonly Rule Listed = new("BC4010", Severity.Error, "a lookup table misses a value");

    /// <summary>An example comes out otherwise.</summary>
    public static readonly Rule FailedExample = new("BC4020", Severity.Error, "an example comes out differently");

    /// <summary>An example's answers are bad.</summary>
    public static readonly Rule UnscorableExample = new("BC4021", Severity.Error, "an example gives answers that cannot be scored");

    /// <summary>A row that no answers reach.</summary>
    public static readonly Rule UnusedRow = new("BC4022", Severity.Warning, "no answers lead to a row of a lookup table");

    /// <summary>The edge of a band without an example.</summary>
    public static readonly Rule EdgeWithoutExample = new("BC4023", Severity.Warning, "the edge of a band has no example");

    /// <summary>Too much to be proved.</summary>
    public static readonly Rule TooLarge = new("BC4024", Severity.Error, "a self-check is too large to be proved");

    private static readonly Rule[] Claims = [OneOutcome, Asked, Reachable, ShortEnough, RedFlagHolds, BandsFit, Decides, Defined, Monotone, Listed];

    /// <summary>The finding of a claim that fails.</summary>
    /// <param name="claim"><c>P1</c> to <c>P10</c>.</param>
    internal static Diagnostic Failed(string claim, Location at, string message, string detail) =>
        new(Claims[int.Parse(claim.AsSpan(1)) - 1], at, message, null, detail);

    internal static Diagnostic Example(Example example, Location at, string what, string expected, string got) =>
        new(FailedExample, at, $"example \"{example.Name.Value}\" expects {what} {expected} and gets {got}", "mend the example, or what it shows to be wrong");

    internal static Diagnostic Unscorable(Example example, InputError error) => new(
        UnscorableExample,
        example.Name.Location,
        $"example \"{example.Name.Value}\" cannot be scored{(error.Question is { } question ? $" at `{question}`" : "")}: {error.Message}",
        error.Value == "null" && error.Question is { } missing ? $"add an answer to `{missing}`" : null);

    internal static Diagnostic Unused(Score score, LookupRow row) =>
        new(UnusedRow, row.Location, $"no answers lead to {row.From}, so this row of `{score.Id}` is never used", "take it out, or check the points");

    internal static Diagnostic Edge(Band band, string score, Rational value, string example) =>
        new(EdgeWithoutExample, band.Location, $"no example has the score `{score}` {value}, an edge of the band `{band.Id}`", null, $"Add to `examples`, if it is right:\n  {example}");

    internal static Diagnostic OverBudget(Location at, string message, string detail) => new(TooLarge, at, message, null, detail);
}
