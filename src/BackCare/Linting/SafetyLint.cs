using System.Buffers;
using System.Text.RegularExpressions;
using BackCare.Content.Model;
using BackCare.Diagnostics;
using BackCare.Linting.Words;
using BackCare.Sites.Model;

namespace BackCare.Linting;

/// <summary>Rules BC7701 and BC7703: hidden characters and likely patient identifiers.</summary>
internal static partial class SafetyLint
{
    /// <summary>Bidirectional controls and marks (Unicode TR 36), zero-width characters, invisible operators and line separators.</summary>
    private static readonly SearchValues<char> Hidden = SearchValues.Create(
        "\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u2028\u2029\u2060\u2061\u2062\u2063\u2064\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u206a\u206b\u206c\u206d\u206e\u206f");

    private const char LowestHidden = '\u00ad';

    // Letters up to this one never need a joiner between them.
    private const char LastLatin = '\u024f';

    private static readonly (Regex Pattern, string What)[] Identities =
        [(Record(), "a patient's record number"), (Birth(), "a date of birth"), (SocialSecurity(), "a social security number"),
            (Identity(), "an identity number")];

    /// <summary>
    /// A faster first test: every match with fewer than <see cref="LeastDigits"/> digits contains at least one of these words.
    /// </summary>
    private static readonly SearchValues<string> IdentityWords = SearchValues.Create(
        [
            "MRN", "NHS", "Medicare", "Medicaid", "insurance", "record", "patient", "chart", "member", "historia", "expediente", "paciente",
                "afiliado",
            "DOB", "D.O.B", "birth", "born", "nacimiento", "nacid",
        ],
        StringComparison.OrdinalIgnoreCase);

    private const int LeastDigits = 6;

    private static readonly List<(int Index, int Length, string What)> None = [];

    public static void Check(Document document, Findings findings)
    {
        var matter = document.FrontMatter;
        foreach (var words in ((Located<string>?[])[matter.Title, matter.Description, matter.ImageAlt]).OfType<Located<string>>())
        {
            Check(words.Location, findings, words.Value);
        }

        foreach (var prose in matter.Takeaways.SelectMany(t => t.Prose).Concat(document.Body.Prose))
        {
            Check(prose, findings);
        }

        foreach (var image in document.Body.Images)
        {
            Check(image.Location, findings, image.Alt, image.Title, image.Source);
        }

        foreach (var link in document.Body.Links)
        {
            Check(link.Location, findings, link.Title, link.Target);
        }
    }

    /// <summary>Checks the texts of a self-check in one language.</summary>
    public static void Check(SelfCheck selfCheck, Findings findings)
    {
        var assessment = selfCheck.Proved.Assessment;
        foreach (var words in (Located<string>[])[assessment.Title, assessment.Description])
        {
            var own = selfCheck.Translation?[words] ?? words;
            Check(own.Location, findings, own.Value);
        }

        foreach (var prose in selfCheck.Texts.Values.SelectMany(t => t.Prose))
        {
            Check(prose, findings);
        }
    }

    private static void Check(Prose prose, Findings findings)
    {
        // Searching for a range is many times faster than for a set, and most texts have no such character.
        if (prose.Text.IndexOfAnyInRange(LowestHidden, char.MaxValue) is var first and >= 0)
        {
            for (var at = Next(prose.Text, first - 1); at >= 0; at = Next(prose.Text, at))
            {
                findings.Add(SafetyRules.Hidden(prose.PlaceOf(at, 1), prose.Text[at]));
            }
        }

        foreach (var (index, length, what) in Patients(prose.Text))
        {
            findings.Add(SafetyRules.Patient(prose.PlaceOf(index, length), what));
        }
    }

    /// <summary>Reports each kind of finding at most once, because these texts share a single location.</summary>
    private static void Check(Location place, Findings findings, params ReadOnlySpan<string?> texts)
    {
        var (isHidden, isPatient) = (false, false);
        foreach (var text in texts)
        {
            if (!isHidden && Next(text, -1) is var at and >= 0)
            {
                isHidden = true;
                findings.Add(SafetyRules.Hidden(place, text![at]));
            }

            if (!isPatient && Patients(text) is [var (_, _, what), ..])
            {
                isPatient = true;
                findings.Add(SafetyRules.Patient(place, what));
            }
        }
    }

