using System.Collections.Frozen;
using BackCare.Content;
using BackCare.Diagnostics;
using BackCare.Sites;

namespace BackCare.Linting;

/// <summary>73: short sentences, plain words, no blame, no promise. The word lists are English; other languages are measured for length only.</summary>
internal static class LanguageLint
{
    private const int MostWords = 20;

    private const int MostSentences = 3;

    private static readonly PhraseFinder Jargon = new(WordLists.Jargon.Keys);

    private static readonly PhraseFinder Blame = new(WordLists.Blame.Keys);

    private static readonly PhraseFinder Promises = new(WordLists.Promises);

    private static readonly PhraseFinder Vague = new(WordLists.VagueChances);

    private static readonly FrozenSet<string> BeingWords = FrozenSet.ToFrozenSet(["is", "are", "was", "were", "be", "been"], StringComparer.Ordinal);

    public static void Check(Site site, Page page, Document document, Findings findings)
    {
        var isEnglish = page.Language.StartsWith("en", StringComparison.Ordinal);
        foreach (var prose in document.Body.Prose.Concat(document.FrontMatter.Takeaways.SelectMany(t => t.Prose)))
        {
            Length(prose, findings);
            if (isEnglish)
            {
                Words(prose, findings);
            }
        }

        if (isEnglish)
        {
            Grade(site, document, findings);
            Abbreviations(document, findings);
            Clinical(document, findings);
        }
    }

    /// <summary>The measure of a document: paragraphs, list items, cells and cards; headings end a sentence and are not counted.</summary>
    public static Readability Measure(Site site, Document document)
    {
        var explained = site.Registers.Glossary.Select(g => g.Term.Value.ToLowerInvariant()).Where(t => !t.Contains(' ', StringComparison.Ordinal)).ToFrozenSet(StringComparer.Ordinal);
        return Readability.Of(document.Body.Prose.Where(IsCounted).Select(p => p.Text), explained);
    }

    private static void Grade(Site site, Document document, Findings findings)
    {
        var measured = Measure(site, document);
        if (measured.Words >= 30 && Math.Round(measured.Grade, 1) > site.Config.ReadingGrade)
        {
            findings.Add(LanguageRules.Hard(document.FrontMatter.Title.Location, measured, site.Config.ReadingGrade));
        }
    }

    private static bool IsCounted(Prose prose) =>
        prose.Kind is not (ProseKind.Heading or ProseKind.TableHead or ProseKind.Title or ProseKind.Footnote or ProseKind.Term);

    private static void Length(Prose prose, Findings findings)
    {
        var sentences = Sentences.Of(prose.Text);
        foreach (var sentence in sentences.Where(s => s.Words.Length > MostWords))
        {
            findings.Add(LanguageRules.Sentence(prose.PlaceOf(sentence.Start, sentence.Length), sentence.Words.Length));
        }

        if (prose.Kind == ProseKind.Paragraph && sentences.Length > MostSentences)
        {
            findings.Add(LanguageRules.Paragraph(prose.Location, sentences.Length));
        }
    }

    private static void Words(Prose prose, Findings findings)
    {
        foreach (var (offset, length, phrase) in Blame.In(prose.Text))
        {
            findings.Add(LanguageRules.Blames(prose.PlaceOf(offset, length), phrase, WordLists.Blame[phrase]));
        }

        foreach (var (offset, length, phrase) in Promises.In(prose.Text))
        {
            findings.Add(LanguageRules.Promises(prose.PlaceOf(offset, length), phrase));
        }

        foreach (var (offset, length, phrase) in Vague.In(prose.Text))
        {
            if (!prose.Text.Any(char.IsDigit))
            {
                findings.Add(LanguageRules.Vague(prose.PlaceOf(offset, length), phrase));
            }
        }

        foreach (var (offset, length) in Passives(prose.Text))
        {
            findings.Add(LanguageRules.NoActor(prose.PlaceOf(offset, length), prose.Text.Substring(offset, length)));
        }
    }

    /// <summary>A form of "to be" right before a participle.</summary>
    private static IEnumerable<(int Offset, int Length)> Passives(string text)
    {
        var (previousStart, previousEnd) = (-1, -1);
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetter(text[i]) || (i > 0 && char.IsLetter(text[i - 1])))
            {
                continue;
            }

            var end = i;
            while (end < text.Length && char.IsLetter(text[end]))
            {
                end++;
            }

            if (previousStart >= 0 && previousEnd + 1 == i && BeingWords.Contains(text[previousStart..previousEnd].ToLowerInvariant()) && IsParticiple(text[i..end]))
            {
                yield return (previousStart, end - previousStart);
            }

            (previousStart, previousEnd) = (i, end);
        }
    }

    private static bool IsParticiple(string word) =>
        WordLists.Participles.Contains(word) || (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && word is not ("tired" or "scared" or "worried" or "needed" or "limited" or "relaxed" or "supported" or "injured"));

    /// <summary>A clinician's word is fine once its plain word, or its glossary entry, stands before it on the page.</summary>
    private static void Clinical(Document document, Findings findings)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var before = "";
        foreach (var prose in document.Body.Prose)
        {
            foreach (var (offset, length, phrase) in Jargon.In(prose.Text))
            {
                var plain = WordLists.Jargon[phrase];
                var earlier = before + " " + prose.Text[..offset];
                if (seen.Add(phrase) && !earlier.Contains(plain, StringComparison.OrdinalIgnoreCase))
                {
                    findings.Add(LanguageRules.Word(prose.PlaceOf(offset, length), phrase, plain));
                }
            }

            before = $"{before} {prose.Text}";
        }
    }

    private static void Abbreviations(Document document, Findings findings)
    {
        var known = document.Body.Abbreviations.Select(a => a.Short).ToHashSet(StringComparer.Ordinal);
        foreach (var prose in document.Body.Prose)
        {
            for (var i = 0; i < prose.Text.Length; i++)
            {
                if (!char.IsAsciiLetterUpper(prose.Text[i]) || (i > 0 && char.IsLetterOrDigit(prose.Text[i - 1])))
                {
                    continue;
                }

                var end = i;
                while (end < prose.Text.Length && (char.IsAsciiLetterUpper(prose.Text[end]) || char.IsAsciiDigit(prose.Text[end])))
                {
                    end++;
                }

                var word = prose.Text[i..end];
                var isWhole = end >= prose.Text.Length || !char.IsLetter(prose.Text[end]) || (prose.Text[end] == 's' && (end + 1 == prose.Text.Length || !char.IsLetter(prose.Text[end + 1])));
                var isSpelledOut = end < prose.Text.Length && i > 0 && prose.Text[i - 1] == '(' && prose.Text[end] == ')';
                if (word.Length >= 2 && isWhole && word.Any(char.IsAsciiLetterUpper) && !WordLists.KnownAbbreviations.Contains(word) && !IsAllCapitals(prose.Text) && known.Add(word) && !isSpelledOut)
                {
                    findings.Add(LanguageRules.Short(prose.PlaceOf(i, word.Length), word));
                }

                i = end;
            }
        }
    }

    private static bool IsAllCapitals(string text) => !text.Any(char.IsLower);
}
