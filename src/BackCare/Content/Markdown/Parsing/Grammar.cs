using BackCare.Content.Sources;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Renderers;

namespace BackCare.Content.Markdown.Parsing;

/// <summary>
/// The markdown that BackCare accepts. Configured once, without the extensions that allow attributes, frames or scripts (generic
/// attributes, media links, custom containers).
/// </summary>
internal static class Grammar
{
    // Far above what the limits let through, so that a finding is reported before the parser gives up.
    private const int DeeperThanLimits = 4 * Limits.Nesting;

    /// <summary>Whole documents: CommonMark, tables, footnotes, task lists, definition lists, abbreviations and our containers.</summary>
    public static MarkdownPipeline Documents { get; } = BuildDocuments();

    /// <summary>CommonMark without the extensions; callers reject blocks other than paragraphs and lists.</summary>
    public static MarkdownPipeline Blocks { get; } =
        new MarkdownPipelineBuilder { PreciseSourceLocation = true, MaximumNestingDepth = DeeperThanLimits }.Build();

    /// <summary>A single line: emphasis, code, links.</summary>
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

    /// <summary>Puts the parsers of BackCare ahead of all others; extensions are set up last to first in the list of parsers.</summary>
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
