using System.Buffers;

namespace BackCare.Rendering;

/// <summary>The one escaper: five characters, so that letters such as ü stay as they are.</summary>
internal static class HtmlText
{
    /// <summary>The characters that mean something in HTML.</summary>
    public static SearchValues<char> Special { get; } = SearchValues.Create("&<>\"'");

    /// <summary>What stands for one of the five.</summary>
    public static ReadOnlySpan<byte> Entity(char special) => special switch
    {
        '&' => "&amp;"u8,
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        '"' => "&quot;"u8,
        _ => "&#39;"u8,
    };
}
