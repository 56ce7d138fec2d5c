using BackCare.Sites.Model;

namespace BackCare.Rendering.Views;

/// <summary>A series, from the place of one of its pages.</summary>
internal sealed class SeriesView(Scope scope, Term series, int part) : View
{
    public static readonly ViewShape Table = ViewShape.Of<SeriesView>(
        "series",
        ("title", "Its name.", v => v.Series.Title),
        ("url", "The page that lists it.", v => v.scope.Links.Of(v.Series.Permalink)),
        ("part", "Which part this page is, from 1.", v => v.Part),
        ("count", "How many parts there are.", v => v.Series.Pages.Length),
        ("pages", "All parts: a list of `page`.", v => ViewList.Of(v.Series.Pages, p => new PageView(v.scope, p))));

    private readonly Scope scope = scope;

    public override ViewShape Shape => Table;

    private Term Series { get; } = series;

    private int Part { get; } = part;
}
