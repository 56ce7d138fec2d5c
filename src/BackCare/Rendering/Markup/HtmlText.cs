using System.Buffers;
using System.Text;

namespace BackCare.Rendering.Markup;

/// <summary>Escapes text for HTML. Only five characters change, so letters such as ü stay readable.</summary>
internal static class HtmlText
{
    /// <summary>The characters with a special meaning in HTML.</summary>
    public static SearchValues<char> Special { get; } = SearchValues.Create("&<>\"'");

    /// <summary>The text, safe in element content and in quoted attributes.</summary>
    public static string Escaped(string text)
    {
        var output = new Utf8Output();
        output.WriteEscaped(text);
        return Encoding.UTF8.GetString(output.Written);
    }

    /// <summary>The entity for one of the five characters, as UTF-8.</summary>
    public static ReadOnlySpan<byte> Entity(char special) => special switch
    {
        '&' => "&amp;"u8,
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        '"' => "&quot;"u8,
        _ => "&#39;"u8,
    };
}
