using System.Collections.Frozen;
using System.Collections.Immutable;
using BackCare.Diagnostics;
using BackCare.Files;
using BackCare.Sites.Model;

namespace BackCare.Sites.Addresses;

/// <summary>Decides which files next to the documents can be published.</summary>
internal static class PublicFiles
{
    private const string StaticFolder = "content/_static/";

    private static readonly FrozenSet<string> Endings = FrozenSet.ToFrozenSet(
        [".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg", ".pdf", ".txt", ".ico", ".webmanifest"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The files that can be published, in the same order. Reports BC5013 for other files and BC5014 for pictures that can run code.
    /// </summary>
    public static ImmutableArray<SourceFile> Allowed(ImmutableArray<SourceFile> files, Findings findings) =>
        [.. files.Where(file => IsAllowed(file, findings))];

    /// <summary>True for a file in <c>_static</c>, which is copied even if no page uses it.</summary>
    public static bool IsStatic(SourceFile file) => file.Path.StartsWith(StaticFolder, StringComparison.Ordinal);

    /// <summary>The address of a file in <c>_static</c>.</summary>
    public static string StaticUrl(SourceFile file) => $"/{file.Path[StaticFolder.Length..]}";

    private static bool IsAllowed(SourceFile file, Findings findings)
    {
        if (IsStatic(file) && (StaticUrl(file) == "/CNAME" || StaticUrl(file).StartsWith("/.well-known/", StringComparison.Ordinal)))
        {
            return true;
        }

        var ending = file.Name.LastIndexOf('.') is var dot and > 0 ? file.Name[dot..] : "";
        var isDrawing = ending.Equals(".svg", StringComparison.OrdinalIgnoreCase);
        var wrong = file.Path.AsSpan().IndexOfAny("#?%") >= 0 ? SitesRules.FileName(file.Top, file.Name)
            : !Endings.Contains(ending) ? SitesRules.Kind(file.Top, ending)
            : isDrawing && SvgCheck.DangerIn(file) is { } danger ? SitesRules.Svg(danger.At, danger.What)
            : null;
        if (wrong is not null)
        {
            findings.Add(wrong);
        }

        return wrong is null;
    }
}
