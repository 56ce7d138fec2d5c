using System.Globalization;
using BackCare.Diagnostics;

namespace BackCare.Linting;

/// <summary>76: pictures, links and tables that everyone can use.</summary>
public static class AccessibilityRules
{
    /// <summary>A picture without words, not marked as decorative.</summary>
    public static readonly Rule NoAlt = new("BC7601", Severity.Error, "a picture has no alternative text");

    /// <summary>The file's name, or a whole paragraph, as alternative text.</summary>
    public static readonly Rule PoorAlt = new("BC7602", Severity.Warning, "an alternative text is a file name or too long");

    /// <summary>"Read more" about what?</summary>
    public static readonly Rule GenericLink = new("BC7603", Severity.Warning, "a link's words say nothing on their own");

    /// <summary>The same words lead to two places.</summary>
    public static readonly Rule SameWordsTwoTargets = new("BC7604", Severity.Warning, "the same link words lead to different places");

    /// <summary>A table whose head is empty.</summary>
    public static readonly Rule NoTableHead = new("BC7605", Severity.Error, "a table has no header row");

    /// <summary>A PDF that comes as a surprise.</summary>
    public static readonly Rule SilentPdf = new("BC7606", Severity.Warning, "a link to a PDF does not say type and size");

    /// <summary>A new tab that comes as a surprise.</summary>
    public static readonly Rule SilentTab = new("BC7607", Severity.Warning, "a link to a new tab does not say so");

    internal static Diagnostic Alt(Location at) =>
        new(NoAlt, at, "this picture has no alternative text", "say what it shows: `![A person lying on their back](…)`, or `![decorative](…)`");

    internal static Diagnostic NoCoverAlt(Location at) =>
        new(NoAlt, at, "the page's picture has no alternative text", "add `image_alt: What it shows`, or `image_alt: decorative`");

    internal static Diagnostic NoPhotoAlt(Location at, string person) =>
        new(NoAlt, at, $"the photo of `{person}` has no alternative text", "add `photo_alt: What it shows`, or `photo_alt: decorative`");

    internal static Diagnostic FileName(Location at, string alt) =>
        new(PoorAlt, at, $"`{alt}` is the file's name, not what the picture shows", "say in a few words what it shows");

    internal static Diagnostic LongAlt(Location at, int length) =>
        new(PoorAlt, at, $"this alternative text has {length.ToString(CultureInfo.InvariantCulture)} characters", "keep it under 150; put the rest into the text");

    internal static Diagnostic Generic(Location at, string words) =>
        new(GenericLink, at, $"`{words}` does not say where the link leads", "use the name of the page it leads to");

    internal static Diagnostic TwoTargets(Location at, string words, string other) =>
        new(SameWordsTwoTargets, at, $"`{words}` also leads to `{other}` on this page", "give the two links different words");

    internal static Diagnostic Table(Location at) => new(NoTableHead, at, "this table has no words in its first row", "name each column in the first row");

    internal static Diagnostic Pdf(Location at) => new(SilentPdf, at, "this link leads to a PDF and does not say its type and size", "end its words with the type and size, such as \"(PDF, 120 kB)\"");

    internal static Diagnostic Tab(Location at) => new(SilentTab, at, "this link opens a new tab without saying so", "add \"(opens in a new tab)\" to its words");
}
