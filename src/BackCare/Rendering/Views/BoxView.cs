using BackCare.Content.Model;
using BackCare.Rendering.Markup;
using BackCare.Sites.Model;

namespace BackCare.Rendering.Views;

/// <summary>A container of a text, as its shortcode sees it.</summary>
internal sealed class BoxView(Scope scope, Container container) : View
{
    public static readonly ViewShape Table = ViewShape.Of<BoxView>(
        "box",
        ("kind", "Its name, such as `emergency`.", v => v.container.Kind.Name()),
        ("id", "An id that is unique on the page.", v => v.Id),
        ("level", "The level for its heading, 2 to 6.", v => v.Level),
        ("heading", "The first line of a care card (markup).", v => v.Text((v.container as CareCard)?.Heading)),
        ("title", "The title of an exercise.", v => (v.container as Exercise)?.Title.Value),
        ("body", "The text of a card, an important box or a video (markup).", v => v.Text(v.BodyText)),
        (
            "items",
            "The items of `do` and `dont`: a list (markup).",
            v => v.container is ListContainer list ? ViewList.Of(list.Items, v.Text) : null),
        ("introduction", "The text above the steps (markup).", v => v.Text((v.container as Exercise)?.Introduction)),
        (
            "steps",
            "The steps of an exercise: a list (markup).",
            v => v.container is Exercise exercise ? ViewList.Of(exercise.Steps, v.Text) : null),
        ("dose", "The dose of an exercise (markup).", v => v.Text((v.container as Exercise)?.Dose)),
        ("stop_if", "When to stop an exercise (markup).", v => v.Text((v.container as Exercise)?.StopIf)),
        ("image", "The `image` of a figure or an exercise.",
            v => ImageView.Of(v.scope, (v.container as Figure)?.Image ?? (v.container as Exercise)?.Drawing)),
        ("caption", "The caption of a figure (markup).", v => v.Text((v.container as Figure)?.Caption)),
        ("url", "The address of a video or a self-check.", v => v.Url),
        ("check", "The linked self-check: a `page`.", v => v.Check is { } page ? new PageView(v.scope, page) : null));

    private readonly Scope scope = scope;
    private readonly Container container = container;

    public override ViewShape Shape => Table;

    private Body? Page => scope.Page.Document?.Body;

    private string Id => FormattableString.Invariant($"_box-{(Page?.Containers.IndexOf(container) ?? 0) + 1}");

    private int Level
    {
        get
        {
            var level = 1;
            foreach (var heading in Page?.Headings ?? [])
            {
                if (heading.Container is null && heading.Location.Start.CompareTo(container.Location.Start) < 0)
                {
                    level = heading.Level;
                }
            }

            return Math.Min(level + 1, 6);
        }
    }

    private Passage? BodyText => container switch
    {
        CareCard card => card.Body,
        ImportantBox box => box.Body,
        Video video => video.Body,
        _ => null,
    };

    private string? Url => container switch
    {
        Video video => video.Link.Target,
        SelfCheckCard when Check is { } page => scope.Links.Of(page.Permalink),
        _ => null,
    };

    private Page? Check => container is SelfCheckCard card
        ? scope.Lookup.CheckPage(scope.Page.Language, card.Id.Value, SelfCheckForm.Full)
        : null;

    private Html? Text(Passage? passage) => CompiledText.Of(scope, passage);
}
