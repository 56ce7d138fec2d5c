using System.Buffers;
using BackCare.Content.Rules;
using BackCare.Diagnostics;
using BackCare.Yaml;

namespace BackCare.Content.Sources;

/// <summary>
/// Finds characters that are not allowed in HTML or feeds: C0 controls other than tabs and line ends, DEL, U+FFFE and U+FFFF.
/// </summary>
internal static class ControlCharacters
{
    private static readonly SearchValues<char> Refused = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\v\f\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f\u007f\ufffe\uffff");

    /// <summary>The index of the first control character; -1 if there is none.</summary>
    public static int First(ReadOnlySpan<char> text)
    {
        // Searching for ranges is many times faster than for a set, and most texts contain no controls.
        var from = 0;
        while (text[from..].IndexOfAnyExceptInRange(' ', '~') is var next and >= 0)
        {
            from += next;
            if (text[from] is not ('\n' or '\r' or '\t') && Refused.Contains(text[from]))
            {
                return from;
            }

            from++;
        }

        return -1;
    }

    /// <summary>
    /// Reports BC2003 for each text in a YAML value that contains a control character, which an escape such as <c>"\x01"</c> can add, or an
    /// unpaired surrogate.
    /// </summary>
    public static void Check(YamlValue value, Findings findings)
    {
        switch (value)
        {
            case YamlText text when First(text.Text) is var at and >= 0:
                findings.Add(FrontMatterRules.Control(text.Location, text.Text[at]));
                break;
            case YamlText text when !text.IsPlain && LoneSurrogate(text.Text) is { } half:
                findings.Add(FrontMatterRules.Control(text.Location, half));
                break;
            case YamlList list:
                foreach (var item in list.Items)
                {
                    Check(item, findings);
                }

                break;
            case YamlMap map:
                foreach (var entry in map.Entries)
                {
                    Check(entry.Key, findings);
                    Check(entry.Value, findings);
                }

                break;
        }
    }

    private static char? LoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]))
            {
                if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                {
                    return text[i];
                }

                i++;
            }
        }

        return null;
    }
}
