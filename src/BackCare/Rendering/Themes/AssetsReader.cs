using System.Collections.Immutable;
using System.Text;
using BackCare.Diagnostics;
using BackCare.Files;
using BackCare.Settings;

namespace BackCare.Rendering.Themes;

/// <summary>
/// Reads the published files of the theme: the style sheet with the clinic's colours, the linked scripts, and all other assets unchanged.
/// </summary>
internal static class AssetsReader
{
    private const string StyleSheet = "site.css";
    private const string SearchFolder = "search/";

    /// <summary>All assets, sorted by name.</summary>
    public static ThemeAssets Read(ImmutableArray<ThemeFile> files, SiteConfig config, Findings findings)
    {
        var published = new List<ThemeAsset>();
        var style = "";
        foreach (var file in files.Where(f => !SelfCheckScripts.IsProved(f.Name) && !IsSearchModule(f)))
        {
            if (file.Key == StyleSheet)
            {
                style = Styled(file, config, findings);
                published.Add(ThemeAsset.Fingerprinted(StyleSheet, style));
            }
            else
            {
                published.Add(ThemeAsset.Fingerprinted(file.Key, file.Bytes));
            }
        }

        published.Add(ThemeAsset.Fingerprinted("self-check.js", SelfCheckScripts.Linked("self-check.js")));
        published.Add(ThemeAsset.Stable("embed.js", Encoding.UTF8.GetBytes(SelfCheckScripts.Linked("embed.js"))));
        published.Add(ThemeAsset.Fingerprinted(ThemeAssets.SearchScript,
            ScriptLinker.Link(ThemeAssets.SearchScript, name => SearchModule(files, name, findings))));
        return new([.. published.OrderBy(a => a.Name, StringComparer.Ordinal)], style, SelfCheckScripts.Linked("frame.js"));
    }

    private static bool IsSearchModule(ThemeFile file) =>
        file.Key.StartsWith(SearchFolder, StringComparison.Ordinal) && file.Key.EndsWith(".js", StringComparison.Ordinal);

    private static string SearchModule(ImmutableArray<ThemeFile> files, string name, Findings findings) =>
        files.FirstOrDefault(f => f.Key == SearchFolder + name) is { } module ? Text(module, findings) : "";

    private static string Text(ThemeFile file, Findings findings)
    {
        var (text, invalidAt) = SourceText.Decode(file.Bytes.Span);
        if (text is null)
        {
            findings.Add(RenderingRules.NotUtf8(file.Path, invalidAt));
        }

        return text ?? "";
    }

    private static string Styled(ThemeFile file, SiteConfig config, Findings findings)
    {
        var sheet = Text(file, findings);
        return WithoutComments(sheet) + ThemeColours.Overlay(sheet, config.Theme, findings);
    }

    /// <summary>Readers download every byte; theme authors read the source.</summary>
    private static string WithoutComments(string sheet)
    {
        var plain = new StringBuilder(sheet.Length);
        foreach (var line in Uncommented(sheet).Split('\n'))
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                plain.Append(line.AsSpan().Trim()).Append('\n');
            }
        }

        return plain.ToString();
    }

    private static string Uncommented(string sheet)
    {
        var plain = new StringBuilder(sheet.Length);
        for (var at = 0; at < sheet.Length;)
        {
            var start = sheet.IndexOf("/*", at, StringComparison.Ordinal);
            plain.Append(sheet, at, (start < 0 ? sheet.Length : start) - at);
            var end = start < 0 ? -1 : sheet.IndexOf("*/", start + 2, StringComparison.Ordinal);
            at = end < 0 ? sheet.Length : end + 2;
        }

        return plain.ToString();
    }
}
