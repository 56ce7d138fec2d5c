using BackCare.Content;
using BackCare.Diagnostics;
using BackCare.Sites;

namespace BackCare.Linting;

/// <summary>73: short sentences, plain words, no blame, no promise. The word lists are English; other languages are measured for length only.</summary>
internal static class LanguageLint
{
    private const int MostWords = 20;

    private const int MostSentences = 3;

    private static readonly string[] BeingWords = ["is", "are", "was", "were", "be", "been"];

    private static readonly PhraseFinder<PhraseKind> Phrases = new(
    [
        .. WordLists.Jargon.Keys.Select(w => (w, PhraseKind.Jargon)),
        .. WordLists.Blame.Keys.Select(w => (w, PhraseKind.Blame)),
        .. WordLists.Promises.Select(w => (w, PhraseKind.Promise)),
        .. WordLists.VagueChances.Select(w => (w, PhraseKind.Vague)),
        .. BeingWords.Select(w => (w, PhraseKind.Being)),
    ]);

    private enum PhraseKind
    {
        Jargon,
        Blame,
        Promise,
        Vague,
        Being,
    }

    public static void Check(Site site, Page page, Document document, Findings findings)
    {
        var isEnglish = page.Language.StartsWith("en", StringComparison.Ordinal);
        var jargon = new HashSet<string>(StringComparer.Ordinal);
        foreach (var prose in document.Body.Prose.Concat(document.FrontMatter.Takeaways.SelectMany(t => t.Prose)))
        {
            Length(prose, findings);
            if (isEnglish)
            {
                Words(document, prose, jargon, findings);
            }
        }

        if (isEnglish)
        {
            Grade(site, document, findings);
            Abbreviations(document, findings);
        }
    }

    /// <summary>The measure of a document: paragraphs, list items, cells and cards; headings end a sentence and are not counted.</summary>
    public static Readability Measure(Site site, Document document)
    {
        var explained = site.Registers.Glossary.Select(g => g.Term.Value).Where(t => !t.Contains(' ', StringComparison.Ordinal)).Distinct(StringComparer.OrdinalIgnoreCase);
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
        foreach (var sentence in sentences)
        {
            if (sentence.WordCount > MostWords)
            {
                findings.Add(LanguageRules.Sentence(prose.PlaceOf(sentence.Start, sentence.Length), sentence.WordCount));
            }
        }

        if (prose.Kind == ProseKind.Paragraph && sentences.Count > MostSentences)
        {
            findings.Add(LanguageRules.Paragraph(prose.Location, sentences.Count));
        }
    }

    private static void Words(Document document, Prose prose, HashSet<string> jargon, Findings findings)
    {
        foreach (var (offset, length, phrase, kind) in Phrases.In(prose.Text) ?? [])
        {
            var finding = kind switch
            {
                PhraseKind.Blame => LanguageRules.Blames(prose.PlaceOf(offset, length), phrase, WordLists.Blame[phrase]),
                PhraseKind.Promise => LanguageRules.Promises(prose.PlaceOf(offset, length), phrase),
                PhraseKind.Vague when !prose.Text.Any(char.IsDigit) => LanguageRules.Vague(prose.PlaceOf(offset, length), phrase),
                PhraseKind.Being => Passive(prose, offset, length),
                PhraseKind.Jargon when jargon.Add(phrase) && !IsExplained(document, prose, offset, WordLists.Jargon[phrase]) =>
                    LanguageRules.Word(prose.PlaceOf(offset, length), phrase, WordLists.Jargon[phrase]),
                _ => null,
            };
            if (finding is not null)
            {
                findings.Add(finding);
            }
        }
    }

    /// <summary>A form of "to be" with a participle right behind it; null if another word stands there.</summary>
    private static Diagnostic? Passive(Prose prose, int offset, int length)
    {
        var start = offset + length + 1;
        var end = start;
        while (end < prose.Text.Length && char.IsLetter(prose.Text[end]))
        {
            end++;
        }

        return end > start && prose.Text[start - 1] == ' ' && IsParticiple(prose.Text[start..end])
            ? LanguageRules.NoActor(prose.PlaceOf(offset, end - offset), prose.Text[offset..end])
            : null;
    }

    private static bool IsParticiple(string word) =>
        WordLists.Participles.Contains(word)
        || (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && !WordLists.FeltWords.Contains(word));

    /// <summary>A clinician's word is fine once its plain word stands before it on the page.</summary>
    private static bool IsExplained(Document document, Prose prose, int offset, string plain) =>
        document.Body.Prose.TakeWhile(p => !ReferenceEquals(p, prose)).Any(p => p.Text.Contains(plain, StringComparison.OrdinalIgnoreCase))
        || prose.Text.AsSpan(0, offset).Contains(plain, StringComparison.OrdinalIgnoreCase);

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
