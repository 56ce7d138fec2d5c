using BackCare.Content.Rules;
using BackCare.Diagnostics;
using BackCare.Files;

namespace BackCare.Content.Sources;

/// <summary>Reads files in <c>content/</c> as text.</summary>
internal static class TextFile
{
    /// <summary>The text, with LF line ends; null, with an error, if it is too large, not UTF-8 or contains a control character.</summary>
    public static string? Read(SourceFile file, Findings findings)
    {
        if (file.Length > Limits.PageBytes)
        {
            findings.Add(FrontMatterRules.Large(file.Top, file.Length));
            return null;
        }

        var bytes = file.Read().Span;
        if (bytes.Length > Limits.PageBytes)
        {
            findings.Add(FrontMatterRules.Large(file.Top, bytes.Length));
            return null;
        }

        var (text, invalid) = SourceText.Decode(bytes);
        if (text is null)
        {
            findings.Add(FrontMatterRules.Invalid(PlaceOf(file.Path, SourceText.Decode(bytes[..invalid]).Text ?? ""), invalid));
            return null;
        }

        if (ControlCharacters.First(text) is var at and >= 0)
        {
            findings.Add(FrontMatterRules.Control(PlaceOf(file.Path, text[..at]), text[at]));
            return null;
        }

        return text;
    }

    private static Location PlaceOf(string path, string before)
    {
        var line = before.AsSpan().Count('\n') + 1;
        return Location.InLine(path, line, before.Length - before.LastIndexOf('\n'), 1);
    }
}
