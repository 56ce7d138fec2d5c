using System.Buffers;
using System.Collections.Immutable;
using BackCare.Content.Markdown.Parsing;
using BackCare.Content.Markdown.Writing;
using BackCare.Content.Model;
using BackCare.Content.Rules;
using BackCare.Content.Sources;
using BackCare.Diagnostics;
using Markdig.Extensions.Abbreviations;
using Markdig.Syntax;
using Abbreviation = BackCare.Content.Model.Abbreviation;
using MarkdigAbbreviation = Markdig.Extensions.Abbreviations.Abbreviation;

namespace BackCare.Content.Markdown;

/// <summary>Compiles a text to pieces. The syntax tree is discarded when the call returns.</summary>
internal static class TextCompiler
{
    private const string Folder = "content/";

    /// <summary>The characters with a meaning inside a line; a line without any of them is plain text.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create("&[]!\\*_`<>\n\r\t");

    /// <summary>The body of a document.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="head">The front matter of the file.</param>
    /// <param name="terms">Finds words of the glossary; null if none becomes a link.</param>
    /// <param name="words">Receives its words, after those of the front matter; the caller closes it.</param>
    /// <param name="strings">Shares its strings with other documents.</param>
    public static Body Document(string text, FrontMatterBlock head, ContentOptions options, TermFinder? terms, ProseText words,
        StringPool strings, Findings findings)
    {
        var path = head.Location.File;
        var map = SourceMap.OfFile(path, text);
        if (!new LimitCheck(text, map, findings).Passes(head.BodyStart))
        {
            return Body.Empty;
        }

        var tree = Markdig.Markdown.Parse(text, Grammar.Documents, new Head(head.BodyLine - 1));
        using var context = new Context(text, map, findings, options.EmergencyNumber, words)
        {
            FootnotePrefix = PrefixOf(path), HasTables = true, Terms = terms is null ? null : new(terms), Strings = strings,
        };
        new BlockWriter(context).WriteAll(tree);
        return context.ToBody(AbbreviationsOf(tree, context));
    }

    /// <summary>One line.</summary>
    /// <param name="shared">Receives its words, if shared with other lines; the caller closes it.</param>
    public static Passage Line(Located<string> text, string? emergencyNumber, Findings findings, ProseKind kind, ProseText? shared = null)
    {
        var map = SourceMap.OfYaml(text);
        if (!IsReadable(text, map, findings))
        {
            return Passage.Empty;
        }

        using var context = new Context(text.Value, map, findings, emergencyNumber, shared) { LinksNumber = emergencyNumber is not null };
        if (IsPlain(text.Value))
        {
            new LinkWriter(context).Literal(text.Value, 0);
        }
        else
        {
            WriteLine(text.Value, context);
        }

        context.EndProse(kind, text.Location);
        return context.ToPassage();
    }

    /// <summary>Paragraphs and lists.</summary>
    public static Passage Blocks(Located<string> text, string? emergencyNumber, Findings findings)
    {
        var map = SourceMap.OfYaml(text);
        if (!IsReadable(text, map, findings))
        {
            return Passage.Empty;
        }

        var tree = Markdig.Markdown.Parse(text.Value, Grammar.Blocks);
        using var context = new Context(text.Value, map, findings, emergencyNumber) { LinksNumber = emergencyNumber is not null };
        RefuseOthers(tree, context);
        new BlockWriter(context).WriteAll(tree);
        return context.ToPassage();
    }

    /// <summary>True if parsing would leave the line unchanged; this test is a hundred times faster than parsing.</summary>
    internal static bool IsPlain(string text) =>
        text.Length > 0 && text[0] != ' ' && text[^1] != ' ' && text.AsSpan().IndexOfAny(Marks) < 0;

    private static void WriteLine(string text, Context context)
    {
        var tree = Markdig.Markdown.Parse(text, Grammar.Line);
        var inlines = new InlineWriter(context);
        foreach (var block in tree)
        {
            if (block is ParagraphBlock paragraph)
            {
                context.Html.Raw(block == tree[0] ? ""u8 : " "u8);
                inlines.Write(paragraph.Inline);
                context.Words.Blank();
            }
        }
    }

    private static bool IsReadable(Located<string> text, SourceMap map, Findings findings)
    {
        if (ControlCharacters.First(text.Value) is var at and >= 0)
        {
            findings.Add(FrontMatterRules.Control(text.Location, text.Value[at]));
            return false;
        }

        return new LimitCheck(text.Value, map, findings).Passes();
    }

    private static void RefuseOthers(ContainerBlock parent, Context context)
    {
        foreach (var block in parent)
        {
            var name = block switch
            {
                HeadingBlock => "a heading",
                QuoteBlock => "a quotation",
                CodeBlock => "a block of code",
                ThematicBreakBlock => "a horizontal line",
                _ => null,
            };
            if (name is not null)
            {
                context.Findings.Add(MarkdownRules.Plain(context.At(block.Span), name));
            }
            else if (block is ListBlock or ListItemBlock)
            {
                RefuseOthers((ContainerBlock)block, context);
            }
        }
    }

    private static ImmutableArray<Abbreviation> AbbreviationsOf(MarkdownDocument tree, Context context)
    {
        if (tree.GetAbbreviations() is not { Count: > 0 } found)
        {
            return [];
        }

        var abbreviations = ImmutableArray.CreateBuilder<Abbreviation>(found.Count);
        foreach (var (label, abbreviation) in found.OrderBy(a => a.Value.Span.Start))
        {
            abbreviations.Add(new(label, ((MarkdigAbbreviation)abbreviation).Text.ToString(), context.At(abbreviation.Span)));
        }

        return abbreviations.DrainToImmutable();
    }

    private static string PrefixOf(string path)
    {
        var name = path.StartsWith(Folder, StringComparison.Ordinal) ? path[Folder.Length..] : path;
        return string.Create(Math.Max(0, name.Length - ".md".Length), name, static (prefix, name) =>
        {
            for (var i = 0; i < prefix.Length; i++)
            {
                prefix[i] = char.IsAsciiLetterOrDigit(name[i]) ? char.ToLowerInvariant(name[i]) : '-';
            }
        });
    }
}
