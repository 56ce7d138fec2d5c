using System.Globalization;
using BackCare.Diagnostics;
using BackCare.Linting.Words;

namespace BackCare.Linting;

/// <summary>73: words that a tired reader in pain understands.</summary>
public static class LanguageRules
{
    /// <summary>The page is harder to read than the site allows.</summary>
    public static readonly Rule HardToRead = new("BC7301", Severity.Warning, "a page is hard to read");

    /// <summary>More than 20 words.</summary>
    public static readonly Rule LongSentence = new("BC7302", Severity.Warning, "a sentence has more than 20 words");

    /// <summary>More than three sentences.</summary>
    public static readonly Rule LongParagraph = new("BC7303", Severity.Warning, "a paragraph has more than three sentences");

    /// <summary>A clinician's word before, or without, the plain one.</summary>
    public static readonly Rule Jargon = new("BC7304", Severity.Warning, "a clinician's word stands before its plain word");

    /// <summary>Capitals that nobody spelled out.</summary>
    public static readonly Rule Unexpanded = new("BC7305", Severity.Warning, "an abbreviation is not spelled out");

    /// <summary>A sentence without an actor.</summary>
    public static readonly Rule Passive = new("BC7306", Severity.Info, "a sentence is in the passive");

    /// <summary>Words that blame or frighten.</summary>
    public static readonly Rule Blame = new("BC7307", Severity.Warning, "a word blames or frightens");

    /// <summary>Words that promise what nobody can.</summary>
    public static readonly Rule Promise = new("BC7308", Severity.Error, "a word promises what nobody can promise");

    /// <summary>"A small risk": how small?</summary>
    public static readonly Rule VagueChance = new("BC7309", Severity.Warning, "a chance is named without a number");

    internal static Diagnostic Hard(Location at, Readability measured, int limit) => new(
        HardToRead,
        at,
        $"this page reads at grade {Number(measured.Grade)} (SMOG {(measured.Smog is { } smog ? Number(smog) : "n/a")}); the site's limit is {limit.ToString(CultureInfo.InvariantCulture)}",
        "use shorter sentences and shorter words");

    internal static Diagnostic HardInSpanish(Location at, double ease, int least) => new(
        HardToRead,
        at,
        $"this Spanish page scores {Number(ease)} for ease of reading, which is {Inflesz(ease)}; {least.ToString(CultureInfo.InvariantCulture)} or more is wanted",
        "use shorter sentences and shorter words");

    internal static Diagnostic Sentence(Location at, int words) =>
        new(LongSentence, at, $"this sentence has {words.ToString(CultureInfo.InvariantCulture)} words", "cut it in two; 20 words are enough");

    internal static Diagnostic Paragraph(Location at, int sentences) =>
        new(LongParagraph, at, $"this paragraph has {sentences.ToString(CultureInfo.InvariantCulture)} sentences", "start a new paragraph after the third");

    internal static Diagnostic Word(Location at, string word, string plain) =>
        new(Jargon, at, $"`{word}` is a clinician's word", $"write \"{plain}\" first, or in its place");

    internal static Diagnostic Short(Location at, string abbreviation) =>
        new(Unexpanded, at, $"`{abbreviation}` is not spelled out", $"write the full words first, then `({abbreviation})`");

    internal static Diagnostic NoActor(Location at, string words) =>
        new(Passive, at, $"`{words}` does not say who does it", "say who: \"your therapist checks\", not \"is checked\"");

    internal static Diagnostic Blames(Location at, string word, string instead) =>
        new(Blame, at, $"`{word}` can sound like blame or a threat", $"try \"{instead}\"");

    internal static Diagnostic Promises(Location at, string word) =>
        new(Promise, at, $"`{word}` promises what nobody can promise", "say what helps many people, and how often");

    internal static Diagnostic Vague(Location at, string words) =>
        new(VagueChance, at, $"`{words}` gives no number", "add one, such as \"about 1 in 100 people\"");

    /// <summary>The words of the INFLESZ scale for texts for patients; its two easy steps are never reported.</summary>
    private static string Inflesz(double ease) => ease switch
    {
        < 40 => "very hard",
        < 55 => "rather hard",
        _ => "neither hard nor easy",
    };

    private static string Number(double grade) => grade.ToString("0.0", CultureInfo.InvariantCulture);
}
