using BackCare.Rendering.Views;
using Scriban;
using Scriban.Parsing;

namespace BackCare.Rendering.Templates;

/// <summary>The names that a shortcode sees in addition to those of the page: its box.</summary>
internal sealed class BoxGlobals(BoxView box) : View
{
    public static readonly ViewShape Table = ViewShape.Of<BoxGlobals>("shortcode", ("box", "The container: a `box`.", v => v.Box));

    public override ViewShape Shape => Table;

    private BoxView Box { get; } = box;

    public override bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value) =>
        Shape.TryGet(this, member, out value);
}
