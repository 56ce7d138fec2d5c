using System.Buffers;
using System.Text;

namespace BackCare.Rendering.Markup;

/// <summary>The one escaper: five characters, so that letters such as ü stay as they are.</summary>
internal static class HtmlText
{
    /// <summary>The characters that mean something in HTML.</summary>
    public static SearchValues<char> Special { get; } = SearchValues.Create("&<>\"'");

    /// <summary>A text for element contents and quoted attributes.</summary>
    public static string Escaped(string text)
    {
        var output = new Utf8Output();
        output.WriteEscaped(text);
        return Encoding.UTF8.GetString(output.Written);
    }

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
