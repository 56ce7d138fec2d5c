using System.Xml;
using BackCare.Diagnostics;
using BackCare.Files;

namespace BackCare.Sites.Addresses;

/// <summary>Finds active content in SVG drawings: scripts, event handlers, and links that run code or load from elsewhere.</summary>
internal static class SvgCheck
{
    private const int MostCharacters = 10_000_000;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Parse,
        XmlResolver = null,
        MaxCharactersFromEntities = 1,
        MaxCharactersInDocument = MostCharacters,
    };

    /// <summary>The location and a description of the first active content; null for a safe drawing.</summary>
    public static (Location At, string What)? DangerIn(SourceFile file)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(file.Read().ToArray(), writable: false), Settings);
            while (reader.Read())
            {
                if (DangerAt(reader) is { } what)
                {
                    var place = (IXmlLineInfo)reader;
                    return (At(file, place.LineNumber, place.LinePosition), what);
                }
            }

            return null;
        }
        catch (XmlException e)
        {
            return (At(file, e.LineNumber, e.LinePosition), "invalid SVG");
        }
    }

    private static string? DangerAt(XmlReader reader) => reader.NodeType switch
    {
        XmlNodeType.Element => DangerInElement(reader),
        XmlNodeType.ProcessingInstruction => "a processing instruction",
        XmlNodeType.DocumentType when reader.Value.Length > 0 => "declarations in its document type",
        XmlNodeType.Text or XmlNodeType.CDATA when LoadsFromElsewhere(reader.Value) => "a style that loads content from elsewhere",
        _ => null,
    };

    private static string? DangerInElement(XmlReader element)
    {
        if (element.LocalName.ToLowerInvariant() is "script" or "foreignobject" or "iframe" or "handler" or "listener")
        {
            return $"a `{element.LocalName}` element";
        }

        while (element.MoveToNextAttribute())
        {
            if (DangerInAttribute(element.LocalName.ToLowerInvariant(), element.Value) is { } what)
            {
                return $"{what} `{Shortened(element.Name)}`";
            }
        }

        element.MoveToElement();
        return null;
    }

    private static string? DangerInAttribute(string name, string value)
    {
        var target = string.Concat(value.Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c))).ToLowerInvariant();
        return name.StartsWith("on", StringComparison.Ordinal) ? "the event handler"
            : name is "href" or "src" && !IsInside(target) ? "an unsafe link in"
            : name is "from" or "to" or "values" or "by" && target.Contains("script:", StringComparison.Ordinal) ? "an unsafe link in"
            : LoadsFromElsewhere(value) ? "content loaded from elsewhere in"
            : null;
    }

    private static bool IsInside(string target) =>
        target.StartsWith('#')
        || target.StartsWith("data:image/png", StringComparison.Ordinal)
        || target.StartsWith("data:image/jpeg", StringComparison.Ordinal);

    private static bool LoadsFromElsewhere(string style)
    {
        var small = style.ToLowerInvariant();
        return small.Split("url(").Skip(1).Any(target => !IsInside(target.TrimStart(' ', '\n', '\t', '"', '\'')))
            || small.Contains("@import", StringComparison.Ordinal);
    }

    private static string Shortened(string name) => name.Length > 40 ? name[..40] : name;

    private static Location At(SourceFile file, int line, int column)
    {
        var at = new Position(Math.Max(1, line), Math.Max(1, column));
        return new(file.Path, at, at);
    }
}
