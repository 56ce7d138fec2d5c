using System.Collections.Immutable;
using BackCare.Content.Model;
using BackCare.Diagnostics;
using BackCare.Rendering.Markup;

namespace BackCare.Rendering.Views;

/// <summary>
/// Writes a compiled text: finished bytes unchanged, links and pictures with their addresses, containers with their shortcodes.
/// </summary>
/// <param name="withoutTakeaways">True for the body of a page, whose takeaways are printed by the layout.</param>
internal sealed class CompiledText(Scope scope, ImmutableArray<Piece> pieces, bool withoutTakeaways) : Html
{
    /// <summary>A compiled text as markup; null where it says nothing.</summary>
    public static Html? Of(Scope scope, Passage? passage) =>
        passage is null or { IsEmpty: true } ? null : new CompiledText(scope, passage.Pieces, withoutTakeaways: false);

    /// <inheritdoc/>
    public override void WriteTo(PageOutput output)
    {
        foreach (var piece in pieces)
        {
            switch (piece.Place)
            {
                case null:
                    output.Target.Write(piece.Utf8.Span);
                    break;
                case string target:
                    WriteAddress(output, new(target, Location.TopOf(piece.File!)));
                    break;
                case Image image:
                    ImageView.Of(scope, image)?.Markup.WriteTo(output);
                    break;
                case Container container when !(withoutTakeaways && container.Kind == ContainerKind.Takeaways):
                    output.WriteContainer(container);
                    break;
            }
        }
    }

    /// <summary>Writes the value of <c>href</c> without quotes. A link to a page in another language also gets <c>hreflang</c>.</summary>
    private void WriteAddress(PageOutput output, Located<string> target)
    {
        output.Target.WriteEscaped(scope.Links.Find(target) ?? "#");
        if (!scope.Site.Config.Languages.IsEmpty && scope.Site.PageBehind(target, scope.Page) is { } other
            && other.Language != scope.Page.Language)
        {
            output.Target.Write("\" hreflang=\""u8);
            output.Target.WriteEscaped(other.Language);
        }
    }
}
