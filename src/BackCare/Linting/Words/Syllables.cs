using System.Collections.Frozen;

namespace BackCare.Linting.Words;

/// <summary>Counts the syllables of English words by rule, with a list of exceptions.</summary>
public static class Syllables
{
    private static readonly FrozenDictionary<string, int> Known = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["people"] = 2, ["idea"] = 3, ["ideas"] = 3, ["area"] = 3, ["areas"] = 3, ["being"] = 2, ["doing"] = 2, ["going"] = 2,
            ["react"] = 2,
        ["create"] = 2, ["created"] = 3, ["creates"] = 2, ["element"] = 3, ["implement"] = 3, ["supplement"] = 3, ["complement"] = 3,
            ["cement"] = 2,
        ["business"] = 2, ["every"] = 2, ["everyone"] = 3, ["everything"] = 3, ["everyday"] = 3, ["evening"] = 2, ["several"] = 3,
            ["different"] = 3,
        ["science"] = 2, ["quiet"] = 2, ["diet"] = 2, ["client"] = 2, ["patient"] = 2, ["patients"] = 2, ["efficient"] = 3,
            ["sufficient"] = 3,
        ["ancient"] = 2, ["poem"] = 2, ["poet"] = 2, ["lion"] = 2, ["trial"] = 2, ["dial"] = 2, ["real"] = 1, ["really"] = 2,
            ["reality"] = 4,
        ["hour"] = 1, ["hours"] = 1, ["our"] = 1, ["fire"] = 1, ["sciatica"] = 4, ["sciatic"] = 3, ["cooperate"] = 4,
        ["coordinate"] = 4, ["reassure"] = 3, ["reassurance"] = 4, ["maybe"] = 2, ["recipe"] = 3, ["apostrophe"] = 4, ["syncope"] = 3,
            ["cafe"] = 2,
        ["acne"] = 2, ["vertebrae"] = 3, ["arm's"] = 1, ["aren't"] = 1, ["weren't"] = 1, ["something"] = 2, ["someone"] = 2,
            ["sometimes"] = 2,
        ["sometime"] = 2, ["somewhere"] = 2, ["lifestyle"] = 2, ["therefore"] = 2, ["somebody"] = 3, ["homework"] = 2, ["firewood"] = 2,
        ["hyperextension"] = 5, ["experience"] = 4, ["experiences"] = 5, ["video"] = 3, ["videos"] = 3, ["museum"] = 3, ["fluid"] = 2,
            ["fluids"] = 2, ["ruin"] = 2, ["suicide"] = 3,
        ["usually"] = 4, ["actually"] = 4, ["gradually"] = 4, ["casual"] = 3, ["mutual"] = 3, ["annual"] = 3, ["manual"] = 3, ["usual"] = 3,
        ["naive"] = 2, ["society"] = 4, ["variety"] = 4, ["anxiety"] = 4, ["biopsy"] = 3, ["diabetes"] = 4, ["diagnosis"] = 4,
            ["diagnose"] = 3,
        ["diarrhea"] = 4, ["pneumonia"] = 3, ["anesthesia"] = 4, ["doesn't"] = 2, ["isn't"] = 2, ["wasn't"] = 2, ["hasn't"] = 2,
            ["didn't"] = 2,
        ["couldn't"] = 2, ["wouldn't"] = 2, ["shouldn't"] = 2, ["haven't"] = 2, ["hadn't"] = 2, ["needn't"] = 2, ["clothes"] = 1,
            ["muscle"] = 2,
        ["fibre"] = 2, ["centre"] = 2, ["litre"] = 2, ["metre"] = 2, ["centimetre"] = 4, ["kilometre"] = 4, ["milligram"] = 3,
            ["tired"] = 1,
        ["wired"] = 1, ["naked"] = 2, ["rugged"] = 2, ["wicked"] = 2, ["crooked"] = 2, ["eye"] = 1, ["eyes"] = 1, ["one"] = 1, ["ones"] = 1,
            ["once"] = 1,
        ["heroin"] = 3, ["caffeine"] = 2, ["codeine"] = 2, ["protein"] = 2, ["ibuprofen"] = 4, ["nausea"] = 3, ["heard"] = 1, ["aches"] = 1,
            ["ache"] = 1,
        ["headaches"] = 2, ["headache"] = 2, ["backache"] = 2, ["backaches"] = 2, ["toothache"] = 2, ["ligament"] = 3, ["ligaments"] = 3,
            ["tingling"] = 2,
        ["iron"] = 2, ["ironing"] = 3, ["seated"] = 2, ["reading"] = 2, ["healthcare"] = 2, ["healthier"] = 3, ["wellbeing"] = 3,
            ["telehealth"] = 3,
        ["homes"] = 1, ["wherever"] = 3, ["whenever"] = 3, ["whatever"] = 3, ["interest"] = 3, ["vegetable"] = 4, ["favorite"] = 3,
            ["chocolate"] = 3,
        ["camera"] = 3, ["family"] = 3, ["general"] = 3, ["natural"] = 3, ["temperature"] = 4, ["medicine"] = 3, ["medicines"] = 3,
            ["exercise"] = 3,
        ["period"] = 3, ["serious"] = 3, ["previous"] = 3, ["various"] = 3, ["obvious"] = 3, ["radiate"] = 4, ["radiates"] = 4,
            ["appropriate"] = 4,
        ["immediate"] = 4, ["immediately"] = 5, ["associate"] = 4, ["associated"] = 5, ["evaluate"] = 4, ["fatigue"] = 2, ["technique"] = 2,
        ["techniques"] = 2, ["league"] = 1, ["tongue"] = 1, ["vague"] = 1, ["plague"] = 1, ["unique"] = 2, ["antique"] = 2, ["cheque"] = 1,
            ["queue"] = 1,
        ["ourselves"] = 2, ["themselves"] = 2, ["yourself"] = 2, ["yourselves"] = 2, ["cycle"] = 2, ["cycling"] = 3, ["coax"] = 1,
            ["neon"] = 2,
        ["height"] = 1, ["weight"] = 1, ["neighbor"] = 2, ["foreign"] = 2, ["leisure"] = 2, ["hygiene"] = 2, ["bodies"] = 2, ["skiing"] = 2,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly string[] SilentBefore = ["ment", "ments", "ly", "ful", "fully", "less", "ness", "time", "times"];

