using System.Collections.Immutable;
using BackCare.Content.Markdown.Parsing;
using BackCare.Content.Model;
using BackCare.Content.Rules;
using BackCare.Diagnostics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BackCare.Content.Markdown.Writing;

/// <summary>Reads one exercise: a drawing, words of introduction, numbered steps, dose and when to stop, each at most once.</summary>
internal sealed class ExerciseReader(Context context, ContainerParts parts)
{
    private Image? drawing;
    private ImmutableArray<Passage>? steps;
    private Passage introduction = Passage.Empty;
    private Passage dose = Passage.Empty;
    private Passage stopIf = Passage.Empty;

    /// <summary>The exercise; null if it has no steps, which is reported.</summary>
    public Exercise? Read(Located<string> title, List<Block> content, Location location, Location opening)
    {
        foreach (var block in content)
        {
            if (!Take(block))
            {
                context.Findings.Add(ContainerRules.NotInExercise(context.At(block.Span)));
            }
        }

        if (steps is null)
        {
            context.Findings.Add(ContainerRules.NoSteps(opening));
            return null;
        }

        return new(title, introduction, drawing, steps.Value, dose, stopIf, location);
    }

    private bool Take(Block block)
    {
        switch (block)
        {
            case LabelledLine { IsStop: false } line when dose.IsEmpty:
                dose = parts.Line(line, line.Inline?.FirstChild, null, ProseKind.Label);
                return true;
            case LabelledLine { IsStop: true } line when stopIf.IsEmpty:
                stopIf = parts.Line(line, line.Inline?.FirstChild, null, ProseKind.Label);
                return true;
            case LabelledLine:
                return false;
            case ParagraphBlock paragraph when drawing is null && parts.LeadingImage(block) is { } leading:
                drawing = leading.Image;
                return leading.Below is null || Introduce(paragraph, leading.Below);
            case ParagraphBlock { Inline.FirstChild: { } first } paragraph:
                return Introduce(paragraph, first);
            case ListBlock { IsOrdered: true } list when steps is null:
                steps = parts.Items(list, ProseKind.Step);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Reads the introduction, which must be a single paragraph above the steps.</summary>
    private bool Introduce(ParagraphBlock paragraph, Inline first)
    {
        if (steps is not null || !introduction.IsEmpty)
        {
            return false;
        }

        introduction = context.Passage(() => parts.Paragraph(paragraph, first));
        return true;
    }
}
