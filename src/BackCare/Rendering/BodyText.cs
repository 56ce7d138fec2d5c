using BackCare.Content;
using BackCare.Rendering.Views;

namespace BackCare.Rendering;

/// <summary>
/// The text of a page, followed by the glossary words it uses, printed by the partial <c>words</c>. The takeaways are not included,
/// because the layout prints them above the text.
/// </summary>
internal sealed class BodyText(Scope scope, Body body) : Html
{
    /// <inheritdoc/>
    public override void WriteTo(PageContext context)
    {
        new CompiledText(scope, body.Pieces, withoutTakeaways: true).WriteTo(context);
        if (!body.Terms.IsEmpty)
        {
            context.WritePartial("words", ViewList.Of(body.Terms.Select(Entry), e => new GlossaryEntryView(scope, e)));
        }
    }

    private GlossaryTerm Entry(string term) => scope.Site.Registers.In(scope.Page.Language).Glossary.First(g => g.Term.Value == term);
}
