using BackCare.Sites.Model;

namespace BackCare.Rendering.Views;

/// <summary>One page of a list of pages.</summary>
internal sealed class ListView(Scope scope, Slice list) : View
{
    public static readonly ViewShape Table = ViewShape.Of<ListView>(
        "list",
        ("pages", "The pages on this page of the list: a list of `page`.", v => ViewList.Of(v.List.Items, p => new PageView(v.scope, p))),
        ("number", "The number of this page of the list, from 1.", v => v.List.Number),
        ("count", "The number of pages that the list has.", v => v.List.Count),
        ("previous_url", "The address of the previous page of the list.", v => v.List.Number > 1 ? v.At(v.List.Number - 1) : null),
        ("next_url", "The address of the next page of the list.", v => v.List.Number < v.List.Count ? v.At(v.List.Number + 1) : null));

    private readonly Scope scope = scope;

    public override ViewShape Shape => Table;

    private Slice List { get; } = list;

    private string At(int number) => scope.Links.Of(List.PermalinkOf(number));
}
