namespace BackCare.Settings;

/// <summary>How a language is written: <c>en</c>, <c>es-MX</c> (BCP 47, without extensions).</summary>
internal static class LanguageTag
{
    /// <summary>True for two or three small letters, then parts of two to eight letters and digits.</summary>
    public static bool IsValid(string code)
    {
        var parts = code.Split('-');
        return parts[0].Length is 2 or 3
            && parts[0].All(char.IsAsciiLetterLower)
            && parts.Skip(1).All(p => p.Length is >= 2 and <= 8 && p.All(char.IsAsciiLetterOrDigit));
    }
}
