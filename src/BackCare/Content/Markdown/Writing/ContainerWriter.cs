using BackCare.Content.Markdown.Parsing;
using BackCare.Content.Model;
using BackCare.Content.Rules;
using BackCare.Diagnostics;
using Markdig.Syntax;

namespace BackCare.Content.Markdown.Writing;

/// <summary>Checks <c>:::</c> containers and splits them into parts, which the theme renders.</summary>
/// <param name="writeBlock">Writes one block of the content.</param>
/// <param name="writeBlocks">Writes all blocks of a parent. Functions, to avoid a cycle between the writers.</param>
internal sealed class ContainerWriter(Context context, InlineWriter inlines, Action<Block, bool> writeBlock, Action<ContainerBlock,
    bool> writeBlocks)
{
    private readonly ContainerParts parts = new(context, inlines, writeBlocks);

    /// <summary>Writes a container at the left margin.</summary>
    public void Write(Fence fence)
    {
        var opening = context.At(fence.Span.Start, fence.OpeningEnd);
        if (!fence.IsClosed)
        {
            context.Findings.Add(ContainerRules.Open(opening, fence.Name));
        }

        if (ContainerKinds.Find(fence.Name) is not { } kind)
        {
            context.Findings.Add(ContainerRules.NoSuch(opening, fence.Name));
            writeBlocks(fence, false);
            return;
        }

        if (fence.Argument.Length > 0 && kind is not (ContainerKind.Exercise or ContainerKind.Video or ContainerKind.SelfCheck))
        {
            context.Findings.Add(ContainerRules.TextBehind(ArgumentOf(fence).Location, fence.Name));
        }

        (context.Container, context.LinksNumber) = (kind, kind == ContainerKind.Emergency);
        var outer = context.ParagraphKind;
        context.ParagraphKind = ProseKind.Paragraph;
        if (Read(fence, kind, Content(fence), opening) is { } container)
        {
            context.Containers.Add(container);
            context.Html.Add(new(container));
        }

        (context.Container, context.LinksNumber, context.ParagraphKind) = (null, false, outer);
    }

    /// <summary>Reports a line that cannot open or close a container.</summary>
    public void Refuse(MisplacedFence fence)
    {
        var location = context.At(fence.Span);
        if (fence.Colons != 3)
        {
            context.Findings.Add(ContainerRules.ColonCount(location, fence.Name ?? ""));
        }
        else if (fence is { Name: { } name, Outer: { } outer })
        {
            context.ForgivenClosings++;
            context.Findings.Add(ContainerRules.Inside(location, name, outer.Name, context.SourceMap.Position(outer.Span.Start).Line));
        }
        else if (fence.IsInBlock)
        {
            context.Findings.Add(ContainerRules.Place(location));
        }
        else if (context.ForgivenClosings > 0)
        {
            context.ForgivenClosings--;
        }
        else
        {
            context.Findings.Add(ContainerRules.ClosesNothing(location));
        }
    }

    /// <summary>The blocks to show; comments are read and removed.</summary>
    private List<Block> Content(Fence fence)
    {
        var content = new List<Block>(fence.Count);
        foreach (var block in fence)
        {
            switch (block)
            {
                case HtmlBlock comment:
                    RawHtml.Block(comment, context);
                    break;
                case MisplacedFence misplaced:
                    Refuse(misplaced);
                    break;
                case LinkReferenceDefinitionGroup or BlankLineBlock:
                    break;
                default:
                    content.Add(block);
                    break;
            }
        }

        return content;
    }

    private Container? Read(Fence fence, ContainerKind kind, List<Block> content, Location opening)
    {
        var location = context.At(fence.Span);
        if (kind is ContainerKind.SelfCheck or ContainerKind.Contact)
        {
            return Reference(fence, kind, content, opening, location);
        }

        if (content.Count == 0)
        {
            context.Findings.Add(ContainerRules.Nothing(opening, fence.Name));
            return null;
        }

        return kind switch
        {
            ContainerKind.Do or ContainerKind.Dont or ContainerKind.Takeaways => List(kind, content, location),
            ContainerKind.Important => new ImportantBox(context.Passage(() => WriteFrom(content, 0)), location),
            ContainerKind.Figure => FigureOf(content, location),
            ContainerKind.Video => VideoOf(fence, content, location, opening),
            ContainerKind.Exercise => ExerciseOf(fence, content, location, opening),
            _ => Card(kind, content, location),
        };
    }

    private Container? Reference(Fence fence, ContainerKind kind, List<Block> content, Location opening, Location location)
    {
        if (content.Count > 0)
        {
            context.Findings.Add(ContainerRules.HasText(context.At(content[0].Span), fence.Name));
            WriteFrom(content, 0);
        }

        if (kind == ContainerKind.Contact)
        {
            return new ContactCard(location);
        }

        var id = ArgumentOf(fence);
        if (IsId(id.Value))
        {
            return new SelfCheckCard(id, location);
        }

        context.Findings.Add(ContainerRules.NoId(id.Value.Length == 0 ? opening : id.Location));
        return null;
    }

    private Container? Card(ContainerKind kind, List<Block> content, Location location)
    {
        if (content[0] is not (ParagraphBlock or HeadingBlock))
        {
            context.Findings.Add(ContainerRules.NoHeading(context.At(content[0].Span), kind.Name()));
            WriteFrom(content, 0);
            return null;
        }

        var leaf = (LeafBlock)content[0];
        var lineEnd = leaf is ParagraphBlock ? ContainerParts.FirstLineBreak(leaf) : null;
        var heading = parts.Line(leaf, leaf.Inline?.FirstChild, lineEnd, ProseKind.CardHeading);
        if (heading.Prose.Count == 0)
        {
            context.Findings.Add(ContainerRules.NoHeading(context.At(leaf.Span), kind.Name()));
        }

        var body = context.Passage(() =>
        {
            parts.Paragraph(leaf, lineEnd?.NextSibling);
            WriteFrom(content, 1);
        });
        return new CareCard(kind, heading, body, location);
    }

    private Container? List(ContainerKind kind, List<Block> content, Location location)
    {
        if (content is not [ListBlock list])
        {
            var other = content[0] is ListBlock ? content[1] : content[0];
            context.Findings.Add(ContainerRules.NoList(context.At(other.Span), kind.Name()));
            WriteFrom(content, 0);
            return null;
        }

        if (kind == ContainerKind.Takeaways && list.Count is < 3 or > 5)
        {
            context.Findings.Add(FrontMatterRules.Count(context.At(list.Span.Start, list.Span.Start), list.Count));
        }

        return new ListContainer(kind, parts.Items(list, kind == ContainerKind.Takeaways ? ProseKind.Takeaway : ProseKind.ListItem),
            location);
    }

    private Container? FigureOf(List<Block> content, Location location)
    {
        if (parts.LeadingImage(content[0]) is not { } leading)
        {
            context.Findings.Add(ContainerRules.NoImage(context.At(content[0].Span)));
            WriteFrom(content, 0);
            return null;
        }

        var leaf = (ParagraphBlock)content[0];
        Passage caption;
        if (leading.Below is null && content is [_, ParagraphBlock below])
        {
            caption = parts.Line(below, below.Inline?.FirstChild, null, ProseKind.Caption);
        }
        else if (content.Count == 1)
        {
            caption = parts.Line(leaf, leading.Below, null, ProseKind.Caption);
        }
        else
        {
            context.ParagraphKind = ProseKind.Caption;
            caption = context.Passage(() =>
            {
                parts.Paragraph(leaf, leading.Below);
                WriteFrom(content, 1);
            });
        }

        if (caption.Prose.Count == 0)
        {
            context.Findings.Add(ContainerRules.NoCaption(leading.Image.Location));
        }

        return new Figure(leading.Image, caption, location);
    }

    private Container? VideoOf(Fence fence, List<Block> content, Location location, Location opening)
    {
        var address = ArgumentOf(fence);
        var body = context.Passage(() => WriteFrom(content, 0));
        if (address.Value.StartsWith("https://", StringComparison.Ordinal)
            && LinkTarget.Classify(address.Value).Kind == LinkKind.External
            && address.Value.AsSpan().IndexOfAny(" \t<>\"") < 0)
        {
            var link = new Link(address.Value, LinkKind.External, body.Text, null, address.Location);
            context.Add(link);
            return new Video(link, body, location);
        }

        context.Findings.Add(ContainerRules.NoAddress(address.Value.Length == 0 ? opening : address.Location));
        return null;
    }

    private Container? ExerciseOf(Fence fence, List<Block> content, Location location, Location opening)
    {
        var title = ArgumentOf(fence);
        if (title.Value.Length == 0)
        {
            context.Findings.Add(ContainerRules.NoTitle(opening));
        }
        else
        {
            context.Words.Add(title.Value, fence.ArgumentStart);
            context.EndProse(ProseKind.Title, title.Location);
        }

        return new ExerciseReader(context, parts).Read(title, content, location, opening);
    }

    private void WriteFrom(List<Block> content, int first)
    {
        for (var i = first; i < content.Count; i++)
        {
            writeBlock(content[i], false);
        }
    }

    private Located<string> ArgumentOf(Fence fence) =>
        new(fence.Argument, context.At(fence.ArgumentStart, fence.ArgumentStart + fence.Argument.Length));

    private static bool IsId(string text) =>
        text.Length > 0 && text[0] != '-' && text.AsSpan().IndexOfAnyExcept("abcdefghijklmnopqrstuvwxyz0123456789-") < 0;
}
