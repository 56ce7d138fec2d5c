using BackCare.Content.Model;

namespace BackCare.Rendering.Views;

/// <summary>A source in sources.yml.</summary>
internal sealed class SourceView(Scope scope, Source source) : View
{
    public static readonly ViewShape Table = ViewShape.Of<SourceView>(
        "source",
        ("title", "Its title.", v => v.Source.Title.Value),
        ("publisher", "Its publisher.", v => v.Source.Publisher?.Value),
        ("year", "The year of publication.", v => v.Source.Year?.Value),
        ("url", "Its address.", v => v.Source.Url?.Value),
        ("lang", "The language of its title, if different from the page's.", v => v.Lang));

    public override ViewShape Shape => Table;

    private Source Source { get; } = source;

    private string? Lang { get; } = scope.OfData();
}
