using System.Collections.Immutable;
using BackCare.Content.Model;
using BackCare.Diagnostics;
using BackCare.Rendering.Markup;

namespace BackCare.Rendering.Views;

/// <summary>A text out of its pieces: finished bytes go straight through, links and pictures get their addresses, containers their shortcodes.</summary>
/// <param name="withoutTakeaways">True for the body of a page, whose layout prints them above.</param>
internal sealed class CompiledText(Scope scope, ImmutableArray<Piece> pieces, bool withoutTakeaways) : Html
{
    /// <summary>A compiled text as markup; null where it says nothing.</summary>
    public static Html? Of(Scope scope, Passage? passage) => passage is null or { IsEmpty: true } ? null : new CompiledText(scope, passage.Pieces, withoutTakeaways: false);

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

    /// <summary>Inside the quotes of <c>href</c>. A link that leads to another language of the site says to which.</summary>
    private void WriteAddress(PageOutput output, Located<string> target)
    {
        output.Target.WriteEscaped(scope.Links.Find(target) ?? "#");
        if (!scope.Site.Config.Languages.IsEmpty && scope.Site.PageBehind(target, scope.Page) is { } other && other.Language != scope.Page.Language)
        {
            output.Target.Write("\" hreflang=\""u8);
            output.Target.WriteEscaped(other.Language);
        }
    }
}
