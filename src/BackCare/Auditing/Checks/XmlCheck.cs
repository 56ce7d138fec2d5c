using System.Xml;
using BackCare.Auditing.Model;
using BackCare.Diagnostics;
using BackCare.Files;

namespace BackCare.Auditing.Checks;

/// <summary>Checks that feeds and sitemaps are well-formed, and that the pages of this site they list exist.</summary>
internal static class XmlCheck
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    public static void Run(OutputFile file, FinishedSite site, Findings findings)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(file.Bytes.ToArray(), writable: false), Settings);
            while (reader.Read())
            {
                if (reader is { NodeType: XmlNodeType.Element, LocalName: "loc" or "link" })
                {
                    Address(reader, file, site, findings);
                }
            }
        }
        catch (XmlException e)
        {
            findings.Add(MachineRules.BrokenXml(Location.InLine(file.Path, Math.Max(e.LineNumber, 1), Math.Max(e.LinePosition, 1), 1)));
        }
    }

    private static void Address(XmlReader reader, OutputFile file, FinishedSite site, Findings findings)
    {
        var (line, column) = reader is IXmlLineInfo at ? (at.LineNumber, at.LinePosition) : (1, 1);
        var url = reader.GetAttribute("href") ?? (reader.IsEmptyElement || !reader.Read() ? "" : reader.Value.Trim());
        if (url.Length > 0 && site.Addresses.Resolve(url, file.Path) is InSite target && !site.Has(target.Path))
        {
            findings.Add(MachineRules.NoSuchPage(Location.InLine(file.Path, line, column, 1), url));
        }
    }
}