    /// <summary>Returns matches that do not overlap: a record number can look like another kind of number too.</summary>
    private static List<(int Index, int Length, string What)> Patients(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAnyInRange('0', '9') < 0 || !(text.ContainsAny(IdentityWords) || HasDigitsEnough(text)))
        {
            return None;
        }

        var found = None;
        foreach (var (pattern, what) in Identities)
        {
            foreach (var match in pattern.EnumerateMatches(text))
            {
                var (start, end) = (match.Index, match.Index + match.Length);
                if (!found.Any(f => f.Index < end && start < f.Index + f.Length))
                {
                    found = [.. found, (start, match.Length, what)];
                }
            }
        }

        return found;
    }

    private static bool HasDigitsEnough(ReadOnlySpan<char> text)
    {
        var digits = 0;
        foreach (var character in text)
        {
            digits += char.IsDigit(character) ? 1 : 0;
        }

        return digits >= LeastDigits;
    }

    private static int Next(ReadOnlySpan<char> text, int at)
    {
        while (text[(at + 1)..].IndexOfAny(Hidden) is var ahead and >= 0)
        {
            at += 1 + ahead;
            if (!IsNeededJoiner(text, at))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>True for a joiner in a script such as Persian or Hindi, or in an emoji sequence; Latin letters never need one.</summary>
    private static bool IsNeededJoiner(ReadOnlySpan<char> text, int at) =>
        text[at] is '\u200c' or '\u200d'
        && ((at > 0 && text[at - 1] > LastLatin && !Hidden.Contains(text[at - 1]))
            || (at + 1 < text.Length && text[at + 1] > LastLatin && !Hidden.Contains(text[at + 1])));

    [GeneratedRegex(
        """
        \b(?:(?:MRN|NHS\ (?:number|no\.?))(?:\ is)?[:\#\ -]+
          |(?:(?:Medicare|Medicaid|insurance|record|patient|chart|member)\ (?:number|no\.?|id)|historia\ clínica|expediente|(?:número|n\.?º|núm\.?)\ de\ (?:historia|expediente|paciente|afiliado))
            (?:\ (?:clínica|number|no\.?|n\.?º|núm\.?|número))?(?:\ is|\ es)?[:\#\ ]+(?!(?:1-)?\d{3}-\d{3}-\d{4}\b|\d{3}-\d{4}\b))
        (?:[A-Z]{0,3}-?\d[\dA-Z-]{4,}|\d{3}\ \d{3}\ \d{4})\b
        """, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Record();

    [GeneratedRegex(
        """
        \b(?:DOB|D\.O\.B\.?|date\ of\ birth|born\ on|fecha\ de\ nacimiento|nacid[oa]\ el)(?:\ is|\ was|\ es)?[:\ ]+
        (?:\d{1,2}(?:st|nd|rd|th)?(?:\ of|\ de)?\ (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic)\p{L}*(?:,?(?:\ del?)?\ \d{4})?
          |(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?\ \d{1,2}\b(?:st|nd|rd|th)?(?:,?\ \d{4})?
          |\d[\d/.-]*\d|\d)
        """, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Birth();

    [GeneratedRegex(@"\b\d{3}-\d{2}-\d{4}\b|\b(?:SSN|social security(?: number)?|segur(?:o|idad) social)(?: is| es)?[:# ]+\d{9}\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SocialSecurity();

    /// <summary>Identity numbers of Spain and Mexico.</summary>
    [GeneratedRegex(@"\b(?:DNI|NIE|NIF)(?: es| n\.?º)?[: ]+(?:[XYZ]-?)?\d{7,8}-?[A-Z]\b|\b[A-Z]{4}\d{6}[HM][A-Z]{5}[A-Z\d]\d\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Identity();
}
