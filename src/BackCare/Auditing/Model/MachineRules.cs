using BackCare.Diagnostics;

namespace BackCare.Auditing.Model;

/// <summary>Rules 84xx: structured data, feeds and sitemaps.</summary>
internal static class MachineRules
{
    public static readonly Rule Json = new("BC8401", Severity.Error, "invalid JSON");
    public static readonly Rule Invisible = new("BC8402", Severity.Error, "structured data that does not match the page");
    public static readonly Rule Xml = new("BC8403", Severity.Error, "malformed feed or sitemap");
    public static readonly Rule Unlisted = new("BC8404", Severity.Error, "missing page listed in a feed or sitemap");

    public static Diagnostic BrokenJson(Location at) => new(Json, at, "this JSON is invalid");

    public static Diagnostic NotOnPage(Location at, string property, string value) =>
        new(Invisible, at, $"the structured data gives `{property}` as \"{value}\", which does not appear on the page");

    public static Diagnostic BrokenXml(Location at) => new(Xml, at, "this XML is not well-formed");

    public static Diagnostic NoSuchPage(Location at, string url) => new(Unlisted, at, $"`{url}` does not exist on this site");
}
