using System.Globalization;
using BackCare.Diagnostics;

namespace BackCare.Linting;

/// <summary>Rules 78xx: titles and descriptions as lists and search engines show them, and the claims of self-check results.</summary>
public static class MetadataRules
{
    /// <summary>A title of fewer than 5 or more than 60 characters.</summary>
    public static readonly Rule TitleLength = new("BC7801", Severity.Warning, "title too long or too short");

    /// <summary>A description of fewer than 50 or more than 160 characters.</summary>
    public static readonly Rule DescriptionLength = new("BC7802", Severity.Warning, "description too long or too short");

    /// <summary>A title or description that a page in another section already uses.</summary>
    public static readonly Rule SameElsewhere = new("BC7803", Severity.Warning, "same title or description as a page in another section");

    /// <summary>A self-check result, or a card on it, that names a condition the reader has or could have.</summary>
    public static readonly Rule Diagnosis = new("BC7804", Severity.Warning, "self-check result that claims a diagnosis");

    internal static Diagnostic Length(Rule rule, Located<string> words, string key, int least, int most) => new(
        rule,
        words.Location,
        $"this {key} has {words.Value.Length.ToString(CultureInfo.InvariantCulture)} character{(words.Value.Length == 1 ? "" : "s")}",
        $"use {least.ToString(CultureInfo.InvariantCulture)} to {most.ToString(CultureInfo.InvariantCulture)} characters");

    internal static Diagnostic Same(Located<string> words, string key, string other) =>
        new(SameElsewhere, words.Location, $"`{other}` has the same {key}", "say what makes this page different");

    internal static Diagnostic Claims(Location at, string words) =>
        new(Diagnosis, at, $"`{words}` claims a diagnosis", "say what to do and how soon, not what the reader has");
}
