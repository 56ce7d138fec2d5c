using System.Text.RegularExpressions;
using BackCare.Content;
using BackCare.Diagnostics;

namespace BackCare.Linting;

/// <summary>77: hidden characters, and what looks like a patient's record.</summary>
internal static partial class SafetyLint
{
    public static void Check(Document document, Findings findings)
    {
        foreach (var prose in document.Body.Prose)
        {
            for (var i = 0; i < prose.Text.Length; i++)
            {
                if (IsHidden(prose.Text[i]))
                {
                    findings.Add(SafetyRules.Hidden(prose.PlaceOf(i, 1), prose.Text[i]));
                }
            }

            if (prose.Text.AsSpan().IndexOfAnyInRange('0', '9') >= 0)
            {
                Patients(prose, findings);
            }
        }
    }

    private static void Patients(Prose prose, Findings findings)
    {
        foreach (var (pattern, what) in ((Regex, string)[])[(Record(), "a patient's record number"), (Birth(), "a date of birth"), (SocialSecurity(), "a social security number")])
        {
            foreach (var match in pattern.EnumerateMatches(prose.Text))
            {
                findings.Add(SafetyRules.Patient(prose.PlaceOf(match.Index, match.Length), what));
            }
        }
    }

    /// <summary>Bidirectional controls (Unicode TR 36) and zero-width characters but the joiners that scripts need.</summary>
    private static bool IsHidden(char c) => c is '\u200b' or '\u2060' or '\ufeff' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') or '\u00ad';

    [GeneratedRegex(@"\b(?:MRN|NHS number|record number|patient id)[:# ]+[A-Z0-9-]{5,}", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Record();

    [GeneratedRegex(@"\b(?:DOB|date of birth|born on)[: ]+\d", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Birth();

    [GeneratedRegex(@"\b\d{3}-\d{2}-\d{4}\b", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex SocialSecurity();
}
