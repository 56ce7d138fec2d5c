using BackCare.Content.Model;
using BackCare.Diagnostics;
using BackCare.Linting.Words;
using BackCare.Settings;
using BackCare.Sites;
using BackCare.Sites.Model;

namespace BackCare.Linting;

/// <summary>
/// Rules 73xx: short sentences, plain words, no blame and no promises. The word lists apply to English pages only; Spanish pages have their
/// own measure of reading ease, and in other languages only the length of sentences and paragraphs is checked.
/// </summary>
internal static class LanguageLint
{
    private const int MostWords = 20;

    private const int MostSentences = 3;

    // Shorter texts have no meaningful grade.
    private const int LeastWords = 30;

    public static void Check(Site site, Page page, Document document, Lexicon lexicon, Findings findings)
    {
        var isEnglish = page.Language.StartsWith("en", StringComparison.Ordinal);
        var isSpanish = Lexicon.IsSpanish(page.Language);
        var jargon = new HashSet<string>(StringComparer.Ordinal);
        var sentences = new List<Sentence>();
        var beginnings = new List<TextRange>();
        var measured = default(Readability);
        foreach (var prose in document.Body.Prose.Concat(document.FrontMatter.Takeaways.SelectMany(t => t.Prose)))
        {
            beginnings.Clear();
            Sentences.Read(prose.Text, lexicon, sentences, beginnings);
            Length(prose, sentences, findings);
            if (isEnglish || isSpanish)
            {
                measured = Measured(measured, prose, sentences);
            }

            if (isEnglish)
            {
                Words(document, prose, beginnings, jargon, findings);
            }
        }

        if (isEnglish)
        {
            Grade(site, document, measured, findings);
            Abbreviations(document, findings);
        }
        else if (isSpanish)
        {
            Ease(document, measured, findings);
        }
    }

    /// <summary>Measures the paragraphs, list items, table cells and cards of a document; headings are not counted.</summary>
    public static Readability Measure(Document document, Lexicon lexicon) =>
        document.Body.Prose.Aggregate(default(Readability),
            (measured, prose) => Measured(measured, prose, Sentences.Of(prose.Text, lexicon)));

    private static Readability Measured(Readability measured, Prose prose, List<Sentence> sentences)
    {
        if (IsCounted(prose))
        {
            foreach (var sentence in sentences)
            {
                measured = measured.With(sentence);
            }
        }

        return measured;
    }

    private static void Grade(Site site, Document document, Readability measured, Findings findings)
    {
        if (measured.Words >= LeastWords && Math.Round(measured.Grade, 1) > site.Config.ReadingGrade)
        {
            findings.Add(LanguageRules.Hard(document.FrontMatter.Title.Location, measured, site.Config.ReadingGrade));
        }
    }

    private static void Ease(Document document, Readability measured, Findings findings)
    {
        if (measured.Words >= LeastWords && Math.Round(measured.FernandezHuerta, 1) < SiteConfig.SpanishEase)
        {
            findings.Add(LanguageRules.HardInSpanish(document.FrontMatter.Title.Location, measured.FernandezHuerta,
                SiteConfig.SpanishEase));
        }
    }

    private static bool IsCounted(Prose prose) =>
        prose.Kind is not (ProseKind.Heading or ProseKind.TableHead or ProseKind.Title or ProseKind.Footnote or ProseKind.Term);

