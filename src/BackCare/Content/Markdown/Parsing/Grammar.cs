using BackCare.Content.Sources;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Renderers;

namespace BackCare.Content.Markdown.Parsing;

/// <summary>
/// What may be written. Configured once; the extensions that let attributes, frames or scripts through (generic attributes, media links, custom containers)
/// are not used.
/// </summary>
internal static class Grammar
{
    // Far above what the limits let through, so that the parser never gives up before we have said why.
    private const int DeeperThanLimits = 4 * Limits.Nesting;

    /// <summary>Whole documents: CommonMark, tables, footnotes, task lists, definition lists, abbreviations and our containers.</summary>
    public static MarkdownPipeline Documents { get; } = BuildDocuments();

    /// <summary>Paragraphs, lists and whatever else may then be refused, without the extensions.</summary>
    public static MarkdownPipeline Blocks { get; } = new MarkdownPipelineBuilder { PreciseSourceLocation = true, MaximumNestingDepth = DeeperThanLimits }.Build();

    /// <summary>One line: emphasis, code, links.</summary>
    public static MarkdownPipeline Line { get; } = BuildLine();

    private static MarkdownPipeline BuildDocuments()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true, MaximumNestingDepth = DeeperThanLimits }
            .UsePipeTables(new PipeTableOptions { UseGfmRules = true })
            .UseFootnotes()
            .UseTaskLists()
            .UseDefinitionLists()
            .UseAbbreviations();
        builder.Extensions.Add(new OwnBlocks());
        return builder.Build();
    }

    private static MarkdownPipeline BuildLine()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true, MaximumNestingDepth = DeeperThanLimits };
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new ParagraphBlockParser { ParseSetextHeadings = false });
        return builder.Build();
    }

    /// <summary>Puts our parsers before all others; extensions are set up last to first in the list of parsers.</summary>
    private sealed class OwnBlocks : IMarkdownExtension
    {
        public void Setup(MarkdownPipelineBuilder pipeline)
        {
            pipeline.BlockParsers.Insert(0, new LabelledLineParser());
            pipeline.BlockParsers.Insert(0, new FenceParser());
            pipeline.BlockParsers.Insert(0, new DefinitionListEnd());
            pipeline.BlockParsers.Insert(0, new HeadParser());
            pipeline.BlockParsers.Replace<ParagraphBlockParser>(new PlainLines());
        }

        public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
        {
        }
    }
}
