using System.Globalization;
using BackCare.Diagnostics;

namespace BackCare.Linting;

/// <summary>78: titles and descriptions as lists and search engines show them, and what a result may claim.</summary>
public static class MetadataRules
{
    /// <summary>Over 60 characters, or under 5.</summary>
    public static readonly Rule TitleLength = new("BC7801", Severity.Warning, "a title is too long or too short");

    /// <summary>Over 160 characters, or under 50.</summary>
    public static readonly Rule DescriptionLength = new("BC7802", Severity.Warning, "a description is too long or too short");

    /// <summary>The same words in another section.</summary>
    public static readonly Rule SameElsewhere = new("BC7803", Severity.Warning, "a page of another section has the same title or description");

    /// <summary>A result that names what the reader has.</summary>
    public static readonly Rule Diagnosis = new("BC7804", Severity.Warning, "a result of a self-check claims a diagnosis");

    internal static Diagnostic Length(Rule rule, Located<string> words, string key, int least, int most) => new(
        rule,
        words.Location,
        $"this {key} has {words.Value.Length.ToString(CultureInfo.InvariantCulture)} character{(words.Value.Length == 1 ? "" : "s")}",
        $"use {least.ToString(CultureInfo.InvariantCulture)} to {most.ToString(CultureInfo.InvariantCulture)}");

    internal static Diagnostic Same(Located<string> words, string key, string other) =>
        new(SameElsewhere, words.Location, $"`{other}` has the same {key}", "say what makes this page different");

    internal static Diagnostic Claims(Location at, string words) =>
        new(Diagnosis, at, $"`{words}` claims a diagnosis", "say what to do and how soon, not what the reader has");
}
