using System.Collections.Immutable;
using BackCare.Content;
using BackCare.Diagnostics;

namespace BackCare.Rendering;

/// <summary>A text out of its pieces: finished bytes go straight through, links and pictures get their addresses, containers their shortcodes.</summary>
/// <param name="withoutTakeaways">True for the body of a page, whose layout prints them above.</param>
internal sealed class CompiledText(Scope scope, ImmutableArray<Piece> pieces, bool withoutTakeaways) : Html
{
    /// <inheritdoc/>
    public override void WriteTo(PageContext context)
    {
        foreach (var piece in pieces)
        {
            switch (piece)
            {
                case HtmlPiece html:
                    context.Target.Write(html.Utf8.Span);
                    break;
                case LinkPiece { Link: { } link }:
                    context.Target.WriteEscaped(scope.Links.Find(new Located<string>(link.Target, link.Location)) ?? "#");
                    break;
                case ImagePiece { Image: { } image }:
                    scope.Picture(image)?.Markup.WriteTo(context);
                    break;
                case ContainerPiece { Container: { } container } when !(withoutTakeaways && container.Kind == ContainerKind.Takeaways):
                    context.WriteContainer(container);
                    break;
            }
        }
    }
}
