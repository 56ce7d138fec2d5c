using System.Buffers;
using System.Text.RegularExpressions;
using BackCare.Content.Model;
using BackCare.Diagnostics;

namespace BackCare.Linting;

/// <summary>
/// Rules 74xx: percentages, ranges, dates, risks and doses. No pattern has nested repetition, so matching is linear in the text.
/// </summary>
internal static partial class NumberLint
{
    /// <summary>A faster first test: every match of <see cref="RelativeRisk"/> contains at least one of these words.</summary>
    private static readonly SearchValues<string> RiskWords =
        SearchValues.Create(["risk", "chance", "likely"], StringComparison.OrdinalIgnoreCase);

    /// <summary>A faster first test: every match of <see cref="Percentage"/> contains at least one of these.</summary>
    private static readonly SearchValues<string> PercentSigns =
        SearchValues.Create(["%", "cent", "ciento"], StringComparison.OrdinalIgnoreCase);

    public static void Check(Document document, Findings findings)
    {
        foreach (var prose in document.FrontMatter.Takeaways.SelectMany(t => t.Prose))
        {
            Check(prose, mayTellRisk: true, findings);
        }

        var mayTellRisk = document.Body.Words.ContainsAny(RiskWords);
        foreach (var prose in document.Body.Prose)
        {
            Check(prose, mayTellRisk, findings);
        }
    }

    /// <summary>
    /// Determines whether a passage gives a number of people or a percentage, such as "1 in 10", "two out of three" or "5 %".
    /// </summary>
    public static bool SaysOfHowMany(ReadOnlySpan<char> text) => Counts().IsMatch(text) || Percentage().IsMatch(text);

    private static void Check(Prose prose, bool mayTellRisk, Findings findings)
    {
        if (prose.Text.IndexOfAnyInRange('0', '9') >= 0)
        {
            InFigures(prose, findings);
        }

        if (mayTellRisk && prose.Text.ContainsAny(RiskWords))
        {
            Each(prose, RelativeRisk(), findings, (at, words) => Counts().IsMatch(prose.Text) ? null : NumberRules.Relative(at, words));
        }
    }

    private static void InFigures(Prose prose, Findings findings)
    {
        if (prose.Text.ContainsAny(PercentSigns))
        {
            Each(prose, Percentage(), findings, (at, words) => BaseIn(prose.Text) ? null : NumberRules.Percentage(at, words));
        }

        if (prose.Text.IndexOfAny('-', '–', '—') >= 0)
        {
            Each(prose, Range(), findings, NumberRules.Dash);
        }

        Each(prose, SlashDate(), findings, NumberRules.Date);
        Each(prose, Dose(), findings, NumberRules.Dose);
    }

    private static void Each(Prose prose, Regex pattern, Findings findings, Func<Location, string, Diagnostic?> report)
    {
        foreach (var match in pattern.EnumerateMatches(prose.Text))
        {
            var words = prose.Text.Slice(match.Index, match.Length).ToString();
            if (report(prose.PlaceOf(match.Index, match.Length), words) is { } finding)
            {
                findings.Add(finding);
            }
        }
    }

    /// <summary>True if the passage also gives a form such as "1 in 10", "3 out of 4", "about half" or "1 de cada 10".</summary>
    private static bool BaseIn(ReadOnlySpan<char> text) => Counts().IsMatch(text) || Shares().IsMatch(text);

    /// <summary>Matches a range such as "10 to 15%" as one percentage.</summary>
    [GeneratedRegex(@"\b(?:\d+(?:\.\d+)?(?: ?(?:%|per ?cent|por ciento))? ?(?:[–—-]|to|a) ?)?\d+(?:\.\d+)? ?(?:%|per ?cent\b|por ciento\b)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Percentage();

    /// <summary>Excludes phone numbers and dates, such as "555-0142" and "2026-05", and any range with more figures attached.</summary>
    [GeneratedRegex(@"(?<![\p{L}\d/:.–—-]|\) ?)(?!\d{3}-\d{4}\b|\d{4}-(?:0\d|1[0-2])\b)\d{1,4}(?:\.\d+)?(?: ?%)? ?[–—-] ?\d{1,4}(?:\.\d+)?(?: ?%)?(?![\p{L}\d]|[/:.–—-]\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Range();

    [GeneratedRegex(@"(?<![\d/.-])\d{1,2}(?<mark>[/.-])\d{1,2}\k<mark>(?:\d{4}|\d{2})\b", RegexOptions.CultureInvariant)]
    private static partial Regex SlashDate();

    [GeneratedRegex(@"\b(?:twice|three times|four times|\d+ times|double|half) (?:as likely|the risk|the chance)|\b(?:doubles|halves|triples) (?:the|your|their) (?:risk|chance)|\b\d+(?:\.\d+)? ?(?:%|per ?cent) (?:more likely|less likely|(?:higher|lower|greater|smaller) (?:risk|chance))|\b(?:lower|cut|reduce|raise|increase)s? (?:the|your|their) (?:risk|chance)s?(?: of \w+)?(?: \w+)? by \d+(?:\.\d+)? ?(?:%|per ?cent)|\b(?:risk|chance)s?\b[^.!?]{0,60}? \d+ ?(?:%|per ?cent) (?:higher|lower|greater|smaller)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex RelativeRisk();

    [GeneratedRegex(@"\b(?:take|dose of|dose:?)(?: up to)?(?: (?:ibuprofen|paracetamol|acetaminophen|naproxen|aspirin|diclofenac|codeine))? \d+(?:\.\d+)?(?: (?:of|every|each|per|a day|daily|once|twice|(?:two|three|four|\d) times|in the (?:morning|evening)|at (?:night|bedtime)|with (?:food|water|meals))\b|[.,;](?!\d)|$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Dose();

    [GeneratedRegex(@"\b(?:\d+|one|two|three|four|five|six|seven|eight|nine) (?:in|of|out of) (?:every )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|a hundred)\b|\b\d+ de (?:cada )?\d+|\buna? de cada\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Counts();

    [GeneratedRegex(@"\bhalf\b(?! an? |-| past| the risk| the chance| as )|\b(?:an?|one|two)[ -](?:third|fifth|tenth)s?\b|\b(?:a|one|three)[ -]quarters?\b|\b(?:most|few|nearly all|almost all) (?:people|patients|adults)\b|\bmitad\b|\bun tercio\b|\bdos tercios\b|\bcuarta parte\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Shares();
}
