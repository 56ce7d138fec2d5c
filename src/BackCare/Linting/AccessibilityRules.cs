using System.Globalization;
using BackCare.Diagnostics;

namespace BackCare.Linting;

/// <summary>Rules 76xx: pictures, links and tables that everyone can use.</summary>
public static class AccessibilityRules
{
    /// <summary>A picture without an alternative text that is not marked as decorative.</summary>
    public static readonly Rule NoAlt = new("BC7601", Severity.Error, "picture without alternative text");

    /// <summary>An alternative text that repeats a file name or has more than 150 characters.</summary>
    public static readonly Rule PoorAlt = new("BC7602", Severity.Warning, "alternative text that is a file name or too long");

    /// <summary>Link text, such as "read more", that does not describe the destination.</summary>
    public static readonly Rule GenericLink = new("BC7603", Severity.Warning, "link text that means nothing on its own");

    /// <summary>The same link text used for two destinations on one page.</summary>
    public static readonly Rule SameWordsTwoTargets = new("BC7604", Severity.Warning, "same link text for different destinations");

    /// <summary>A table with an empty first row.</summary>
    public static readonly Rule NoTableHead = new("BC7605", Severity.Error, "table without a header row");

    /// <summary>A link to a PDF without the type and size in its text.</summary>
    public static readonly Rule SilentPdf = new("BC7606", Severity.Warning, "link to a PDF without its type and size");

    /// <summary>A link that opens a new tab without mentioning it in its text.</summary>
    public static readonly Rule SilentTab = new("BC7607", Severity.Warning, "link that opens a new tab without warning");

    internal static Diagnostic Alt(Location at) => new(
        NoAlt,
        at,
        "this picture has no alternative text",
        "describe it: `![A person lying on their back](…)`; if it is only decoration, write `![decorative](…)`");

    internal static Diagnostic NoCoverAlt(Location at) =>
        new(NoAlt, at, "the page's picture has no alternative text", "add `image_alt: What it shows`, or `image_alt: decorative`");

    internal static Diagnostic NoPhotoAlt(Location at, string person) => new(
        NoAlt,
        at,
        $"the photo of `{person}` has no alternative text",
        "add `photo_alt: What it shows`, or `photo_alt: decorative`");

    internal static Diagnostic FileName(Location at, string alt) =>
        new(PoorAlt, at, $"`{alt}` is a file name, not a description of the picture", "describe the picture in a few words");

    internal static Diagnostic LongAlt(Location at, int length) => new(
        PoorAlt,
        at,
        $"this alternative text has {length.ToString(CultureInfo.InvariantCulture)} characters; the limit is 150",
        "shorten it, and move the rest into the text of the page");

    internal static Diagnostic Generic(Location at, string words) =>
        new(GenericLink, at, $"`{words}` does not describe where the link goes", "use the name of the page it links to");

    internal static Diagnostic TwoTargets(Location at, string words, string other) => new(
        SameWordsTwoTargets,
        at,
        $"the link text `{words}` is also used for `{other}` on this page",
        "use different words for each destination");

    internal static Diagnostic Table(Location at) =>
        new(NoTableHead, at, "the first row of this table is empty", "name each column in the first row");

    internal static Diagnostic Pdf(Location at) => new(
        SilentPdf,
        at,
        "this link goes to a PDF but does not give its type and size",
        "end the link text with the type and size, such as \"(PDF, 120 kB)\"");

    internal static Diagnostic Tab(Location at) =>
        new(SilentTab, at, "this link opens a new tab without a warning", "add \"(opens in a new tab)\" to the link text");
}
