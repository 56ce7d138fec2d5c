using System.Collections.Frozen;
using System.Collections.Immutable;
using BackCare.Content.FrontMatters;
using BackCare.Content.Markdown;
using BackCare.Content.Markdown.Writing;
using BackCare.Content.Model;
using BackCare.Content.Rules;
using BackCare.Content.Sources;
using BackCare.Diagnostics;
using BackCare.Files;
using BackCare.Yaml;

namespace BackCare.Content;

/// <summary>Reads markdown files. One reader serves all documents of a site. Thread-safe.</summary>
public sealed class DocumentReader(ContentOptions options)
{
    private readonly TermFinder? terms = FinderOf(options.Terms);
    private readonly FrozenDictionary<string, TermFinder?> termsByLanguage =
        options.TermsByLanguage.ToFrozenDictionary(t => t.Key, t => FinderOf(t.Value), StringComparer.Ordinal);

    private readonly StringPool strings = new();

    private const string Extension = ".md";

    /// <summary>
    /// True for the path of a page or section: a markdown file in <c>content/</c>, except <c>README.md</c> and names with a leading "_"
    /// other than <c>_index</c>.
    /// </summary>
    public static bool IsDocument(string path)
    {
        if (!path.StartsWith("content/", StringComparison.Ordinal) || !path.EndsWith(Extension, StringComparison.Ordinal))
        {
            return false;
        }

        var name = path[(path.LastIndexOf('/') + 1)..];
        var isSection = name == "_index.md" || (name.StartsWith("_index.", StringComparison.Ordinal) && name.Count(c => c == '.') == 2);
        return !SitePath.FolderOf(path).Contains("/_", StringComparison.Ordinal)
            && (isSection || !name.StartsWith('_'))
            && !name.Equals("README.md", StringComparison.OrdinalIgnoreCase)
            && name.Length > Extension.Length;
    }

    /// <summary>
    /// The document; null if the file has an error, which is then reported. Never throws for any content. The text of the file is not kept.
    /// </summary>
    public Checked<Document?> Read(SourceFile file)
    {
        var findings = new Findings();
        var document = TextFile.Read(file, findings) is { } text ? Read(text, file, findings) : null;
        return new(findings.AnyError ? null : document, findings.ToImmutable());
    }

    private Document? Read(string text, SourceFile file, Findings findings)
    {
        var naming = FileNaming.Of(file.Path, options.Languages, findings);
        if (FrontMatterBlock.Find(text, file.Path, findings) is not { } block)
        {
            return null;
        }

        var words = new ProseText(file.Path);
        var (matter, map) = FrontMatterReader.Read(block, naming, words, strings, findings);
        var body =
            TextCompiler.Document(text, block, options, naming.Language is { } code
                ? termsByLanguage.GetValueOrDefault(code)
                : terms, words, strings, findings);
        words.Close();
        if (matter is null || map is null)
        {
            return null;
        }

        CheckTakeaways(matter, body, findings);
        return findings.AnyError
            ? null
            : new(file.Path, naming.Name, naming.Language, matter, body, matter.Reviewed?.Hash is { } hash
                ? hash.Value == ReviewHash.Of(text, YamlLines.Of(map, "reviewed"))
                : null);
    }

    private static TermFinder? FinderOf(ImmutableArray<string> terms) => terms.IsEmpty ? null : new(terms);

    private static void CheckTakeaways(FrontMatter matter, Body body, Findings findings)
    {
        Location? first = matter.Takeaways is [{ Prose: [var prose, ..] }, ..] ? prose.Location : null;
        foreach (var container in body.Containers)
        {
            if (container.Kind != ContainerKind.Takeaways)
            {
                continue;
            }

            if (first is { } earlier)
            {
                findings.Add(FrontMatterRules.Twice(container.Location with { End = container.Location.Start }, earlier));
            }

            first ??= container.Location;
        }
    }
}
