using BackCare.Sites.Model;

namespace BackCare.Rendering.Views;

/// <summary>One page of a list of pages.</summary>
internal sealed class ListView(Scope scope, Slice list) : View
{
    public static readonly ViewShape Table = ViewShape.Of<ListView>(
        "list",
        ("pages", "A list of `page`.", v => ViewList.Of(v.List.Items, p => new PageView(v.scope, p))),
        ("number", "Which page of the list this is, from 1.", v => v.List.Number),
        ("count", "How many pages the list has.", v => v.List.Count),
        ("previous_url", "The page before it.", v => v.List.Number > 1 ? v.At(v.List.Number - 1) : null),
        ("next_url", "The page after it.", v => v.List.Number < v.List.Count ? v.At(v.List.Number + 1) : null));

    private readonly Scope scope = scope;

    public override ViewShape Shape => Table;

    private Slice List { get; } = list;

    private string At(int number) => scope.Links.Of(List.PermalinkOf(number));
}
