using BackCare.Diagnostics;

namespace BackCare.Auditing.Model;

/// <summary>84xx: what machines read.</summary>
internal static class MachineRules
{
    public static readonly Rule Json = new("BC8401", Severity.Error, "a file or block of json cannot be read");
    public static readonly Rule Invisible = new("BC8402", Severity.Error, "the structured data say what the page does not");
    public static readonly Rule Xml = new("BC8403", Severity.Error, "a feed or sitemap is not well-formed");
    public static readonly Rule Unlisted = new("BC8404", Severity.Error, "a feed or sitemap names a page that is not there");

    public static Diagnostic BrokenJson(Location at) => new(Json, at, "this json cannot be read");

    public static Diagnostic NotOnPage(Location at, string property, string value) =>
        new(Invisible, at, $"the structured data give `{property}` as \"{value}\", but a reader does not see that on the page");

    public static Diagnostic BrokenXml(Location at) => new(Xml, at, "this xml is not well-formed here");

    public static Diagnostic NoSuchPage(Location at, string url) => new(Unlisted, at, $"`{url}` is not a page of this site");
}
