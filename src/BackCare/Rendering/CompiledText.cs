using System.Collections.Immutable;
using BackCare.Content;
using BackCare.Diagnostics;

namespace BackCare.Rendering;

/// <summary>
/// Writes a compiled text: finished bytes unchanged, links and pictures with their addresses, containers with their shortcodes.
/// </summary>
/// <param name="withoutTakeaways">True for the body of a page, whose takeaways are printed by the layout.</param>
internal sealed class CompiledText(Scope scope, ImmutableArray<Piece> pieces, bool withoutTakeaways) : Html
{
    /// <inheritdoc/>
    public override void WriteTo(PageContext context)
    {
        foreach (var piece in pieces)
        {
            switch (piece.Place)
            {
                case null:
                    context.Target.Write(piece.Utf8.Span);
                    break;
                case string target:
                    WriteAddress(context, new(target, Location.TopOf(piece.File!)));
                    break;
                case Image image:
                    scope.Picture(image)?.Markup.WriteTo(context);
                    break;
                case Container container when !(withoutTakeaways && container.Kind == ContainerKind.Takeaways):
                    context.WriteContainer(container);
                    break;
            }
        }
    }

    /// <summary>Writes the value of <c>href</c> without quotes. A link to a page in another language also gets <c>hreflang</c>.</summary>
    private void WriteAddress(PageContext context, Located<string> target)
    {
        context.Target.WriteEscaped(scope.Links.Find(target) ?? "#");
        if (!scope.Site.Config.Languages.IsEmpty && scope.Site.PageBehind(target, scope.Page) is { } other && other.Language != scope.Page.Language)
        {
            context.Target.Write("\" hreflang=\""u8);
            context.Target.WriteEscaped(other.Language);
        }
    }
}