    private static void Length(Prose prose, List<Sentence> sentences, Findings findings)
    {
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

    private static void Words(Document document, Prose prose, List<TextRange> beginnings, HashSet<string> jargon, Findings findings)
    {
        List<FoundPhrase<PhraseKind>>? found = null;
        foreach (var (start, end) in beginnings)
        {
            LanguagePhrases.All.In(prose.Text, start, end, ref found);
        }

        foreach (var (offset, length, phrase, kind) in found ?? [])
        {
            var finding = kind switch
            {
                PhraseKind.Blame => LanguageRules.Blames(prose.PlaceOf(offset, length), phrase, WordLists.Blame[phrase]),
                PhraseKind.Promise when !IsDenied(prose.Text[..offset]) => LanguageRules.Promises(prose.PlaceOf(offset, length), phrase),
                PhraseKind.Vague when !NumberLint.SaysOfHowMany(prose.Text) => LanguageRules.Vague(prose.PlaceOf(offset, length), phrase),
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

    /// <summary>True if the text leading up to a promise negates it, as in "there is no", "cannot" or "it is not a".</summary>
    private static bool IsDenied(ReadOnlySpan<char> before)
    {
        before = WithoutLast(before, " a", " any", " the", " be", " always", " fully").TrimEnd(' ');
        foreach (var word in (ReadOnlySpan<string>)["no", "not", "never", "cannot", "can't", "can’t", "don't", "don’t", "doesn't",
            "doesn’t", "isn't", "isn’t", "without", "nothing", "nobody can", "no one can"])
        {
            if (before.EndsWith(word, StringComparison.OrdinalIgnoreCase)
                && (before.Length == word.Length || !char.IsLetter(before[^(word.Length + 1)])))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> WithoutLast(ReadOnlySpan<char> before, params ReadOnlySpan<string> words)
    {
        before = before.TrimEnd(' ');
        foreach (var word in words)
        {
            if (before.EndsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return before[..^word.Length];
            }
        }

        return before;
    }

    /// <summary>
    /// Reports a form of "to be" followed by a participle, with at most one adverb in between; null if there is no participle.
    /// </summary>
    private static Diagnostic? Passive(Prose prose, int offset, int length)
    {
        var end = EndOfWord(prose.Text, offset + length);
        if (end > 0 && IsAdverb(prose.Text[(offset + length + 1)..end]))
        {
            length = end - offset;
            end = EndOfWord(prose.Text, end);
        }

        return end > 0 && IsParticiple(prose.Text[(offset + length + 1)..end].ToString())
            ? LanguageRules.NoActor(prose.PlaceOf(offset, end - offset), prose.Text[offset..end].ToString())
            : null;
    }

    /// <summary>The end offset of the word after the space at <paramref name="blank"/>; 0 if there is no such word.</summary>
    private static int EndOfWord(ReadOnlySpan<char> text, int blank)
    {
        var end = blank + 1;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return end > blank + 1 && text[blank] == ' ' ? end : 0;
    }

    private static bool IsAdverb(ReadOnlySpan<char> word) =>
        word.EndsWith("ly", StringComparison.Ordinal) || word is "not" or "often" or "also" or "always" or "never";

    private static bool IsParticiple(string word) =>
        WordLists.Participles.Contains(word)
        || (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && !WordLists.FeltWords.Contains(word));

    /// <summary>True if the plain word appears earlier on the page.</summary>
    private static bool IsExplained(Document document, Prose prose, int offset, string plain) =>
        document.Body.Prose.TakeWhile(p => p != prose).Any(p => p.Text.Contains(plain, StringComparison.OrdinalIgnoreCase))
        || prose.Text[..offset].Contains(plain, StringComparison.OrdinalIgnoreCase);

    private static void Abbreviations(Document document, Findings findings)
    {
        var known = document.Body.Abbreviations.Select(a => a.Short).ToHashSet(StringComparer.Ordinal);
        foreach (var prose in document.FrontMatter.Takeaways.SelectMany(t => t.Prose).Concat(document.Body.Prose))
        {
            var text = prose.Text;
            for (var at = NextCapital(text, 0); at >= 0; at = NextCapital(text, at))
            {
                var start = at;
                at = EndOfCapitals(text, start);
                if (at - start >= 2 && char.IsAsciiLetterUpper(text[start + 1]) && IsWholeWord(text, start, at)
                    && IsUnknown(text[start..at].ToString(), text, known) && !IsSpelledOut(text, start, at))
                {
                    findings.Add(LanguageRules.Short(prose.PlaceOf(start, at - start), text[start..at].ToString()));
                }
            }
        }
    }

    private static int NextCapital(ReadOnlySpan<char> text, int from) =>
        text[from..].IndexOfAnyInRange('A', 'Z') is var ahead and >= 0 ? from + ahead : -1;

    private static int EndOfCapitals(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (char.IsAsciiLetterUpper(text[at]) || char.IsAsciiDigit(text[at])))
        {
            at++;
        }

        return at;
    }

    /// <summary>Allows a plural "s" at the end.</summary>
    private static bool IsWholeWord(ReadOnlySpan<char> text, int start, int end) =>
        (start == 0 || !char.IsLetterOrDigit(text[start - 1]))
        && (end == text.Length
            || !char.IsLetter(text[end])
            || (text[end] == 's' && (end + 1 == text.Length || !char.IsLetter(text[end + 1]))));

    /// <summary>Also false on a line in all capitals, which another rule reports, and for a word that was reported already.</summary>
    private static bool IsUnknown(string word, ReadOnlySpan<char> text, HashSet<string> known) =>
        !WordLists.KnownAbbreviations.Contains(word) && !WordLists.StressedWords.Contains(word) && text.Any(char.IsLower)
            && known.Add(word);

    /// <summary>True for an abbreviation in parentheses, and for one followed by its full words in parentheses.</summary>
    private static bool IsSpelledOut(ReadOnlySpan<char> text, int start, int end) =>
        (start > 0 && end < text.Length && text[start - 1] == '(' && text[end] == ')') || text[end..] is [' ', '(', >= 'a' and <= 'z', ..];
}
