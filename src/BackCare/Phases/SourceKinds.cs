using BackCare.Content;
using BackCare.Settings;

namespace BackCare.Phases;

/// <summary>Classifies the paths of the source tree. Every path below <c>content/</c> is of at most one kind.</summary>
internal static class SourceKinds
{
    /// <summary>The folder that contains the self-checks.</summary>
    public const string SelfChecksFolder = "content/self-checks/";

    private const string ContentFolder = "content/";

    /// <summary>True for a page or section.</summary>
    public static bool IsDocument(string path) => DocumentReader.IsDocument(path);

    /// <summary>True for <c>content/self-checks/name.yml</c>.</summary>
    public static bool IsSelfCheck(string path) => IsSelfCheckFile(path) && TranslationOf(path) is null;

    /// <summary>The id of a self-check: <c>name</c> for <c>content/self-checks/name.yml</c>.</summary>
    public static string SelfCheckId(string path) => path[SelfChecksFolder.Length..^".yml".Length];

    /// <summary>True for <c>content/self-checks/name.es.yml</c>, whether or not the language is declared.</summary>
    public static bool IsTranslation(string path) => IsSelfCheckFile(path) && TranslationOf(path) is not null;

    /// <summary>The id of the self-check and the language, from the name of a translation; null for any other name.</summary>
    public static (string Id, string Language)? TranslationOf(string path)
    {
        var name = SelfCheckId(path);
        return name.LastIndexOf('.') is var dot and > 0 && LanguageTag.IsValid(name[(dot + 1)..]) ? (name[..dot], name[(dot + 1)..]) : null;
    }

    /// <summary>True for a file to copy to the site, such as a picture, if its type can be published.</summary>
    public static bool IsFile(string path) =>
        path.StartsWith("content/_static/", StringComparison.Ordinal)
            ? !path.EndsWith("/README.md", StringComparison.Ordinal)
            : path.StartsWith(ContentFolder, StringComparison.Ordinal)
                && !path.EndsWith(".md", StringComparison.Ordinal)
                && !IsHidden(path)
                && !IsSelfCheckFile(path)
                && !IsTable(path);

    /// <summary>True for files that affect pages without being pages: settings in use, data, tables of self-checks and the theme.</summary>
    public static bool IsIngredient(string path, string environment) =>
        path == "site.yml"
        || path == $"site.{environment}.yml"
        || IsTable(path)
        || path.StartsWith("content/_data/", StringComparison.Ordinal)
        || path.StartsWith("templates/", StringComparison.Ordinal);

    /// <summary>
    /// True for files that more than one phase reads: everything except documents and files that are only copied. A drawing is examined
    /// before it is copied.
    /// </summary>
    public static bool IsReadTwice(string path) =>
        !IsDocument(path) && (!IsFile(path) || path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase));

    private static bool IsSelfCheckFile(string path) => IsIn(SelfChecksFolder, path, ".yml") && !IsHidden(path);

    /// <summary>True for a lookup table of a self-check.</summary>
    private static bool IsTable(string path) => IsIn(SelfChecksFolder, path, ".csv");

    private static bool IsIn(string folder, string path, string ending) =>
        path.StartsWith(folder, StringComparison.Ordinal)
        && path.EndsWith(ending, StringComparison.Ordinal)
        && path.IndexOf('/', folder.Length) < 0;

    /// <summary>True if the name, or that of a folder above it, starts with "_".</summary>
    private static bool IsHidden(string path) => path.Contains("/_", StringComparison.Ordinal);
}
