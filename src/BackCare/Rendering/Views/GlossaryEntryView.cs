using BackCare.Content.Model;

namespace BackCare.Rendering.Views;

/// <summary>An entry of glossary.yml.</summary>
internal sealed class GlossaryEntryView(Scope scope, GlossaryTerm entry) : View
{
    public static readonly ViewShape Table = ViewShape.Of<GlossaryEntryView>(
        "entry",
        ("term", "The word.", v => v.Entry.Term.Value),
        ("anchor", "The id of the element that explains it.", v => v.Entry.Anchor),
        ("means", "Its meaning (markup).", v => CompiledText.Of(v.scope, v.Entry.Means)),
        ("also", "Other words for it: a list of texts.", v => ViewList.Of(v.Entry.Also, a => a.Value)));

    private readonly Scope scope = scope;

    public override ViewShape Shape => Table;

    private GlossaryTerm Entry { get; } = entry;
}
