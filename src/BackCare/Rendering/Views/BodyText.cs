using BackCare.Content.Model;
using BackCare.Rendering.Markup;

namespace BackCare.Rendering.Views;

/// <summary>
/// The text of a page, followed by the glossary words it uses, printed by the partial <c>words</c>. The takeaways are not included,
/// because the layout prints them above the text.
/// </summary>
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
