using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Xml;
using BackCare.Diagnostics;
using BackCare.Files;

namespace BackCare.Sites;

/// <summary>Decides which files beside the documents may be published, and where.</summary>
internal static class PublicFiles
{
    private const string StaticFolder = "content/_static/";

    private static readonly FrozenSet<string> Endings = FrozenSet.ToFrozenSet(
        [".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg", ".pdf", ".txt", ".ico", ".webmanifest"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Reports files of other kinds and pictures that can run code; gives those that may be published.</summary>
    public static ImmutableArray<SourceFile> Allowed(ImmutableArray<SourceFile> files, Findings findings)
    {
        var allowed = ImmutableArray.CreateBuilder<SourceFile>();
        foreach (var file in files)
        {
            var ending = file.Name.LastIndexOf('.') is var dot and > 0 ? file.Name[dot..] : "";
            if (IsSpecial(file))
            {
                allowed.Add(file);
            }
            else if (!Endings.Contains(ending))
            {
                findings.Add(SitesRules.Kind(file.Top, ending));
            }
            else if (ending.Equals(".svg", StringComparison.OrdinalIgnoreCase) && Danger(file) is { } danger)
            {
                findings.Add(SitesRules.Svg(danger.At, danger.What));
            }
            else
            {
                allowed.Add(file);
            }
        }

        return allowed.ToImmutable();
    }

    /// <summary>True for files that are always copied, whether or not a page names them.</summary>
    public static bool IsStatic(SourceFile file) => file.Path.StartsWith(StaticFolder, StringComparison.Ordinal);

    /// <summary>The address of a file in <c>_static</c>.</summary>
    public static string StaticUrl(SourceFile file) => $"/{file.Path[StaticFolder.Length..]}";

    private static bool IsSpecial(SourceFile file) =>
        IsStatic(file)
        && (StaticUrl(file) == "/CNAME" || StaticUrl(file).StartsWith("/.well-known/", StringComparison.Ordinal));

    private static (Location At, string What)? Danger(SourceFile file)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, MaxCharactersInDocument = 10_000_000 };
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(file.Read().ToArray(), writable: false), settings);
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.Element && DangerIn(reader) is { } what)
                {
                    return (At(file, (IXmlLineInfo)reader), what);
                }

                if (reader.NodeType == XmlNodeType.ProcessingInstruction)
                {
                    return (At(file, (IXmlLineInfo)reader), "a processing instruction");
                }
            }

            return null;
        }
        catch (XmlException e)
        {
            var at = new Position(Math.Max(1, e.LineNumber), Math.Max(1, e.LinePosition));
            return (new(file.Path, at, at), "something that is not valid SVG");
        }
    }

    private static string? DangerIn(XmlReader element)
    {
        var name = element.LocalName.ToLowerInvariant();
        if (name is "script" or "foreignobject" or "iframe" or "handler" or "listener")
        {
            return $"a `{element.LocalName}` element";
        }

        while (element.MoveToNextAttribute())
        {
            var attribute = element.LocalName.ToLowerInvariant();
            if (attribute.StartsWith("on", StringComparison.Ordinal))
            {
                return $"the handler `{element.Name}`";
            }

            if (attribute is "href" or "src" or "from" or "to" or "values" && !IsSafe(element.Value, attribute))
            {
                return $"the link `{(element.Value.Length > 40 ? element.Value[..40] : element.Value)}`";
            }
        }

        element.MoveToElement();
        return null;
    }

    private static bool IsSafe(string value, string attribute)
    {
        var target = string.Concat(value.Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c))).ToLowerInvariant();
        return attribute is "href" or "src"
            ? target.StartsWith('#') || target.StartsWith("data:image/png", StringComparison.Ordinal) || target.StartsWith("data:image/jpeg", StringComparison.Ordinal)
            : !target.Contains("javascript:", StringComparison.Ordinal) && !target.Contains("data:", StringComparison.Ordinal);
    }

    private static Location At(SourceFile file, IXmlLineInfo place)
    {
        var at = new Position(Math.Max(1, place.LineNumber), Math.Max(1, place.LinePosition));
        return new(file.Path, at, at);
    }
}
