namespace BackCare.Settings;

/// <summary>The syntax of language codes such as <c>en</c> and <c>es-MX</c> (BCP 47, without extensions).</summary>
internal static class LanguageTag
{
    /// <summary>True for two or three lower-case letters, then any number of parts with two to eight letters and digits each.</summary>
    public static bool IsValid(string code)
    {
        var parts = code.Split('-');
        return parts[0].Length is 2 or 3
            && parts[0].All(char.IsAsciiLetterLower)
            && parts.Skip(1).All(p => p.Length is >= 2 and <= 8 && p.All(char.IsAsciiLetterOrDigit));
    }
}
