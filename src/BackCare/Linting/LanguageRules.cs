using System.Globalization;
using BackCare.Diagnostics;
using BackCare.Linting.Words;

namespace BackCare.Linting;

/// <summary>Rules 73xx: language that a tired reader in pain understands.</summary>
public static class LanguageRules
{
    /// <summary>A page above the site's reading grade, or a Spanish page below the required reading ease.</summary>
    public static readonly Rule HardToRead = new("BC7301", Severity.Warning, "hard-to-read page");

    /// <summary>A sentence of more than 20 words.</summary>
    public static readonly Rule LongSentence = new("BC7302", Severity.Warning, "sentence longer than 20 words");

    /// <summary>A paragraph of more than three sentences.</summary>
    public static readonly Rule LongParagraph = new("BC7303", Severity.Warning, "paragraph longer than three sentences");

    /// <summary>Medical jargon on a page that does not give the plain word first.</summary>
    public static readonly Rule Jargon = new("BC7304", Severity.Warning, "medical jargon without a plain word first");

    /// <summary>An abbreviation that the page does not spell out at its first use.</summary>
    public static readonly Rule Unexpanded = new("BC7305", Severity.Warning, "abbreviation not spelled out");

    /// <summary>A sentence in the passive voice, which hides who acts.</summary>
    public static readonly Rule Passive = new("BC7306", Severity.Info, "sentence in the passive voice");

    /// <summary>Wording that sounds like blame or causes fear.</summary>
    public static readonly Rule Blame = new("BC7307", Severity.Warning, "wording that blames or frightens");

    /// <summary>Wording that promises a result.</summary>
    public static readonly Rule Promise = new("BC7308", Severity.Error, "promise that no one can keep");

    /// <summary>A chance or risk described in words such as "small", without a number.</summary>
    public static readonly Rule VagueChance = new("BC7309", Severity.Warning, "chance described without a number");

    internal static Diagnostic Hard(Location at, Readability measured, int limit) => new(
        HardToRead,
        at,
        $"this page reads at grade {Number(measured.Grade)} (SMOG {(measured.Smog is { } smog ? Number(smog) : "n/a")}); the site's limit "
        + $"is {limit.ToString(CultureInfo.InvariantCulture)}",
        "use shorter sentences and shorter words");

    internal static Diagnostic HardInSpanish(Location at, double ease, int least) => new(
        HardToRead,
        at,
        $"this Spanish page has a reading ease of {Number(ease)} ({Inflesz(ease)}); "
            + $"the minimum is {least.ToString(CultureInfo.InvariantCulture)}",
        "use shorter sentences and shorter words");

    internal static Diagnostic Sentence(Location at, int words) => new(
        LongSentence,
        at,
        $"this sentence has {words.ToString(CultureInfo.InvariantCulture)} words; the limit is 20",
        "split it into two sentences");

    internal static Diagnostic Paragraph(Location at, int sentences) => new(
        LongParagraph,
        at,
        $"this paragraph has {sentences.ToString(CultureInfo.InvariantCulture)} sentences; the limit is three",
        "start a new paragraph after the third sentence");

    internal static Diagnostic Word(Location at, string word, string plain) =>
        new(Jargon, at, $"`{word}` is medical jargon", $"use \"{plain}\" instead, or put it first");

    internal static Diagnostic Short(Location at, string abbreviation) =>
        new(Unexpanded, at, $"`{abbreviation}` is not spelled out", $"write the full words first, followed by `({abbreviation})`");

    internal static Diagnostic NoActor(Location at, string words) => new(
        Passive,
        at,
        $"`{words}` does not say who does it",
        "name the person: \"your therapist checks\" instead of \"is checked\"");

    internal static Diagnostic Blames(Location at, string word, string instead) =>
        new(Blame, at, $"`{word}` can sound like blame or a threat", $"try \"{instead}\"");

    internal static Diagnostic Promises(Location at, string word) =>
        new(Promise, at, $"`{word}` is a promise that no one can keep", "say what helps many people, and how often");

    internal static Diagnostic Vague(Location at, string words) =>
        new(VagueChance, at, $"`{words}` gives no number", "add a number, such as \"about 1 in 100 people\"");

    /// <summary>The label of a score on the INFLESZ scale for patient texts; its two easy levels are never reported.</summary>
    private static string Inflesz(double ease) => ease switch
    {
        < 40 => "very hard",
        < 55 => "fairly hard",
        _ => "neither hard nor easy",
    };

    private static string Number(double grade) => grade.ToString("0.0", CultureInfo.InvariantCulture);
}