    private static readonly string[] OneSound =
        ["tion", "sion", "cion", "gion", "cious", "tious", "gious", "cial", "tial", "cian", "sian", "tient", "cient", "cia", "giou",
            "hion"];

    /// <summary>
    /// Returns the number of syllables, at least 1. A number or a word without vowels has one; the parts of a hyphenated word are added up.
    /// </summary>
    public static int Of(string word)
    {
        if (word.Contains('-', StringComparison.Ordinal))
        {
            return Math.Max(1, word.Split('-', StringSplitOptions.RemoveEmptyEntries).Sum(Of));
        }

        var letters = word.ToLowerInvariant().Replace('’', '\'');
        if (Known.TryGetValue(letters, out var known))
        {
            return known;
        }

        letters = letters.EndsWith("'s", StringComparison.Ordinal) ? letters[..^2] : letters.Replace("'", "", StringComparison.Ordinal);
        return Known.TryGetValue(letters, out known) ? known : Math.Max(1, Groups(letters) + Hiatus(letters) - Silent(letters));
    }

    private static int Groups(string letters)
    {
        var groups = 0;
        for (var i = 0; i < letters.Length; i++)
        {
            if (IsVowel(letters, i) && (i == 0 || !IsVowel(letters, i - 1)))
            {
                groups++;
            }
        }

        return groups
            + (letters.EndsWith("sm", StringComparison.Ordinal)
                || letters.EndsWith("sms", StringComparison.Ordinal)
                || letters.EndsWith("thm", StringComparison.Ordinal) ? 1 : 0);
    }

    /// <summary>Counts the pairs of adjacent vowels that are pronounced separately.</summary>
    private static int Hiatus(string letters)
    {
        var extra = 0;
        for (var i = 0; i + 1 < letters.Length; i++)
        {
            var pair = letters.AsSpan(i, 2);
            if (pair is "ia" or "io" or "iu" or "eo" or "uo" or "ii" or "yi")
            {
                extra += IsOneSound(letters, i) || (pair is "eo" && !letters.AsSpan(i).StartsWith("eop")) ? 0 : 1;
            }
            else if (pair is "ua" && i > 0 && letters[i - 1] is not ('q' or 'g'))
            {
                extra++;
            }
            else if (pair is "ie" && i > 1 && letters.AsSpan(i) is "ier" or "iest" or "iers")
            {
                extra++;
            }
            else if (pair is "yo" && i > 0)
            {
                extra++;
            }
        }

        return extra;
    }

    private static bool IsOneSound(string letters, int at) =>
        OneSound.Any(sound => at >= 1 && letters.AsSpan(at - 1).StartsWith(sound, StringComparison.Ordinal));

    /// <summary>Counts each silent "e": at the end of a word, in -es and -ed, and ahead of endings such as -ment, -ly and -ful.</summary>
    private static int Silent(string letters)
    {
        if (Groups(letters) < 2)
        {
            return 0;
        }

        var silent = 0;
        foreach (var ending in SilentBefore)
        {
            var at = letters.Length - ending.Length - 1;
            if (at >= 2 && letters[at] == 'e' && letters.EndsWith(ending, StringComparison.Ordinal) && IsConsonant(letters, at - 1)
                && HasVowel(letters, at - 1))
            {
                silent++;
                break;
            }
        }

        if (letters.EndsWith('e'))
        {
            silent += IsConsonant(letters, letters.Length - 2) && !EndsInConsonantLe(letters, letters.Length - 1) ? 1 : 0;
        }
        else if (letters.EndsWith("es", StringComparison.Ordinal))
        {
            silent += IsConsonant(letters, letters.Length - 3) && !Hisses(letters[..^2]) && !EndsInConsonantLe(letters, letters.Length - 2)
                ? 1
                : 0;
        }
        else if (letters.EndsWith("ed", StringComparison.Ordinal))
        {
            silent += IsConsonant(letters, letters.Length - 3) && letters[^3] is not ('t' or 'd')
                && !EndsInConsonantLe(letters, letters.Length - 2) ? 1 : 0;
        }

        return silent;
    }

    private static bool EndsInConsonantLe(string letters, int e) =>
        e >= 2 && letters[e - 1] == 'l' && IsConsonant(letters, e - 2) && letters[e - 2] != 'l';

    private static bool Hisses(string stem) =>
        stem[^1] is 's' or 'x' or 'z' or 'c' or 'g'
            || stem.EndsWith("ch", StringComparison.Ordinal)
            || stem.EndsWith("sh", StringComparison.Ordinal);

    private static bool HasVowel(string letters, int before) => Enumerable.Range(0, before).Any(i => IsVowel(letters, i));

    private static bool IsConsonant(string letters, int at) => at >= 0 && !IsVowel(letters, at);

    private static bool IsVowel(string letters, int at) =>
        letters[at] is 'a' or 'e' or 'i' or 'o' or 'u' || (letters[at] == 'y' && at > 0);
}
