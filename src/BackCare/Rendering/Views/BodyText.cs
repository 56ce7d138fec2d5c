using BackCare.Content.Model;
using BackCare.Rendering.Markup;

namespace BackCare.Rendering.Views;

/// <summary>The text of a page without its takeaways, which the layout prints above; below it the words of the glossary that it uses, as the partial <c>words</c> shows them.</summary>
internal sealed class BodyText(Scope scope, Body body) : Html
{
    /// <inheritdoc/>
    public override void WriteTo(PageOutput output)
    {
        new CompiledText(scope, body.Pieces, withoutTakeaways: true).WriteTo(output);
        if (!body.Terms.IsEmpty)
        {
            output.WritePartial("words", ViewList.Of(body.Terms.Select(Entry), e => new GlossaryEntryView(scope, e)));
        }
    }

    private GlossaryTerm Entry(string term) => scope.Site.Registers.In(scope.Page.Language).Glossary.First(g => g.Term.Value == term);
}
