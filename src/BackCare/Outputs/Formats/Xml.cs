using System.Text;
using System.Xml;

namespace BackCare.Outputs.Formats;

/// <summary>Writes XML as UTF-8 without a byte order mark, indented by two spaces; lines end with LF.</summary>
internal static class Xml
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    };

    /// <summary>The text without the characters that XML 1.0 does not allow.</summary>
    public static string Clean(string text) =>
        text.EnumerateRunes().All(IsAllowed) ? text : string.Concat(text.EnumerateRunes().Where(IsAllowed));

    /// <summary>A complete document, followed by a line end.</summary>
    public static ReadOnlyMemory<byte> Write(Action<XmlWriter> content)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, Settings))
        {
            xml.WriteStartDocument();
            content(xml);
            xml.WriteEndDocument();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    /// <summary>Unpaired surrogates are enumerated as U+FFFD.</summary>
    private static bool IsAllowed(Rune rune) => rune.Value switch
    {
        '\t' or '\n' or '\r' => true,
        < 0x20 or 0xFFFD or 0xFFFE or 0xFFFF => false,
        _ => true,
    };
}
