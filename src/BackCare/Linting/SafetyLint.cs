using System.Buffers;
using System.Text.RegularExpressions;
using BackCare.Content;
using BackCare.Diagnostics;

namespace BackCare.Linting;

/// <summary>77: hidden characters, and what looks like a patient's record.</summary>
internal static partial class SafetyLint
{
    /// <summary>Bidirectional controls and marks (Unicode TR 36) and zero-width characters but the joiners that scripts need.</summary>
    private static readonly SearchValues<char> Hidden =
        SearchValues.Create("\u00ad\u061c\u200b\u200e\u200f\u2060\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069");

    private const char LowestHidden = '\u00ad';

    public static void Check(Document document, Findings findings)
    {
        foreach (var words in (Located<string>[])[document.FrontMatter.Title, document.FrontMatter.Description])
        {
            if (words.Value.AsSpan().IndexOfAny(Hidden) is var at and >= 0)
            {
                findings.Add(SafetyRules.Hidden(words.Location, words.Value[at]));
            }
        }

        foreach (var prose in document.FrontMatter.Takeaways.SelectMany(t => t.Prose).Concat(document.Body.Prose))
        {
            // A range is looked for many times faster than a set, and most texts are plain.
            if (prose.Text.IndexOfAnyInRange(LowestHidden, char.MaxValue) is var first and >= 0)
            {
                for (var at = Next(prose.Text, first - 1); at >= 0; at = Next(prose.Text, at))
                {
                    findings.Add(SafetyRules.Hidden(prose.PlaceOf(at, 1), prose.Text[at]));
                }
            }

            if (prose.Text.IndexOfAnyInRange('0', '9') >= 0)
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

    private static int Next(ReadOnlySpan<char> text, int at) =>
        text[(at + 1)..].IndexOfAny(Hidden) is var next and >= 0 ? at + 1 + next : -1;

    [GeneratedRegex(@"\b(?:MRN|NHS (?:number|no\.?)|(?:medical )?record (?:number|no\.?)|patient (?:id|number|no\.?)|historia clínica)(?: is)?[:#. ]+(?:[A-Z]{0,3}[0-9][A-Z0-9-]{4,}|[0-9]{3} [0-9]{3} [0-9]{4})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Record();

    [GeneratedRegex(@"\b(?:DOB|date of birth|born on|fecha de nacimiento|naci(?:do|da|ó) el)(?: is| was)?[: ]+(?:\d[\d./-]*(?: de)?(?: [a-záéíóú]+(?: de)? \d{4})?|[a-z]+ \d{1,2}, \d{4})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Birth();

    [GeneratedRegex(@"\b\d{3}-\d{2}-\d{4}\b", RegexOptions.CultureInvariant)]
    private static partial Regex SocialSecurity();
}
