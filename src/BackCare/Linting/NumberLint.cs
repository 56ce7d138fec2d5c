using System.Buffers;
using System.Text.RegularExpressions;
using BackCare.Content;
using BackCare.Diagnostics;

namespace BackCare.Linting;

/// <summary>74: percentages, ranges, dates, risks and doses. No pattern has a loop within a loop, so each is linear in the text.</summary>
internal static partial class NumberLint
{
    /// <summary>One of them stands in each match of <see cref="RelativeRisk"/>, and they are found faster.</summary>
    private static readonly SearchValues<string> RiskWords = SearchValues.Create(["risk", "chance", "likely"], StringComparison.OrdinalIgnoreCase);

    public static void Check(Document document, Findings findings)
    {
        var mayTellRisk = document.Body.Words.ContainsAny(RiskWords);
        foreach (var prose in document.Body.Prose)
        {
            if (prose.Text.IndexOfAnyInRange('0', '9') >= 0)
            {
                InFigures(prose, findings);
            }

            if (mayTellRisk && prose.Text.ContainsAny(RiskWords))
            {
                Each(prose, RelativeRisk(), findings, (at, words) => BaseIn(prose.Text) ? null : NumberRules.Relative(at, words));
            }
        }
    }

    private static void InFigures(Prose prose, Findings findings)
    {
        Each(prose, Percentage(), findings, (at, words) => BaseIn(prose.Text) ? null : NumberRules.Percentage(at, words));
        Each(prose, Range(), findings, NumberRules.Dash);
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

    /// <summary>True if the same stretch says "1 in 10", "3 out of 4", "half", "1 de cada 10" or the like.</summary>
    private static bool BaseIn(ReadOnlySpan<char> text) => BaseWords().IsMatch(text);

    [GeneratedRegex(@"\b\d+(?:\.\d+)? ?%", RegexOptions.CultureInvariant)]
    private static partial Regex Percentage();

    [GeneratedRegex(@"\b\d{1,4} ?[–—-] ?\d{1,4}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Range();

    [GeneratedRegex(@"\b\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})\b", RegexOptions.CultureInvariant)]
    private static partial Regex SlashDate();

    [GeneratedRegex(@"\b(?:twice|three times|four times|\d+ times|double|half) (?:as likely|the risk|the chance)|\b(?:doubles|halves|triples) (?:the|your) (?:risk|chance)|\b\d+ ?% (?:more|less) likely", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex RelativeRisk();

    [GeneratedRegex(@"\b(?:take|dose of|dose:?) \d+(?:\.\d+)?(?: (?:of|every|each|per|a day|daily)\b|[.,;]|$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Dose();

    [GeneratedRegex(@"\b\d+ (?:in|out of) (?:every )?\d+|\bhalf\b|\bthird\b|\bquarter\b|\bmost people\b|\bfew people\b|\bone in\b|\b\d+ de (?:cada )?\d+|\bmitad\b|\btercio\b|\bcuarta parte\b|\buna? de cada\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex BaseWords();
}
