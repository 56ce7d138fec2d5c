using System.Collections.Frozen;
using System.Collections.Immutable;
using BackCare.Content.Model;
using BackCare.Diagnostics;
using BackCare.Files;
using BackCare.Settings;

namespace BackCare.Rendering.Themes;

/// <summary>
/// Reads a theme: replaces default files by those in <c>templates/</c>, one by one, and prepares all of them for the whole build.
/// </summary>
public static class ThemeReader
{
    private const string Folder = "templates/";

    private static readonly ImmutableArray<string> Folders = ["layouts", "partials", "shortcodes", "strings", "assets"];

    /// <summary>The theme. Templates with errors are absent from it.</summary>
    public static Checked<Theme> Read(SourceTree tree, SiteConfig config)
    {
        var findings = new Findings();
        var files = Overlaid(tree, findings);
        var strings = StringsReader.Read([.. files.Where(f => f.Folder == "strings")], f => Text(f, findings), findings);
        var assets = AssetsReader.Read([.. files.Where(f => f.Folder == "assets")], config, findings);
        var names = new ThemeNames(
            [.. files.Where(f => f.Folder == "partials").Select(f => f.Key)], [.. assets.Published.Select(a => a.Name)],
                [.. strings["en"].Words.Keys.Order(StringComparer.Ordinal)]);
        var reader = new TemplateReader(names, findings);
        var templates = new Dictionary<string, ThemeTemplate>(StringComparer.Ordinal);
        foreach (var file in files.Where(f => f.Folder is "layouts" or "partials" or "shortcodes"))
        {
            if (Text(file, findings) is { } text && reader.Read(file, text) is { } template)
            {
                templates[template.Name] = template;
            }
        }

        IncludeCircles.Report(templates, findings);
        var all = templates.ToFrozenDictionary(StringComparer.Ordinal);
        return new(new(all, [.. files.Where(f => f.Folder == "layouts").Select(f => f.Key)], strings, assets, config.HasSearch),
            findings.ToImmutable());
    }

    private static ImmutableArray<ThemeFile> Overlaid(SourceTree tree, Findings findings)
    {
        var files = DefaultTheme.Files.Where(f => f.Folder != "strings").ToDictionary(f => f.Name, StringComparer.Ordinal);
        var strings = DefaultTheme.Files.Where(f => f.Folder == "strings").ToList();
        foreach (var source in tree.Files.Where(f => f.Path.StartsWith(Folder, StringComparison.Ordinal)
            && f.Path != "templates/README.md"))
        {
            var file = new ThemeFile(source.Path[Folder.Length..], source.Read(), IsOwn: true);
            if (!IsUsed(file))
            {
                findings.Add(RenderingRules.NothingUses(file.Path, Spelling.DidYouMean(file.Name, DefaultTheme.Files.Select(f => f.Name))));
            }
            else if (SelfCheckScripts.IsProved(file.Name))
            {
                if (!files.TryGetValue(file.Name, out var proved) || !proved.Bytes.Span.SequenceEqual(file.Bytes.Span))
                {
                    findings.Add(RenderingRules.ReplacesScript(source.Top));
                }
            }
            else if (file.Folder == "strings")
            {
                strings.Add(file);
            }
            else
            {
                files[file.Name] = file;
            }
        }

        return [.. files.Values.Concat(strings).OrderBy(f => f.Name, StringComparer.Ordinal).ThenBy(f => f.IsOwn)];
    }

    private static bool IsUsed(ThemeFile file) => file.Folder switch
    {
        "shortcodes" => file.Name.EndsWith(".html", StringComparison.Ordinal) && ContainerKinds.Names.Contains(file.Key),
        "layouts" or "partials" => file.Name.EndsWith(".html", StringComparison.Ordinal),
        "strings" => file.Name.EndsWith(".yml", StringComparison.Ordinal),
        var folder => Folders.Contains(folder),
    };

    private static string? Text(ThemeFile file, Findings findings)
    {
        var (text, invalidAt) = SourceText.Decode(file.Bytes.Span);
        if (text is null)
        {
            findings.Add(RenderingRules.NotUtf8(file.Path, invalidAt));
        }
        else if (text.IndexOf('\uFFFD') is var lost and >= 0)
        {
            var line = text.AsSpan(0, lost).Count('\n');
            findings.Add(RenderingRules.LostLetters(Location.InLine(file.Path, line + 1, lost - text.LastIndexOf('\n', lost), 1)));
            return null;
        }

        return text;
    }
}
