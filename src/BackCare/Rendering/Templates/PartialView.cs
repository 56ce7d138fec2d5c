using BackCare.Rendering.Views;
using Scriban;
using Scriban.Parsing;

namespace BackCare.Rendering.Templates;

/// <summary>The value passed to a partial.</summary>
internal sealed class PartialView(object? it) : View
{
    public static readonly ViewShape Table = ViewShape.Of<PartialView>("partial",
        ("it", "The value after the name in `include \"name\" value`.", v => v.It));

    public override ViewShape Shape => Table;

    private object? It { get; } = it;

    public override bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value) =>
        Shape.TryGet(this, member, out value);
}
